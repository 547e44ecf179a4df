import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pointer } from '../../src/model/path.ts';
import { isAnswered } from '../../src/wizard/form.ts';
import { Ended } from '../../src/wizard/screen.ts';
import { converse } from '../../src/wizard/session.ts';
import { examples } from '../support/examples.ts';
import type { Asked } from '../support/sitting.ts';
import { beginning, placeOf, plausible, sittingOf } from '../support/sitting.ts';

// Whatever is typed, the file is one that can be read, and what was answered and stands is not asked again.

const longest = 60;

it('whatever is answered, every text that is saved is a proposal as far as it could be before, and no answer is asked twice', async () => {
  const nonsense = fc.constantFrom(
    '/back',
    '/jump',
    '/list',
    '/clear',
    '/remove',
    'yes',
    'no',
    'tbc',
    '1',
    '2',
    '12',
    '/notdone',
    'x: [',
    '# "',
    '—',
    '?',
    '2026',
  );
  const move = fc.oneof(
    { weight: 3, arbitrary: fc.constant('plausible') },
    { weight: 1, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: nonsense },
  );
  const file = fc.constantFrom(undefined, undefined, ...examples.map(({ text }) => text));
  await fc.assert(
    fc.asyncProperty(
      file,
      fc.array(move, { minLength: 5, maxLength: longest }),
      fc.nat(1000),
      async (text, moves, start) => {
        const before = sittingOf(text, () => '').sitting.judged;
        fc.pre(before.readable);
        let count = 0;
        const first = sittingOf(text, (asked: Asked) => {
          const next = moves[count];
          count += 1;
          if (next === undefined) throw new Ended('stopped');
          const place = placeOf(asked);
          return next === 'plausible'
            ? place === undefined
              ? ''
              : plausible(place.question, asked, start + count)
            : next;
        });
        await converse(first.sitting).catch((error: unknown) => {
          if (!(error instanceof Ended)) throw error;
        });
        const known = new Set(before.troubles.map(({ message }) => message));
        for (const saved of first.saved) {
          const { troubles } = first.sitting.judge(saved);
          const wrong = troubles.filter(
            ({ kind, message }) => kind !== 'dates' && kind !== 'waivers' && !known.has(message),
          );
          expect(wrong.filter(() => text === undefined || before.report !== undefined)).toEqual([]);
        }
        await expectNothingTwice(first.saved.at(-1) ?? text);
      },
    ),
    { numRuns: 30, seed: 11 },
  );
}, 120_000);

/** Begun again on a file, and answered by nothing: of what is answered, it asks only what a finding speaks against. */
async function expectNothingTwice(text: string | undefined): Promise<void> {
  let count = 0;
  const asked = new Set<string>();
  const { sitting } = sittingOf(text ?? beginning, (each) => {
    count += 1;
    const place = placeOf(each);
    if (place !== undefined) {
      expect(asked).not.toContain(pointer(place.at));
      asked.add(pointer(place.at));
      const { judged, said } = each.sitting;
      const isAmiss = judged.troubles.some(({ path }) => pointer(path) === pointer(place.at));
      if (isAnswered(judged.data, place.at)) expect(said !== undefined || isAmiss).toBe(true);
    }
    if (count > 500) throw new Error('It does not come to an end.');
    return '';
  });
  await converse(sitting);
}
