import type { PartialDate } from '../generated/proposal.ts';
import type { Day } from '../model/dates.ts';
import { dated, isAhead } from '../model/dates.ts';
import type { Path } from '../model/path.ts';
import type { Problem, ProblemDetail } from '../model/principle.ts';
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

/** All words that stand in non-answers, the letters of those that are written with dots, and what may stand beside them. */
const wordsOfNonAnswers = new Set([
  ...[...nonAnswers].flatMap((answer) => answer.replaceAll('/', ' ').split(' ')),
  ...'tbacdn',
  ...placesInPapers,
]);

/** The non-answers of one word, by their letters: those may be written apart, `pen ding`. */
const writtenApart = new Set(
  [...nonAnswers].flatMap((answer) => (answer.includes(' ') ? [] : [answer.replaceAll('/', '')])),
);
const mostApart = Math.max(...[...writtenApart].map(({ length }) => length));

/** False of most texts, at a glance: those that soon come to a word that no non-answer has, and those of numbers alone. */
function mayBeNonAnswer(text: string): boolean {
  let hasWords = false;
  let hasNumbers = false;
  for (let from = wordFrom(text, 0); from < text.length; ) {
    const to = endOfWord(text, from);
    if (to > text.length) return true;
    const word = text.slice(from, to).toLowerCase();
    if (word === 'lorem') return true;
    const isNumber = word < ':';
    if (!isNumber && !wordsOfNonAnswers.has(word)) return isWrittenApart(text);
    if (isNumber) hasNumbers = true;
    else hasWords = true;
    from = wordFrom(text, to);
  }
  return hasWords || !hasNumbers;
}

/** Whether all of a text may be a single word of those, written apart. */
function isWrittenApart(text: string): boolean {
  let letters = '';
  for (let at = 0; at < text.length && letters.length <= mostApart; at += 1) {
    const code = text.charCodeAt(at);
    if (!isAscii(code)) return true; // it may be nothing that is seen
    if (isAlphanumeric(code)) letters += text[at];
  }
  return writtenApart.has(letters.toLowerCase());
}

/** Tells whether a text is one of some, which are normalised. Whether it may be one is told by its first two words. */
export function oneOfTexts(texts: readonly string[]): (text: string) => boolean {
  const known = new Set(texts);
  const beginnings = new Set(texts.map(beginningOf));
  return (text) => {
    const beginning = beginningOf(text);
    return (beginning === undefined || beginnings.has(beginning)) && known.has(normalised(text));
  };
}

/** The first two words of a text in small letters; undefined where anything but plain ASCII comes before their end. */
function beginningOf(text: string): string | undefined {
  const first = wordFrom(text, 0);
  const endOfFirst = endOfWord(text, first);
  const second = wordFrom(text, endOfFirst);
  const end = endOfWord(text, second);
  if (end > text.length) return undefined;
  return `${text.slice(first, endOfFirst)} ${text.slice(second, end)}`.toLowerCase();
}

/** Where the next word of letters or digits begins, or the end of the text; `beyond` if it is not plain ASCII up to there. */
function wordFrom(text: string, at: number): number {
  let from = at;
  while (from < text.length && !isAlphanumeric(text.charCodeAt(from))) {
    if (!isAscii(text.charCodeAt(from))) return beyond;
    from += 1;
  }
  return from;
}

/** The same of where a word ends: a letter beyond ASCII may be a part of it. */
function endOfWord(text: string, from: number): number {
  let to = from;
  while (to < text.length && isAlphanumeric(text.charCodeAt(to))) to += 1;
  return to < text.length && !isAscii(text.charCodeAt(to)) ? beyond : to;
}

const beyond = Number.POSITIVE_INFINITY;

function isAscii(code: number): boolean {
  return code >= 0x20 && code < 0x7f;
}

function isAlphanumeric(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}

/** A text in small letters, with one space between words and no full stops, dots or dashes around it. */
export function normalised(text: string): string {
  // Most texts are plain ASCII, for which the narrow classes do: the wide ones take longer than everything else here.
  const isPlain = ascii.test(text);
  const letters = (isPlain ? text : text.normalize('NFKC').replace(invisible, '')).toLowerCase();
  const words = letters
    .replace(abbreviation, (dotted) => dotted.replaceAll('.', ''))
    .replace(isPlain ? notAnAsciiWord : notAWord, ' ');
  if (!words.includes('/')) return words.trim();
  return words
    .replace(/ ?\/ ?/g, '/')
    .replace(/^\/+|\/+$/g, '')
    .trim();
}

const locators = new RegExp(`\\b(?:${placesInPapers.join('|')}|\\d+)\\b`, 'g');
const ascii = /^[\n\r -~]*$/;
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
  for (const { at, text } of likelyCopies(answers)) {
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

/** Of some answers, those that may be given three times: as many begin alike, which is soon seen. */
function likelyCopies(answers: readonly { at: Path; text: string | undefined }[]): { at: Path; text: string }[] {
  const given = answers.flatMap(({ at, text }) =>
    text === undefined ? [] : [{ at, text, begins: beginningOf(text) }],
  );
  const times = new Map<string | undefined, number>();
  for (const { begins } of given) times.set(begins, (times.get(begins) ?? 0) + 1);
  return times.has(undefined) ? given : given.filter(({ begins }) => (times.get(begins) ?? 0) > 2);
}

/**
 * A finding where something that can only be a fact is dated after today. `what` is a sentence without its end: “x” was
 * signed. It is a warning where the date may be left out: who takes it out again must not fare better for it. Ends with
 * whether there is one.
 */
export function* inFuture(
  asOf: Day,
  at: Path,
  written: PartialDate | undefined,
  what: string,
  detail: Pick<ProblemDetail, 'severity'> = {},
): Generator<Problem, boolean> {
  if (written === undefined || !isAhead(written, asOf)) return false;
  yield contradicted(at, `${what} ${dated(written)}, which has not come yet.`, {
    ...detail,
    hint: 'Give the date on which it happened, or leave it out until it has.',
  });
  return true;
}

/** The detail of a finding about what may be left out. */
export const optional = { severity: 'warning' } as const;

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
