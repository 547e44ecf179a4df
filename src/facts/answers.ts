import type { PartialDate } from '../generated/proposal.ts';
import type { Day } from '../model/dates.ts';
import { dated, span } from '../model/dates.ts';
import type { Path } from '../model/path.ts';
import type { Problem } from '../model/principle.ts';
import { contradicted, unsupported } from '../model/principle.ts';
import { capital, quoted } from '../model/words.ts';

// What a non-answer looks like, wherever it is met: the one place that knows.

const nonAnswers = new Set(
  `tbc|tbd|tba|n/a|na|not applicable|none|nil|null|ongoing|in progress|as above|see above|as below|see below|ditto|see business case|
  see the business case|see pcbc|see dmbc|see case for change|see attached|see appendix|refer to business case|to follow|to be confirmed|
  to be decided|to be determined|to be agreed|to be advised|to be completed|various|several|yes|no|y|n|ok|okay|done|complete|completed|
  not known|unknown|pending|draft|todo|to do|xxx|text|reason|example|placeholder|awaiting|awaited|under review|under development|
  in development|being developed|as discussed|as agreed|etc|test|fixme|insert text|insert text here|none identified|none known`
    .split('|')
    .map((answer) => answer.trim()),
);

/**
 * Whether a text is no answer: `tbc`, `n/a`, `see business case`, dots, dashes, lorem ipsum, and their spellings.
 * A non-answer counts as nothing.
 */
export function isNonAnswer(text: string): boolean {
  if (!mayBeNonAnswer(text)) return false;
  const said = normalised(text);
  if (said === '') return !/[%\u2030\u00b0\p{Sc}]/u.test(text); // a unit may be a mere sign: per mille, degrees, money
  if (said.startsWith('lorem ipsum')) return true;
  // A number makes an answer of none of them: tbc 17, see business case section 5.
  return [said, said.replaceAll(' ', ''), said.replace(locators, ' ').replace(/ +/g, ' ').trim()].some((spelling) =>
    nonAnswers.has(spelling),
  );
}

const placesInPapers = ['section', 'item', 'page', 'paragraph', 'appendix', 'annex', 'chapter', 'part', 'version'];

/**
 * The first words of non-answers, and what their letters begin with when they are written apart: `t b c`, `tb c`; and
 * what may stand before them.
 */
const beginnings = new Set([
  ...[...nonAnswers].flatMap((answer) => {
    const [first = ''] = answer.split(/[ /]/);
    return Array.from(first, (_, index) => first.slice(0, index + 1));
  }),
  ...placesInPapers,
  'lorem',
]);

/** False of most texts, at a glance: those in plain letters that do not begin as a non-answer does. */
function mayBeNonAnswer(text: string): boolean {
  if (!ascii.test(text)) return true;
  const [first = ''] = firstWord.exec(text) ?? [];
  return first === '' || (first[0] ?? '') <= '9' || beginnings.has(first.toLowerCase());
}

/** Tells whether a text is one of some, in whatever spelling. Whether it may be one is told by how it begins. */
export function oneOfTexts(texts: readonly string[]): (text: string) => boolean {
  const known = new Set(texts);
  const firsts = new Set(texts.map((text) => firstWord.exec(text)?.[0].toLowerCase()));
  const startOf = (text: string): string => normalised(firstWords.exec(text)?.[0] ?? text);
  const starts = new Set(texts.map(startOf));
  const mayBeOne = (text: string): boolean => {
    if (!ascii.test(text)) return true;
    return firsts.has(firstWord.exec(text)?.[0].toLowerCase()) && starts.has(startOf(text));
  };
  return (text) => mayBeOne(text) && known.has(normalised(text));
}

const firstWords = /[a-z\d]+[^a-z\d]+[a-z\d]+/i;
const firstWord = /[a-z\d]+/i;

/** A text in small letters, with one space between words and no full stops, dots or dashes around it. */
export function normalised(text: string): string {
  // Most texts are plain ASCII, for which the narrow classes do: the wide ones take longer than everything else here.
  const isPlain = ascii.test(text);
  const letters = (isPlain ? text : text.normalize('NFKC').replace(invisible, '')).toLowerCase();
  return letters
    .replace(abbreviation, (dotted) => dotted.replaceAll('.', ''))
    .replace(isPlain ? notAnAsciiWord : notAWord, ' ')
    .replace(/ ?\/ ?/g, '/')
    .replace(/^\/+|\/+$/g, '')
    .trim();
}

const locators = new RegExp(`\\b(?:${placesInPapers.join('|')}|\\d+)\\b`, 'g');
const ascii = /^[ -~]*$/;
const invisible = /[\p{Cf}\u115f\u1160\u3164\uffa0]/gu;
const abbreviation = /\b(?:t\.b\.[acd]\.?|n\.a\.?)/g;
const notAnAsciiWord = /[^a-z0-9/]+/g;
const notAWord = /[^\p{L}\p{N}/]+/gu;

const wordsOfSubstance = 6;

/**
 * Whether an account has no substance: fewer than six different words, and no number, date or name among them.
 * A name is a word with a capital that does not begin the text.
 */
export function isThin(text: string): boolean {
  if (!/[a-z]/i.test(text) && !/\p{L}/u.test(text)) return true;
  // Plain digits and capitals first: the wider classes cost more to compile than most files cost to read.
  if (/[0-9]/.test(text) || /\s["'(]?[A-Z]/.test(text.trim()) || /\p{N}/u.test(text)) return false;
  const words = text.trim().split(/\s+/u);
  if (words.slice(1).some((word) => /^[^\p{L}]*\p{Lu}/u.test(word))) return false;
  return new Set(words.map(normalised).filter(Boolean)).size < wordsOfSubstance;
}

/** Whether a text speaks of what will be done. */
export function isPromise(text: string): boolean {
  return promising.test(text) && promise.test(text);
}

/** What every promise begins with: quick to look for in the many texts that hold none. */
const promising = /will|shall|intend|plan|(?:is|are|due|going) to /i;

const promise =
  /\b(?:will|shall|(?:is|are|due|going) to|intends? to|plans? to) (?:be |then |also |further )?(?:engage|consult|involve|consider|review|address|explore|discuss|develop|work|look|listen|hear|seek|assess|examine|report|publish|ensure|monitor)/i;

/** A finding where an account that must have substance has none. `what` names the account: the reason for … */
export function* thin(at: Path, text: string | undefined, what: string): Generator<Problem> {
  if (text === undefined || !isThin(text)) return;
  yield unsupported(at, `${capital(what)} says only ${quoted(text.trim())}, which gives nothing to judge.`, {
    severity: 'warning',
    hint: 'Say what was weighed, with a number, a date or a name.',
  });
}

/**
 * A finding where one text answers for three things or more. It stands at the third; the severity is a warning,
 * and an error where the text is all there is.
 */
export function* copied(answers: readonly { at: Path; text: string | undefined }[], what: string): Generator<Problem> {
  const places = new Map<string, Path[]>();
  for (const { at, text } of answers) {
    if (text === undefined) continue;
    const said = normalised(text);
    places.set(said, [...(places.get(said) ?? []), at]);
  }
  for (const [said, copies] of places) {
    const third = copies[2];
    if (third === undefined) continue;
    const [original = said] = answers
      .flatMap(({ text }) => (text !== undefined && normalised(text) === said ? [text] : []))
      .sort();
    const isAll = copies.length === answers.length;
    yield unsupported(third, `The same words, ${quoted(original.trim())}, answer for ${copies.length} ${what}.`, {
      severity: isAll ? 'error' : 'warning',
      hint: 'Say of each what is true of it alone.',
    });
  }
}

/** A finding where something that can only be a fact is dated after today. `what` is a sentence without its end: “x” was signed */
export function* inFuture(asOf: Day, at: Path, written: PartialDate | undefined, what: string): Generator<Problem> {
  if (written === undefined || span(written).from <= asOf) return;
  yield contradicted(at, `${what} ${dated(written)}, which has not come yet.`, {
    hint: 'Give the date on which it happened, or leave it out until it has.',
  });
}

/** A finding where a text promises what should have been done by now. */
export function* promised(at: Path, text: string | undefined, what: string): Generator<Problem> {
  if (text === undefined || !isPromise(text)) return;
  yield unsupported(
    at,
    `${capital(what)} says what will be done, and the time for it is past: ${quoted(text.trim())}.`,
    {
      severity: 'warning',
      hint: 'Say what was done, when and with whom.',
    },
  );
}
