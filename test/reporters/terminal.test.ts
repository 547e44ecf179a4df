import { expect, it } from 'vitest';
import { terminal } from '../../src/reporters/terminal.ts';
import { madeRun, plainLook } from '../support/made-run.ts';

it('a finding names the first of many other places, and how many more there are', () => {
  const range = { start: { line: 7, column: 1 }, end: { line: 7, column: 2 } };
  const placesOf = (count: number): string[] => {
    const related = Array.from({ length: count }, (_, index) => ({ message: `place ${index}`, path: [], range }));
    const text = [...terminal(madeRun([{ related }]), plainLook)].join('');
    return text.split('\n').filter((line) => line.startsWith('  See '));
  };
  expect(placesOf(10)).toHaveLength(10);
  expect(placesOf(11).slice(9)).toEqual(['  See line 7: place 9', '  See 1 more place, which `--format json` names.']);
  expect(placesOf(300).at(-1)).toBe('  See 290 more places, which `--format json` names.');
});

it('what could not be read is told within the columns of the screen', () => {
  const file = `proposals/${'deep/'.repeat(8)}big.proposal.yaml`;
  const unread = [{ file, reason: 'It is too large (over 16 MB), and so it was not looked at.' }];
  const text = [...terminal(madeRun([], { unread }), plainLook)].join('');
  expect(text).toContain(`\nNOT READ ${file}: It`);
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(plainLook.width);
});
