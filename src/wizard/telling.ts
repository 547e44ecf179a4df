import { isNonAnswer } from '../facts/answers.ts';
import { criteriaOf } from '../model/criteria.ts';
import type { Path } from '../model/path.ts';
import { valueAt } from '../model/path.ts';
import type { Assessment, Report, Verdict } from '../model/report.ts';
import { quoted } from '../model/words.ts';
import { principlesOf } from '../reporters/counts.ts';
import type { Judged } from './judging.ts';
import { newTroubles } from './judging.ts';
import { isBelow } from './walk.ts';

/** Something that an answer brought about, with what would put it right. */
export interface Remark {
  readonly message: string;
  readonly hint?: string;
}

/**
 * What is to be said of an answer before it is kept: that it is none, that a date cannot be, and what the principles find
 * that they did not find before. What is only missing is no remark: it is asked for.
 */
export function remarksOn(before: Judged, after: Judged, at: Path): Remark[] {
  const said = valueAt(after.data, at);
  const empty =
    typeof said === 'string' && isNonAnswer(said)
      ? [
          {
            message: `${quoted(said)} counts as no answer: the question stays open.`,
            hint: 'Say what is known, or press Enter alone at the question.',
          },
        ]
      : [];
  const dates = newTroubles(after, before).filter(({ kind }) => kind === 'dates' || kind === 'waivers');
  return [...empty, ...dates, ...newFindings(before.report, after.report, at)];
}

/** What is refuted now, and what is said of the very words of the answer. Of the rest it is asked in its turn. */
function newFindings(before: Report | undefined, after: Report | undefined, at: Path): Remark[] {
  if (before === undefined || after === undefined) return [];
  const known = new Set(findingsOf(before).map(({ fingerprint }) => fingerprint));
  return findingsOf(after).filter(
    ({ kind, path, fingerprint }) =>
      !known.has(fingerprint) && (kind === 'contradicted' || (kind === 'unsupported' && isBelow(path, at))),
  );
}

function findingsOf(report: Report) {
  return criteriaOf(principlesOf(report)).flatMap(({ outcome }) =>
    outcome.is === 'unmet' || outcome.is === 'pending' ? outcome.findings : [],
  );
}

const words: Readonly<Record<Verdict, string>> = {
  'not judged': 'not judged yet',
  'not kept': 'not kept',
  'not shown': 'something is missing',
  'not applicable': 'does not apply',
  'not yet assessable': 'nothing due yet',
  kept: 'kept',
  'kept on declaration only': 'kept, on declaration only',
};

/** The principles whose state an answer changed, a line each, and how many are kept; nothing where none did. */
export function turned(before: Report | undefined, after: Report | undefined): string[] {
  if (after === undefined) return [];
  const old = new Map((before === undefined ? [] : principlesOf(before)).map(({ id, verdict }) => [id, verdict]));
  const changed = principlesOf(after).filter(({ id, verdict }) => old.get(id) !== verdict);
  if (changed.length === 0) return [];
  const isFirst = before === undefined;
  const lines = isFirst
    ? []
    : changed.map(({ id, name, verdict }) => `${name}: ${words[old.get(id) ?? 'not judged']} → ${words[verdict]}`);
  return [...lines, standing(after)];
}

/** The eight principles in one line. */
export function standing(report: Report): string {
  const all = principlesOf(report);
  const count = (...verdicts: Verdict[]): number => all.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const parts = [
    [count('kept', 'kept on declaration only'), 'kept'],
    [count('not shown'), 'with something missing'],
    [count('not kept'), 'not kept'],
    [count('not yet assessable', 'not applicable', 'not judged'), 'with nothing due yet'],
  ] as const;
  const said = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  return `The eight principles: ${said.join(', ')}.`;
}

/** The eight principles, a line each. */
export function principleLines(report: Report): string[] {
  return principlesOf(report).map(({ name, verdict }: Assessment) => `  ${name.padEnd(19)} ${words[verdict]}`);
}
