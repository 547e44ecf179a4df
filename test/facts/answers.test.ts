import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copied, inFuture, isNonAnswer, isPromise, isThin } from '../../src/facts/answers.ts';
import { day } from '../../src/model/dates.ts';

describe('a non-answer', () => {
  it.each([
    'tbc',
    'TBC 17',
    'T B C',
    'See business case section 5',
    'To follow, item 3',
    '[insert text]',
    'ㅤㅤ',
    'TBC',
    'T.B.C.',
    't.b.c',
    'Tbd.',
    'N/A',
    'n / a',
    'N.A.',
    'T.B.C. section 12',
    't.b.c. appendix 12',
    'none',
    'None.',
    'ongoing',
    'As above',
    'as  above …',
    'See business case',
    'To follow!',
    'various',
    'Yes',
    'ok',
    '-',
    '—',
    '...',
    '…',
    '   ',
    '?',
    'Lorem ipsum dolor sit amet',
    'ｔｂｃ',
    't\u200bbc',
    '[tbc]',
    '(TBC)',
    '**tbc**',
  ])('%j', (text) => {
    expect(isNonAnswer(text)).toBe(true);
  });

  it('stays one however it is written', () => {
    const words = fc.constantFrom(
      'tbc',
      'placeholder',
      'completed',
      'See business case',
      'to be confirmed',
      'None known',
    );
    const between = fc.array(fc.constantFrom('\u200b', '\u2060', ''), { maxLength: 4 });
    const apart = fc.array(fc.constantFrom(' ', '.', '-', ' - ', '\u200b '), { maxLength: 2 });
    const around = fc.constantFrom('', ' ', '…', '**', '“', ' … (');
    const written = fc.record({ words, between: fc.infiniteStream(between), apart: fc.infiniteStream(apart), around });
    fc.assert(
      fc.property(written, ({ words: answer, between: unseen, apart: seen, around: edge }) => {
        const isOneWord = !answer.includes(' ');
        const text = [...answer]
          .map((letter, index) => {
            const gap = isOneWord && index > 0 ? (seen.next().value ?? []) : [];
            return [...gap, letter, ...(unseen.next().value ?? [])].join('');
          })
          .join('');
        expect(isNonAnswer(edge + text)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    'Nobody',
    'No bus runs after six',
    'None of the three sites has room',
    'Yes, since 2024',
    'Okehampton',
    '12',
    'See page 4 of the quality assessment',
  ])('is not %j', (text) => {
    expect(isNonAnswer(text)).toBe(false);
  });
});

describe('an account without substance', () => {
  it.each([
    'Not viable',
    'Not considered to be viable',
    'very very very very very very good',
    'No adverse impact',
    '17',
  ])('%j', (text) => {
    expect(isThin(text)).toBe(true);
  });

  it.each([
    'Not viable: 12 beds',
    'Rejected by Northfield',
    'It would leave the coast without any bed',
    'two nurses on nights for nine patients',
  ])('is not %j', (text) => {
    expect(isThin(text)).toBe(false);
  });
});

describe('a promise', () => {
  it.each([
    'We will engage widely',
    'Views will be considered',
    'Staff are going to be consulted',
    'It is to be reviewed',
    'The team intends to explore this',
  ])('%j', (text) => {
    expect(isPromise(text)).toBe(true);
  });

  it.each([
    'We met 40 patients',
    'The bus will run every hour',
    'Wilful neglect was ruled out',
    'The goodwill of staff',
  ])('is not %j', (text) => {
    expect(isPromise(text)).toBe(false);
  });
});

describe('copied text', () => {
  const answers = (...texts: (string | undefined)[]) => texts.map((text, index) => ({ at: ['x', index], text }));

  it('is found once, at the third', () => {
    const found = [...copied(answers('No effect.', 'Other', 'no effect', 'No  effect', 'NO EFFECT'), 'groups')];
    expect(found.map(({ at, severity }) => [at, severity])).toEqual([[['x', 3], 'warning']]);
  });

  it('is an error where it is all there is', () => {
    expect([...copied(answers('a b', 'a b', 'a b'), 'groups')].map(({ severity }) => severity)).toEqual(['error']);
  });

  it('is not two of a kind', () => {
    expect([...copied(answers('a b', 'a b', undefined), 'groups')]).toEqual([]);
  });
});

describe('a fact', () => {
  const today = day(2026, 8, 1);

  it('cannot lie ahead', () => {
    expect([...inFuture(today, [], '2026-08-02', 'It was signed')].map(({ kind }) => kind)).toEqual(['contradicted']);
  });

  it.each([['2026-08-01'], ['2026-08'], [2026], [undefined]])('may be of %j', (date) => {
    expect([...inFuture(today, [], date, 'It was signed')]).toEqual([]);
  });
});
