import { copied } from '../../facts/answers.ts';
import type { Placed } from '../../facts/changes.ts';
import { placed } from '../../facts/changes.ts';
import { pastAccount } from '../../facts/past-accounts.ts';
import { publicConsultation, whyNoPublicConsultation } from '../../facts/public-consultation.ts';
import type { Consultation, Theme } from '../../generated/proposal.ts';
import type { Context, Criterion, Observation } from '../../model/principle.ts';
import { looked, missing, unsupported, waitsFor } from '../../model/principle.ts';
import { counted, quoted } from '../../model/words.ts';

const publicThemes = ['consultation', 'public', 'themes'];
const staffThemes = ['consultation', 'staff', 'themes'];

export const answered: Criterion = {
  id: 'consultation/answered',
  asks: 'Has every theme of the answers an answer?',
  why: `
People who took the time to answer can see from this list whether anyone read them: what many said, what it changed, and why or
why not. Staff are answered like everyone else. An answer may be no; where not one of them changed anything, the question is
whether anything could.`,
  due: 'decision',
  severity: 'error',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'prior consultation with staff and patients' },
    { work: 'gunning', where: 'the answers are conscientiously taken into account' },
  ],
  scale: 'all',
  notApplicable: whyNoPublicConsultation,
  *check(proposal, context) {
    const round = publicConsultation(proposal);
    if ('saw' in round) {
      yield round;
      return;
    }
    const fromPublic = placed(round.entry.themes, publicThemes);
    if (fromPublic.length === 0) {
      const hint = 'List what people said, what it changed, and why.';
      yield missing(publicThemes, 'Nothing says what people answered.', { hint });
    }
    const fromStaff = placed(proposal.consultation?.staff?.themes, staffThemes);
    if (fromStaff.length === 0) yield* staffUnheard(proposal.consultation?.staff, context);
    const themes = [...fromPublic, ...fromStaff];
    for (const theme of themes) yield* reply(theme);
    yield* copied(
      themes.map(({ entry, at }) => ({ at: [...at, 'reason'], text: entry.reason })),
      'themes',
    );
    if (themes.length > 0 && themes.every(({ entry }) => entry.response === 'unchanged')) {
      const message = 'Of all that people said nothing changed anything.';
      yield unsupported(publicThemes, message, { severity: 'warning', hint: 'Say what could have been changed.' });
    }
  },
  examples: {
    good: `
consultation:
  public:
    opens: 2026-01-12
    closes: 2026-04-12
    themes:
      - {theme: Travel for visitors, mentions: 620, response: changed, reason: The evening bus runs until 22:30}
      - {theme: Keep both units, mentions: 410, response: unchanged, reason: Neither reaches 600 patients a year}
  staff:
    opens: 2026-01-12
    closes: 2026-03-01
    themes: [{theme: Parking at night, mentions: 34, response: partly, reason: 40 spaces are kept for the late shift}]
`,
    bad: `
consultation:
  public:
    opens: 2026-01-12
    closes: 2026-04-12
    themes:
      - {theme: Travel for visitors, mentions: 620, response: partly, reason: This will be considered}  # <- unsupported (warning)
      - {theme: Keep both units, mentions: 410}     # <- missing
  staff:
    opens: 2026-01-12
    closes: 2026-03-01
    themes: [{theme: Parking at night, response: unchanged, reason: No land is free within 500 metres}]
`,
  },
};

/** A consultation of staff without a word of what they said. Its dates are asked for elsewhere. */
function* staffUnheard(staff: Consultation['staff'], { scale }: Context): Generator<Observation> {
  if (scale === 'minor' || staff?.affected === 0) return;
  if (staff?.opens === undefined && staff?.closes === undefined) {
    yield waitsFor('consultation/staff-first', staffThemes, 'nothing says when staff were consulted');
  } else {
    const hint = 'List what they said, what it changed, and why.';
    yield missing(staffThemes, 'Nothing says what staff answered.', { hint });
  }
}

function* reply({ entry, at }: Placed<Theme>): Generator<Observation> {
  const { theme, mentions, response, reason } = entry;
  if (theme === undefined) {
    yield missing([...at, 'theme'], 'A theme does not say what people said.', { hint: 'Say it in their words.' });
    return;
  }
  if (response === undefined || reason === undefined) {
    const what = response === undefined ? 'what it changed' : 'why';
    const often = mentions === undefined ? '' : ` (${counted(mentions, 'mention')})`;
    const message = `${quoted(theme)}${often} has no answer: ${what} is not said.`;
    const hint = 'Say what it changed, and why or why not.';
    yield missing([...at, response === undefined ? 'response' : 'reason'], message, { hint });
  } else {
    yield looked;
  }
  yield* pastAccount([...at, 'reason'], reason, `the answer to ${quoted(theme)}`);
}
