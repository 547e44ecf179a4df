import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { CheckOptions } from '../src/commands/check.ts';
import { watch } from '../src/commands/watch.ts';
import { day } from '../src/model/dates.ts';
import type { Io } from '../src/world/io.ts';
import { nodeIo } from '../src/world/node-io.ts';
import { root } from './support/examples.ts';
import { commit, emptyFolder, git, write } from './support/history.ts';
import { run } from './support/run.ts';
import type { Watching } from './support/watching.ts';
import { watching, watchingInTerminal, watchingUnattended } from './support/watching.ts';

const hospice = 'proposals/hospice-nights-at-home.proposal.yaml';
const hub = 'proposals/hollinsea-surgical-hub.proposal.yaml';
const criticalCare = 'proposals/port-elver-critical-care.proposal.yaml';
const config = 'reconfig.config.yaml';

/** A new git repository with the proposals, the register and the configuration of the examples. */
function examples(): string {
  const folder = emptyFolder();
  cpSync(join(root, 'examples/repository'), folder, { recursive: true });
  git(folder, 'init', '--quiet', '--initial-branch=main');
  commit(folder);
  return folder;
}

/** Begins to watch, and sees to it that what is saved from now on is not found by the look around at the beginning. */
async function watched(folder: string, args: readonly string[] = []): Promise<Watching> {
  const program = watching(folder, args);
  await program.until('Ctrl-C ends.\n\n');
  edit(folder, 'register.csv', /$/, '\n');
  await program.until('No change in what was found.\n');
  return program;
}

/** Changes the text of a file as editors that write in place do. */
function edit(folder: string, file: string, from: string | RegExp, to: string): void {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${String(from)} is not in ${file}`);
  writeFileSync(path, after);
}

/** All that is said until a file comes that was not there, and of that what is said before it. */
async function saidBefore(program: Watching, folder: string): Promise<string> {
  write(folder, { 'proposals/zz.proposal.yaml': 'reconfig: 1\n' });
  const said = await program.until('proposals/zz.proposal.yaml\nnew: FAIL: ');
  return said.replace(/^.* proposals pass, as of .*\n\nproposals\/zz\.proposal\.yaml\nnew: FAIL: $/m, '');
}

/** What is asked where nothing is said. */
const options: CheckOptions = {
  ...{ paths: [], formats: [], asOf: day(2026, 11, 21), stage: undefined, config: undefined, register: undefined },
  ...{
    stdinName: undefined,
    changedSince: undefined,
    jobs: undefined,
    cache: true,
    failOn: undefined,
    principle: undefined,
  },
  ...{ maxFindings: undefined, quiet: false, color: undefined, isColorful: false },
};

const quietLine = /^\d\d:\d\d:\d\d No change in what was found\.\n$/;
const registration = /^ {4}registration: .*\n/m;

describe('check --watch', () => {
  it('prints the report as it is without, says what it watches, and ends at Ctrl-C', async () => {
    const folder = examples();
    const program = watching(folder);
    const first = await program.until('Ctrl-C ends.\n');
    const { out } = run(['check', '--as-of', '2026-11-21'], { cwd: folder });
    expect(first).toBe(`${out}\nWatching 21 files. Ctrl-C ends.\n`);
    expect(await program.ended('SIGINT')).toBe(130);
  });

  const saves: [string, (path: string, text: string) => void][] = [
    ['in place', writeFileSync],
    [
      'by a rename over it',
      (path, text) => {
        writeFileSync(`${path}~`, text);
        renameSync(`${path}~`, path);
      },
    ],
    [
      'by removing it and making it anew',
      (path, text) => {
        unlinkSync(path);
        writeFileSync(path, text);
      },
    ],
    [
      'by moving it to a backup and making it anew',
      (path, text) => {
        renameSync(path, `${path}~`);
        writeFileSync(path, text);
      },
    ],
  ];
  it.each(saves)('shows what changed when a file is saved %s', async (_, save) => {
    const folder = examples();
    const program = await watched(folder);
    const text = readFileSync(join(folder, hospice), 'utf8');
    save(join(folder, hospice), text.replace(registration, ''));
    const worse = await program.until(/numbers\)\n\n/);
    expect(worse.replace(/^\d\d:\d\d:\d\d /, '')).toMatchInlineSnapshot(`
      "FAIL with 1 waiver: 10 of 16 proposals pass, as of 21 November 2026

      proposals/hospice-nights-at-home.proposal.yaml: Hospice nurses at home by night
      in the middle and west of Marlshire
      PASS at case-for-change → FAIL at case-for-change:
        3 of 8 principles judged, 1 of them on declaration only
        Clinical leadership kept on declaration only → not shown

      error missing: clinical-leadership/named-lead
      proposals/hospice-nights-at-home.proposal.yaml:46:3
         46 |   clinicalLead:
            |   ^^^^^^^^^^^^
        Of the clinical lead it is not said: the registration number.
        → Add what is left out.
        BMA principles of redesign (be led by clinicians); Mills & Reeve, Quick guide:
        how to plan for NHS service reconfiguration (clinical involvement from the
        outset); reconfig’s own number: custom, not law (the forms of registration
        numbers)

      "
    `);
    save(join(folder, hospice), `# All lines move.\n${text}`);
    const better = await program.until(/registration number\.\n\n/);
    expect(better.replace(/^\d\d:\d\d:\d\d /, '')).toMatchInlineSnapshot(`
      "FAIL with 1 waiver: 11 of 16 proposals pass, as of 21 November 2026

      proposals/hospice-nights-at-home.proposal.yaml: Hospice nurses at home by night
      in the middle and west of Marlshire
      FAIL at case-for-change → PASS at case-for-change:
        3 of 8 principles judged, 2 of them on declaration only
        Clinical leadership not shown → kept on declaration only
      gone: clinical-leadership/named-lead: Of the clinical lead it is not said: the
        registration number.

      "
    `);
    expect(await saidBefore(program, folder)).toBe('');
  });

  it('says in one line that nothing changed when only lines moved', async () => {
    const folder = examples();
    const program = await watched(folder);
    edit(folder, hub, /^/, '# A line\n');
    expect(await program.until('found.\n')).toMatch(quietLine);
  });

  it('says nothing when what was saved is what it was, or nothing that is judged', async () => {
    const folder = examples();
    let [said, checks, end] = ['', 0, (): void => undefined];
    const interrupted = new Promise<void>((resolve) => {
      end = resolve;
    });
    const print = (text: string): void => {
      said += text;
    };
    const io: Io = { ...nodeIo, env: {}, out: print, err: print, interrupted: () => interrupted };
    const ended = watch(() => {
      checks += 1;
      return { ...options, paths: [folder], formats: [{ format: 'json', file: join(folder, 'report.json') }] };
    }, io);
    const checkedAfter = async (act: () => void): Promise<void> => {
      const before = checks;
      act();
      await vi.waitFor(() => expect(checks).toBeGreaterThan(before), 30_000);
    };
    await vi.waitFor(() => expect(said).toContain('Ctrl-C ends.'), 30_000);
    await vi.waitFor(() => expect(checks).toBe(3), 30_000); // whether it may, at first, and when all is watched
    said = '';
    await checkedAfter(() => writeFileSync(join(folder, hub), readFileSync(join(folder, hub))));
    await checkedAfter(() => write(folder, { 'notes.txt': 'a' }));
    await checkedAfter(() => write(folder, { 'proposals/zz.proposal.yaml': 'reconfig: 1\n' }));
    await vi.waitFor(() => expect(said).toContain('zz.proposal.yaml\nnew: FAIL'), 30_000);
    await checkedAfter(() => undefined); // as the report was written
    await checkedAfter(() => edit(folder, hub, /$/, '\n'));
    await vi.waitFor(() => expect(said).toMatch(/No change in what was found\.\n$/), 30_000);
    expect(said.match(/^\d\d:\d\d:\d\d /gm)).toHaveLength(2);
    end();
    expect(await ended).toBe(130);
  });

  it('shows a file that comes and one that goes, and what that means for another', async () => {
    const folder = examples();
    const text = readFileSync(join(folder, criticalCare), 'utf8');
    const program = await watched(folder);
    rmSync(join(folder, criticalCare));
    const gone = await program.until('no longer there\n\n');
    expect(gone).toMatch(/^\d\d:\d\d:\d\d FAIL with 1 waiver: 12 of 15 proposals pass, as of 21 November 2026\n\n/);
    expect(gone).toContain(
      `${hub}: A hub for planned hip and knee\nsurgery at Hollinsea Hospital\nFAIL at options → PASS`,
    );
    expect(gone).toContain('\ngone: no-duplication/other-proposals: “open-hub”');
    write(folder, { 'proposals/later/proposal.yaml': text });
    const come = await program.until(/new: FAIL at options:.*custom.*\n\n/s);
    expect(come).toContain(hub);
    expect(come).toContain('PASS at options → FAIL at options:\n  5 of 8');
    rmSync(join(folder, 'proposals/later'), { recursive: true });
    expect(await program.until('no longer there\n\n')).toContain('proposals/later/proposal.yaml');
    write(folder, { 'proposals/later/proposal.yaml': text });
    await program.until(/new: FAIL/);
  });

  it('judges a proposal anew that nobody touched when the register changes', async () => {
    const folder = examples();
    const program = await watched(folder);
    const row =
      'sh-99,Marsh Lane sexual health,Marlshire County Council,Marsh Lane Sallowfen,public-health,sexual-health,sallowfen;hollinsea,0;120,24x7,walk-in;booked;self-referral,9000,40,,open,,2026-09-21,Council return of June 2026\n';
    edit(folder, 'register.csv', /$/, row);
    const said = await program.until(/sallowfen-sexual-health\.proposal\.yaml: .*\n\n/s);
    expect(said).toContain('13 of 16 proposals pass');
    expect(said.match(/FAIL at pre-consultation → PASS at pre-consultation/g)).toHaveLength(2);
    expect(said.match(/^gone: no-duplication\/no-gap: /gm)).toHaveLength(2);
  });

  it('keeps what it found while the configuration or the register cannot be used', async () => {
    const folder = examples();
    const program = await watched(folder);
    edit(folder, config, 'register: register.csv', 'register: register.cs');
    const broken = await program.until('what was found last stands.\n\n');
    expect(broken).toContain('reconfig: The configuration cannot be used.\nreconfig.config.yaml:6:11 ');
    edit(folder, config, 'register.cs', 'register.csv');
    expect(await program.until('found.\n')).toMatch(quietLine);
    edit(folder, 'register.csv', 'id,name', 'id,nome');
    expect(await program.until('stands.\n\n')).toContain('reconfig: The register cannot be used.\nregister.csv:1:');
    edit(folder, hospice, registration, '');
    edit(folder, 'register.csv', 'id,nome', 'id,name');
    expect(await program.until('clinical-leadership/named-lead')).toContain('PASS at case-for-change → FAIL');
  });

  it('sees what the configuration and .gitignore leave out, and what they let in again', async () => {
    const folder = examples();
    git(folder, 'rm', '-r', '--quiet', '--cached', 'proposals'); // what git holds is not ignored
    const program = await watched(folder);
    write(folder, { '.gitignore': 'hospice-*\n' });
    expect(await program.until('no longer judged\n\n')).toContain(`${hospice}: Hospice nurses`);
    edit(folder, config, 'paths: [proposals]', 'paths: [proposals/hollinsea-*]');
    await program.until(/of 2 proposals pass.*wexcote.*no longer judged\n\n/s);
    rmSync(join(folder, config));
    await program.until(/wexcote.*\n\n/s);
    expect(await saidBefore(program, folder)).toBe('');
  });

  it('writes the files of other formats anew each time, and is not woken by that', async () => {
    const folder = examples();
    const program = await watched(folder, [
      '--format',
      'json=proposals/report.json',
      '--format',
      'terminal=report.txt',
    ]);
    const passedIn = () => JSON.parse(readFileSync(join(folder, 'proposals/report.json'), 'utf8')).summary;
    const before = passedIn();
    edit(folder, hospice, registration, '');
    await program.until(/numbers\)\n\n/);
    expect(passedIn()).not.toEqual(before);
    expect(readFileSync(join(folder, 'report.txt'), 'utf8')).toContain('10 of 16 proposals pass');
    expect(await saidBefore(program, folder)).toBe('');
  });

  it('writes those that the configuration asks for, from the next save on, too', async () => {
    const folder = examples();
    edit(folder, config, /$/, 'formats: [junit=out/a.xml]\n');
    const program = await watched(folder);
    const at = (name: string): string => readFileSync(join(folder, 'out', name), 'utf8');
    expect(at('a.xml')).toContain('11 of 16 proposals pass');
    edit(folder, config, 'out/a.xml]', 'out/a.xml, html=out/a.html]');
    await program.until('No change in what was found.\n');
    expect(at('a.html')).toContain('11 of 16 proposals pass');
    edit(folder, hospice, registration, '');
    await program.until(/numbers\)\n\n/);
    for (const name of ['a.xml', 'a.html']) expect(at(name)).toContain('10 of 16 proposals pass');
  });

  it('judges anew what changed since a commit', async () => {
    const folder = examples();
    const program = watching(folder, ['--changed-since', 'main']);
    expect(await program.until('Ctrl-C ends.\n\n')).toContain('0 proposals changed, nothing judged');
    edit(folder, hospice, registration, '');
    expect(await program.until('named-lead')).toContain('new: FAIL at case-for-change');
    git(folder, 'checkout', '--quiet', '.');
    expect(await program.until('no longer judged\n\n')).toContain('0 proposals changed, nothing judged');
  });

  it('sees many files that git changes at once', async () => {
    const folder = examples();
    git(folder, 'checkout', '--quiet', '-b', 'other');
    for (const file of [hub, criticalCare]) edit(folder, file, /^/, '# A line\n');
    edit(folder, hospice, registration, '');
    rmSync(join(folder, 'proposals/wexcote-midwife-unit.proposal.yaml'));
    commit(folder);
    const program = await watched(folder);
    git(folder, 'checkout', '--quiet', 'main');
    await program.until(/hospice.*wexcote.*new: PASS at options/s);
    git(folder, 'checkout', '--quiet', 'other');
    await program.until(/hospice.*wexcote.*no longer there\n\n/s);
  });

  it('goes on in a folder that took the place of another', async () => {
    const folder = examples();
    const program = await watched(folder);
    renameSync(join(folder, 'proposals'), join(folder, 'kept'));
    cpSync(join(folder, 'kept'), join(folder, 'proposals'), { recursive: true });
    rmSync(join(folder, hub));
    await program.until('no longer there\n\n');
    edit(folder, hospice, registration, '');
    expect(await program.until('named-lead')).toContain('PASS at case-for-change → FAIL');
  });

  it('follows a link to the file behind it', async () => {
    const folder = examples();
    mkdirSync(join(folder, 'kept'));
    renameSync(join(folder, hospice), join(folder, 'kept/text'));
    symlinkSync('../kept/text', join(folder, hospice));
    const program = await watched(folder);
    edit(folder, 'kept/text', registration, '');
    expect(await program.until('named-lead')).toContain(hospice);
  });

  it('watches for what is not there yet', async () => {
    const folder = emptyFolder();
    const program = watching(folder, ['plans/proposal.yaml']);
    expect(await program.until('Ctrl-C ends.\n\n')).toContain('NOT READ plans/proposal.yaml: There is no file');
    write(folder, { 'plans/proposal.yaml': readFileSync(join(root, 'examples/early-idea/proposal.yaml')) });
    expect(await program.until(/judged.*\n\n/s)).toMatch(
      /^\d\d:\d\d:\d\d\n\nplans\/proposal\.yaml.*\nNOT READ → FAIL at/,
    );
    rmSync(join(folder, 'plans'), { recursive: true });
    expect(await program.until('There is no file')).toContain('FAIL at case-for-change → NOT READ: ');
  });

  it.skipIf(!existsSync('/proc/self/fdinfo'))('watches folders, not files, and none that is not searched', async () => {
    const folder = examples();
    for (let each = 0; each < 300; each++) {
      write(folder, { [`proposals/${each}.txt`]: '', [`node_modules/${each}/proposal.yaml`]: '' });
    }
    write(folder, { '.gitignore': 'out\n', 'proposals/out/a/proposal.yaml': '', 'proposals/.a/proposal.yaml': '' });
    const { pid } = await watched(folder);
    const notes = readdirSync(`/proc/${pid}/fdinfo`).map((name) => readFileSync(`/proc/${pid}/fdinfo/${name}`, 'utf8'));
    // The folder, the proposals, and where git may be told to ignore more.
    expect(notes.join('').match(/^inotify wd:/gm)).toHaveLength(3);
  });

  it('ends when another program asks it to', async () => {
    const program = await watched(examples());
    expect(await program.ended('SIGTERM')).toBe(130);
  });

  it('ends with the program that started it', async () => {
    const program = await watched(examples());
    program.hangUp();
    expect(await program.ended()).toBe(130);
  });

  it('goes on where there was never anything to read', async () => {
    const folder = examples();
    const program = watchingUnattended(folder);
    await program.until('Ctrl-C ends.');
    edit(folder, hospice, registration, '');
    await program.until('named-lead');
    expect(await program.ended('SIGTERM')).toBe(130);
  });

  it('ends when nobody reads any more what it says', async () => {
    const folder = examples();
    const program = await watched(folder);
    program.deafen();
    edit(folder, hospice, registration, '');
    expect(await program.ended()).toBe(130);
  });
});

describe('check --watch in a terminal', () => {
  it('ends at Ctrl-C', async () => {
    const program = watchingInTerminal(examples());
    await program.until('Ctrl-C ends.');
    program.type('\u0003');
    expect(await program.ended()).toBe(130);
  });

  it('ends with the terminal', async () => {
    const program = watchingInTerminal(examples());
    const [, pid = ''] = /process (\d+)/.exec(await program.until('Ctrl-C ends.')) ?? [];
    expect(isRunning(pid)).toBe(true);
    await program.ended('SIGKILL');
    await vi.waitFor(() => expect(isRunning(pid)).toBe(false), { timeout: 30_000 });
  });
});

/** Whether there is a process that does anything: one that has ended and was not yet taken leave of does not. */
function isRunning(pid: string): boolean {
  return /^[^Z\s]/.test(spawnSync('ps', ['-o', 'stat=', '-p', pid], { encoding: 'utf8' }).stdout);
}

describe('check --watch is refused', () => {
  const refused = (args: readonly string[], cwd: string, env = {}) =>
    run(['check', '--watch', ...args], { cwd, env: { CI: '', ...env } });

  it.each([
    [['-'], 'Standard input can be read only once: with --watch, name files or folders.'],
    [
      ['--format', 'json'],
      '--watch prints the report for the terminal only: give json a file, as in --format json=report.json.',
    ],
    [['--principle', 'consultations'], 'Did you mean “consultation”?'],
    [['--changed-since', 'nowhere'], '“nowhere” is no commit'],
  ])('with %j', (args, sentence) => {
    const { code, out, err } = refused(args, examples());
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
  });

  it('where nobody would end it', () => {
    const { code, err } = refused([], examples(), { CI: 'true' });
    expect(code).toBe(2);
    expect(err).toBe(
      'reconfig: --watch goes on until it is interrupted, and in CI nobody would do that (CI is set): leave it out.\n',
    );
  });

  it('where the configuration asks for another report, or cannot be used', () => {
    const folder = examples();
    edit(folder, config, /$/, 'formats: [json]\n');
    expect(refused([], folder)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('json=report.json') });
    edit(folder, config, /$/, 'bad: 1\n');
    expect(refused([], folder)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('`bad`') });
  });

  it('for what is no file', () => {
    const folder = examples();
    spawnSync('mkfifo', [join(folder, 'pipe')]);
    expect(refused(['pipe'], folder).err).toContain('pipe can be read only once');
  });
});
