import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examples, root } from '../support/examples.ts';
import { emptyFolder, git, repository, write } from '../support/history.ts';
import { hostileTexts, writeHostile } from '../support/hostile.ts';
import { smallest } from '../support/proposal.ts';
import { elementsOf, proseOf, references, rendered, textOf } from '../support/rendered.ts';
import { run } from '../support/run.ts';

const asMarkdown = ['--format', 'markdown', '--as-of', '2026-11-21'];

/** The elements that a report is made of. */
const ours = new Set([
  ...['h2', 'h3', 'p', 'br /', 'strong', 'code', 'ul', 'li', 'sub', 'details', 'summary'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'th align="right"', 'td align="right"'],
  ...['pre', 'code class="language-text"'],
]);

/** Elements that no report of ours has, and what GitHub would make a link of. */
function forged(html: string): string[] {
  const links = elementsOf(html).filter((element) => /^<a href="https:\/\/[\w./%#-]+">$/.test(element));
  const strange = elementsOf(html).filter((element) => !ours.has(element.slice(1, -1)) && !links.includes(element));
  return [...strange, ...proseOf(html).filter((text) => references.some((each) => each.test(text)))];
}

const examined = ['stroke-twins/beds-closed-first/proposal.yaml', 'early-idea/proposal.yaml', 'broken/not-yaml.yaml'];

describe('a report in Markdown', () => {
  it.each(examined)('of %s is the one that stands beside it', async (name) => {
    const example = examples.find(({ file }) => file === `examples/${name}`);
    const { out } = run([...(example?.args ?? []), '--format', 'markdown']);
    await expect(out).toMatchFileSnapshot(join(root, `examples/${name.replace(/proposal\.yaml$|yaml$/, '')}report.md`));
  });

  it.each(examples)('of $file has no element but ours, and says what it comes to first', ({ args, ends }) => {
    const { out } = run([...args, '--format', 'markdown']);
    const html = rendered(out);
    expect(forged(html)).toEqual([]);
    expect(html).toMatch(new RegExp(`^<h2>${ends}`));
    expect(html).toContain('<p>This is no advice on the law, and the absence of findings is no approval.</p>\n');
  });

  it('of many proposals names what was not judged first, then all of them, those that fail first', () => {
    const { out, code } = run(['check', 'examples/repository/proposals', 'gone.yaml', ...asMarkdown]);
    expect(code).toBe(2);
    const html = rendered(out);
    expect(forged(html)).toEqual([]);
    const text = textOf(html).replace(/\n+/g, '\n');
    expect(text).toMatch(/^FAIL with 1 waiver: 11 of 16 proposals pass, as of 21 November 2026\nNot judged\n/);
    expect(text).toContain('gone.yaml: There is no file or folder of that name.');
    expect(text.indexOf('gone.yaml')).toBeLessThan(text.indexOf('1 Impact assessment'));
    expect(text.match(/^(?:PASS|FAIL)$/gm)).toEqual([...Array(5).fill('FAIL'), ...Array(11).fill('PASS')]);
    expect(text).toContain('Due next, at consultation: 1 criterion');
    expect(text).toMatch(/waived until \d{4}-\d\d-\d\d/);
    expect(text).toContain('16 proposals judged: 11 passed, 5 failed, 3 not judged');
  });

  it('of nothing that changed says so, and of a proposal that is withdrawn that it was not judged', () => {
    const folder = repository({ 'proposal.yaml': smallest });
    const unchanged = run(['check', '--changed-since', 'main', ...asMarkdown], { cwd: folder });
    expect(unchanged.out).toMatch(/^## 0 proposals changed, nothing judged, as of /);
    write(folder, { 'proposal.yaml': `${smallest}status: {is: withdrawn, since: 2026-01-02}\n` });
    const idle = run(['check', 'proposal.yaml', ...asMarkdown], { cwd: folder });
    expect([idle.code, idle.out.split('\n')[0]]).toEqual([2, '## NOT JUDGED: It is withdrawn since 2 January 2026.']);
    expect(idle.out).not.toMatch(/PASS|kept/);
  });

  it('is the same whatever is said of colour, and in a file', () => {
    const file = join(emptyFolder(), 'new/report.md');
    const args = ['check', 'examples/early-idea/proposal.yaml', ...asMarkdown];
    const plain = run(args, { env: { NO_COLOR: '1' } }).out;
    expect(run([...args, '--color'], { env: { FORCE_COLOR: '1' } }).out).toBe(plain);
    run(['check', 'examples/early-idea/proposal.yaml', '--format', `markdown=${file}`, '--as-of', '2026-11-21']);
    expect(readFileSync(file, 'utf8')).toBe(plain);
  });
});

describe('a report for which a comment has no room', () => {
  /** As GitHub counts, or more strictly: it refuses a comment of more than 65,536 characters. */
  const limit = 65_536;

  const ticked = readFileSync(join(root, 'examples/box-ticked/proposal.yaml'), 'utf8');

  function reportOn(texts: readonly string[]): string {
    const folder = emptyFolder();
    write(folder, Object.fromEntries(texts.map((text, index) => [`${String(index).padStart(4, '0')}.yaml`, text])));
    const { out } = run(['check', '.', ...asMarkdown], { cwd: folder });
    expect(Buffer.byteLength(out)).toBeLessThan(limit);
    expect(forged(rendered(out))).toEqual([]);
    return textOf(rendered(out));
  }

  it('of one proposal leaves out the least of its findings, and says how many', () => {
    const changes = Array.from({ length: 200 }, (_, index) => {
      const ids = `{id: a${index}, kind: close, service: hyper-acute-stroke, date: 2027-01-01, replacedBy: [b${index}]}`;
      return `  - ${ids}\n  - {id: b${index}, kind: open, service: hyper-acute-stroke, date: 2028-01-01}\n`;
    });
    const text = reportOn([`${smallest.replace('case-for-change', 'decision')}${changes.join('')}`]);
    const shown = text.match(/^(?:error|warning) /gm) ?? [];
    expect(shown.length).toBeGreaterThan(50);
    expect(new Set(text.match(/^(?:error|warning) \w+/gm))).toEqual(new Set(['error contradicted']));
    const [, errors, warnings] = /^(\d+) errors?, (\d+) warnings?, \d+ criteria met/m.exec(text) ?? [];
    const [, missing] =
      /^([\d,]+) findings are left out, because .*; the worst are shown\. reconfig check shows/m.exec(text) ?? [];
    expect(Number(missing) + shown.length).toBe(Number(errors) + Number(warnings));
  });

  it('of many proposals keeps what is contradicted in any of them', () => {
    const small = Array.from({ length: 20 }, (_, index) => ticked.replace(/^id: .+$/m, `id: ticked-${index}`));
    const late = small[0]
      ?.replace(/^id: .+$/m, 'id: late')
      .replace(/^(decision:\n(?: .*\n)*? +date: ).*$/m, '$12000-01-01');
    const text = reportOn([...small, late ?? '']);
    expect(text).toMatch(/^[\d,]+ findings are left out/m);
    for (const each of small.keys()) expect(text).toContain(`${String(each).padStart(4, '0')}.yaml`);
    const kinds = (text.match(/^(?:error|warning) \w+/gm) ?? []).filter((kind) => kind !== 'error contradicted');
    expect(kinds.filter((kind) => kind.startsWith('warning'))).toEqual([]);
  });

  it('of a thousand proposals shows those that fail, and how many more there are', () => {
    const text = reportOn(
      Array.from({ length: 1000 }, (_, index) =>
        index % 100 === 99
          ? `${smallest.replace('northfield', `p${index}`)}unknown: 1\n`
          : smallest.replace('northfield', `p${index}`),
      ),
    );
    expect(text.match(/^FAIL$/gm)?.length).toBeGreaterThan(9);
    expect(text).toMatch(/^And \d+ more, of which \d+ fail: there is no room for them here\.$/m);
    expect(text).toContain('1,000 proposals judged');
  });

  it('of texts that are as long as they can be stays below it all the same', () => {
    const title = '$'.repeat(5000);
    const text = reportOn([smallest.replace('A new ward at Northfield', title), 'no: proposal', `${title}: {`]);
    expect(text).toContain('FAIL');
  });
});

describe('a hostile proposal', () => {
  const folder = emptyFolder();
  const files = writeHostile(folder);

  it.each(files.map((file) => [file]))('is harmless text, alone: %s', (file) => {
    const { out, code } = run(['check', file, ...asMarkdown]);
    expect(code).toBe(1);
    const html = rendered(out);
    expect(forged(html)).toEqual([]);
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u2066\u200b]/);
  });

  it('is harmless text among others, whose titles are read as they are', () => {
    const { out } = run(['check', ...files, ...asMarkdown], {
      env: { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'a/b', GITHUB_SHA: 'f'.repeat(40) },
    });
    const html = rendered(out);
    expect(forged(html)).toEqual([]);
    expect(textOf(html)).toContain('<script>alert(1)</script> <img src=x onerror=alert(2)> ]]>');
    expect(hostileTexts.length).toBeGreaterThan(2);
  });
});

describe('links to lines', () => {
  const sha = 'a5c3785ed8d6a35868bc169f07e40e889087fd2e';
  const github = {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'northfield/proposals',
    GITHUB_SHA: sha,
  };
  const failing = `${smallest}decision: {date: 2020-01-01, outcome: approve}\n`;

  function linksIn(cwd: string, file: string, env: Record<string, string>): string[] {
    const { out } = run(['check', file, ...asMarkdown], { cwd, env: { GITHUB_SHA: '', ...env } });
    return elementsOf(rendered(out)).filter((element) => element.startsWith('<a href') && element.includes('blob'));
  }

  it('lead to the commit that was judged, from wherever in the repository the program is started', () => {
    const folder = repository({ 'plans (new)/x y#.yaml': failing });
    const address = `https://github.com/northfield/proposals/blob/${sha}/plans%20%28new%29/x%20y%23.yaml#L`;
    const links = linksIn(folder, 'plans (new)/x y#.yaml', github);
    expect(links.length).toBeGreaterThan(3);
    for (const each of links) expect(each.startsWith(`<a href="${address}`)).toBe(true);
    expect(linksIn(join(folder, 'plans (new)'), 'x y#.yaml', github)).toEqual(links);
    mkdirSync(join(folder, 'other'));
    expect(linksIn(join(folder, 'other'), '../plans (new)/x y#.yaml', github)).toEqual(links);
  });

  it('lead to GitLab where that runs the job', () => {
    const folder = repository({ 'x.yaml': failing });
    const gitlab = { CI_PROJECT_URL: 'https://gitlab.example/health/proposals', CI_COMMIT_SHA: sha };
    expect(linksIn(folder, 'x.yaml', gitlab)[0]).toMatch(
      `<a href="https://gitlab.example/health/proposals/-/blob/${sha}/x.yaml#L`,
    );
  });

  it('are none where the address is not known, is none, or the file lies elsewhere', () => {
    const folder = repository({ 'x.yaml': failing });
    expect(linksIn(folder, 'x.yaml', {})).toEqual([]);
    expect(linksIn(folder, 'x.yaml', { ...github, GITHUB_SHA: 'main' })).toEqual([]);
    expect(linksIn(folder, 'x.yaml', { ...github, GITHUB_SERVER_URL: 'javascript:alert(1)//' })).toEqual([]);
    const elsewhere = join(emptyFolder(), 'x.yaml');
    writeFileSync(elsewhere, failing);
    expect(linksIn(folder, elsewhere, github)).toEqual([]);
    git(dirname(elsewhere), 'init', '--quiet');
    expect(linksIn(folder, elsewhere, github)).toEqual([]);
  });
});
