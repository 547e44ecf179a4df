import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { style, styleDigest } from '../src/reporters/html/style.ts';
import { characters } from '../src/reporters/markup.ts';
import { launch, violations, visit } from './support/browser.ts';
import { root } from './support/examples.ts';
import { writeHostile } from './support/hostile.ts';
import { run } from './support/run.ts';

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await launch();
  folder = mkdtempSync(join(tmpdir(), 'reconfig-html-'));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

let pages = 0;

/** The page of a run, in a file of its own. */
function pageOf(paths: readonly string[], ...options: readonly string[]): string {
  pages += 1;
  const file = join(folder, `page-${pages}.html`);
  run(['check', ...paths, '--as-of', '2026-11-21', '--format', `html=${file}`, ...options]);
  return file;
}

const subjects = {
  'a proposal that passes': () => pageOf(['examples/stroke-centralisation/proposal.yaml']),
  'one whose dates contradict each other': () => pageOf(['examples/stroke-twins/beds-closed-first/proposal.yaml']),
  'one that ticks every box': () => pageOf(['examples/box-ticked/proposal.yaml']),
  'one that cannot be read': () => pageOf(['examples/broken/unknown-keys.yaml']),
  'a text that is no YAML': () => pageOf(['examples/broken/not-yaml.yaml']),
  'an early idea': () => pageOf(['examples/early-idea/proposal.yaml']),
  'a repository': () => pageOf(['examples/repository']),
  'hostile proposals': () => pageOf(writeHostile(join(folder, 'hostile'))),
};

const phone = { width: 360, height: 740 };
const desktop = { width: 1280, height: 900 };

describe.each(Object.entries(subjects))('the page of %s', (_, make) => {
  let file: string;
  beforeAll(() => {
    file = make();
  });

  it.each([
    ['a phone', phone, 'light'],
    ['a phone in the dark', phone, 'dark'],
    ['a desk', desktop, 'light'],
    ['a desk in the dark', desktop, 'dark'],
  ] as const)('does nothing but show, and is accessible, on %s', async (__, viewport, colorScheme) => {
    const { page, deeds } = await visit(browser, file, { viewport, colorScheme });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
    await page.locator('details').evaluateAll((all) => {
      for (const each of all) each.setAttribute('open', '');
    });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('getComputedStyle(document.body).lineHeight')).toBe('25.6px'); // it has its style
    expect(deeds).toEqual([]);
    await page.context().close();
  });

  it('holds no script, no style but its own, and no address that does anything', async () => {
    const { page } = await visit(browser, file);
    expect(await page.locator('script, iframe, object, embed, img, link, form, base, [style]').count()).toBe(0);
    expect(await page.locator('style').count()).toBe(1);
    const attributes = await page
      .locator('*')
      .evaluateAll((all) => all.flatMap((each) => [...each.attributes].map(({ name, value }) => ({ name, value }))));
    expect(attributes.filter(({ name }) => name.startsWith('on'))).toEqual([]);
    const addresses = attributes.filter(({ name }) => name === 'href' || name === 'src').map(({ value }) => value);
    expect(addresses.filter((each) => !/^(#[a-z0-9-]+|https:\/\/[a-z].*)$/.test(each))).toEqual([]);
    expect(readFileSync(file, 'utf8')).not.toMatch(
      /[\0-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/,
    );
    const targets = addresses.filter((each) => each.startsWith('#'));
    for (const target of new Set(targets)) expect(await page.locator(target).count(), target).toBe(1);
    await page.context().close();
  });
});

/** A picture of one point. */
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=';

describe('the policy of the page', () => {
  it('lets in the one style, by its digest', () => {
    const digest = createHash('sha256').update(characters(style)).digest('base64');
    expect(styleDigest, `styleDigest in src/reporters/html/style.ts has to be sha256-${digest}`).toBe(
      `sha256-${digest}`,
    );
  });

  it('lets in nothing else, even where something gets into the page', async () => {
    const text = readFileSync(pageOf(['examples/early-idea/proposal.yaml']), 'utf8');
    const file = join(folder, 'injected.html');
    writeFileSync(join(folder, 'pixel.png'), Buffer.from(pixel, 'base64'));
    const injected =
      '<script>alert(1)</script><style>body{color:red}</style><img src="pixel.png"><b onclick="alert(2)">b</b>';
    writeFileSync(file, text.replace('<main>', `${injected}<main>`));
    const { page, deeds } = await visit(browser, file);
    await page.locator('b[onclick]').click();
    expect(deeds.filter((deed) => deed.startsWith('dialog'))).toEqual([]);
    expect(await page.evaluate('document.querySelector("img").naturalWidth')).toBe(0);
    expect(await page.evaluate('getComputedStyle(document.body).color')).not.toBe('rgb(255, 0, 0)');
    for (const policy of ['script-src', 'style-src', 'img-src']) expect(deeds.join('\n')).toContain(policy);
    await page.context().close();
  });
});

describe('what a reader finds', () => {
  it('is the verdict on all, those that fail, and the matrix with links to each', async () => {
    const { page } = await visit(browser, pageOf(['examples/repository']), { viewport: desktop });
    const [summary = ''] = await page.locator('#summary .verdict').allTextContents();
    expect(summary).toBe('FAIL with 1 waiver: 11 of 16 proposals pass, as of 21 November 2026');
    expect(await page.locator('#summary').textContent()).toContain('It is superseded since 18 December 2025.');
    expect(await page.locator('.matrix tbody tr').count()).toBe(16);
    const heads = await page.locator('.matrix thead th').allTextContents();
    expect(heads.map((head) => head.trim()).slice(2)).toEqual([
      'Impact assessment',
      'Inclusion',
      'Clinical leadership',
      'Clinical evidence',
      'Monitoring',
      'Not only finance',
      'Consultation',
      'No duplication',
    ]);
    const row = page.locator('.matrix tbody tr', { hasText: 'Sexual health in Hollinsea' });
    expect((await row.locator('td').allTextContents()).map((cell) => cell.trim())).toEqual([
      'fail',
      'kept',
      'kept',
      'kept',
      'kept',
      'not yet',
      'kept',
      'not yet',
      'not kept',
    ]);
    await row.locator('a').click();
    await page.waitForURL(/#p\d+$/);
    const section = page.locator(new URL(page.url()).hash);
    expect(await section.locator('h3').textContent()).toContain('Sexual health in Hollinsea');
    await page.context().close();
  });

  it('is each finding beside its lines, the other date, and the way out', async () => {
    const { page } = await visit(browser, pageOf(['examples/stroke-twins/beds-closed-first/proposal.yaml']));
    const finding = page.locator('.finding');
    expect(await finding.count()).toBe(1);
    expect(await finding.locator('.excerpt').getAttribute('start')).toBe('81');
    expect(await finding.locator('.excerpt li:nth-child(2)').textContent()).toBe('    date: 2031-02-10');
    expect(await finding.locator('mark').textContent()).toBe('2031-02-10');
    const text = (await finding.textContent()) ?? '';
    expect(text).toContain('See line 63:');
    expect(text).toContain('Keep the service until what takes its place is live.');
    expect(text).toContain('clinical-evidence/ready-first');
    expect(text).toContain('New patient care test for hospital bed closures');
    await page.context().close();
  });

  it('is the dates as a picture and as a table, with the broken order marked in both', async () => {
    const { page } = await visit(browser, pageOf(['examples/stroke-twins/beds-closed-first/proposal.yaml']));
    const dates = page.locator('details', { has: page.locator('svg.time') });
    await dates.locator('summary').click();
    const picture = dates.locator('svg.time');
    expect(await picture.getAttribute('aria-label')).toMatch(/^125 dates on a line of time, 1 against an order/);
    expect(await picture.locator('use').count()).toBe(1);
    const box = await picture.boundingBox();
    const cross = await picture.locator('use').boundingBox();
    const at = ((cross?.x ?? 0) + (cross?.width ?? 0) / 2 - (box?.x ?? 0)) / (box?.width ?? 1);
    expect(at).toBeGreaterThan(0.75); // 2031, of a plan from 2022 to 2033
    expect(at).toBeLessThan(0.9);
    const row = dates.locator('tr', { hasText: '10 February 2031' });
    expect(await row.textContent()).toMatch(/1\. Changes “close-westhaven”.*goes \(10 February 2031\) before/s);
    await page.context().close();
  });

  it('is what the proposal says of itself, as its own words', async () => {
    const { page } = await visit(browser, pageOf(['examples/stroke-centralisation/proposal.yaml']));
    const [own] = await page.locator('article > p', { hasText: 'In its own words' }).allTextContents();
    expect(own).toMatch(/^In its own words: “From March 2031 everyone .*”$/);
    await page.context().close();
  });

  it('is every date with its words whole, on a phone too', async () => {
    const { page } = await visit(browser, pageOf(['examples/stroke-centralisation/proposal.yaml']), {
      viewport: phone,
    });
    await page.locator('summary', { hasText: 'The dates in order' }).click();
    expect(await page.locator('table.dates').textContent()).toContain(
      'Decision: approved, “One unit at Northfield and',
    );
    const broken = await page.locator('.dates td:first-child').evaluateAll((cells) =>
      cells.flatMap((cell) => {
        const text = cell.firstChild;
        const words = [...(text?.textContent ?? '').matchAll(/\S+/g)];
        return words.flatMap(({ 0: word, index }) => {
          const range = cell.ownerDocument.createRange();
          if (text !== null) range.setStart(text, index);
          if (text !== null) range.setEnd(text, index + word.length);
          return range.getClientRects().length > 1 ? [word] : [];
        });
      }),
    );
    expect(broken).toEqual([]);
    expect(await page.locator('.dates td:first-child', { hasText: 'September' }).count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it('is what the proposal was taken at its word for, with the line where it says so', async () => {
    const file = 'examples/stroke-centralisation/proposal.yaml';
    const { page } = await visit(browser, pageOf([file]));
    const lines = readFileSync(join(root, file), 'utf8').split('\n');
    const asked = await page.locator('.words dt').allTextContents();
    expect(asked).toContain('Is there money for the evaluation?');
    expect(await page.locator('.words').textContent()).toContain(
      'It names Clinical director for children and Equality',
    );
    const places = await page
      .locator('.words .excerpt')
      .evaluateAll((lists) =>
        lists.map((list) => [Number(list.getAttribute('start')), list.firstElementChild?.textContent ?? ''] as const),
      );
    expect(places.length).toBe(asked.length);
    for (const [line, text] of places) {
      expect((lines[line - 1] ?? '').trim().startsWith(text.trim().replace(/…$/, '')), `${line}: ${text}`).toBe(true);
    }
    await page.context().close();
  });

  it('is which thresholds ask for less, and why', () => {
    const repository = join(folder, 'laxer');
    const proposal = readFileSync(join(root, 'examples/early-idea/proposal.yaml'), 'utf8');
    mkdirSync(repository);
    writeFileSync(join(repository, 'proposal.yaml'), proposal);
    const reason = 'The councils count their <services> once a year, in June';
    const config = `config: 1\nthresholds:\n  register-age: {value: 18, reason: ${JSON.stringify(reason)}}\n`;
    writeFileSync(join(repository, 'reconfig.config.yaml'), config);
    const { out } = run(['check', '--as-of', '2026-11-21', '--format', 'html'], { cwd: repository });
    expect(out).toContain('1 threshold laxer than the default');
    expect(out).toMatch(
      /register-age<\/code>: 18 months instead of 12\. The reason given: The councils count their &#60;services&#62;/,
    );
  });

  it('is all of it in print, where nothing can be unfolded', async () => {
    const { page } = await visit(browser, pageOf(['examples/stroke-twins/beds-closed-first/proposal.yaml']));
    const last = page.locator('.dates tr').last();
    expect(await last.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect((await last.boundingBox())?.height ?? 0).toBeGreaterThan(0);
    await page.context().close();
  });
});

it('is under three megabytes for two hundred proposals', () => {
  const repository = join(folder, 'corpus');
  execFileSync(process.execPath, [join(root, 'scripts/corpus.mjs'), repository, '200']);
  const file = pageOf([repository]);
  expect(statSync(file).size).toBeLessThan(3_000_000);
  expect(readFileSync(file, 'utf8').match(/<article /g)?.length).toBe(200);
});

it('leaves the JSON report as it is, with and without the page beside it', () => {
  const args = ['check', 'examples/repository', '--as-of', '2026-11-21', '--no-cache'];
  const alone = run([...args, '--format', 'json']);
  const beside = run([...args, '--format', 'json', '--format', `html=${join(folder, 'beside.html')}`]);
  expect(beside.out).toBe(alone.out);
});

it('remembers a report for the page apart from one without it', () => {
  const repository = join(folder, 'remembered');
  execFileSync(process.execPath, [join(root, 'scripts/corpus.mjs'), repository, '20']);
  const env = { RECONFIG_CACHE: join(folder, 'cache') };
  const page = (...options: string[]) =>
    run(['check', '.', '--as-of', '2026-11-21', '--format', 'html', ...options], { cwd: repository, env }).out;
  run(['check', '.', '--as-of', '2026-11-21'], { cwd: repository, env });
  const fresh = page('--no-cache');
  expect(page()).toBe(fresh);
  expect(page()).toBe(fresh);
});
