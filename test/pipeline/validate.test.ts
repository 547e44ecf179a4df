import { describe, expect, it } from 'vitest';
import { crossCheck } from '../../src/pipeline/cross-check.ts';
import { parse } from '../../src/pipeline/parse.ts';
import { validateShape } from '../../src/pipeline/validate.ts';
import { smallest } from '../support/proposal.ts';

/** What is wrong with the smallest proposal when lines are added to it; line 8 is the first added. */
function said(added: string, base = smallest): string[] {
  const parsed = parse({ file: 'proposal.yaml', text: base + added });
  const { proposal, troubles } = validateShape(parsed);
  const crossed = proposal === undefined ? [] : crossCheck(proposal, parsed.locate, () => ['consultation/enough-time']);
  return [...parsed.troubles, ...troubles, ...crossed].map(
    ({ kind, range, message }) => `${kind} ${range.start.line}:${range.start.column} ${message}`,
  );
}

describe('the smallest proposal', () => {
  it('is well-formed', () => {
    expect(said('')).toEqual([]);
  });

  it.each(['reconfig', 'id', 'title', 'nation', 'stage', 'changes'])('needs %s', (key) => {
    const text = smallest.replace(new RegExp(`^${key}:.*\n(?:  .*\n)*`, 'm'), '');
    expect(said('', text)).toEqual([`schema 1:1 The proposal has no \`${key}\`.`]);
  });
});

describe('the shape of a proposal', () => {
  it.each<[what: string, added: string, expected: string[]]>([
    [
      'an unknown key',
      'imapctAssessments: []\n',
      ['schema 8:1 `imapctAssessments` is not a key that a proposal has. Did you mean “impactAssessments”?'],
    ],
    [
      'an unknown key deep inside',
      'consultation:\n  public: {open: 2026}\n',
      ['schema 9:12 `open` is not a key that `public` has. Did you mean “opens”?'],
    ],
    [
      'an unknown key in a list',
      'drivers:\n  - {id: a, kind: safety, sttement: x}\n',
      ['schema 9:27 `sttement` is not a key that an entry of `drivers` has. Did you mean “statement”?'],
    ],
    ['a key of the author’s own', 'x-note: anything\nsites: [{id: a, x-b: 1}]\n', []],
    ['a key with nothing behind it', 'summary:\ndrivers:\n', []],
    [
      'a value that is not one of the list',
      'scale: sustantial\n',
      ['schema 8:8 `scale` is “sustantial”, which is not one of its values. Did you mean “substantial”?'],
    ],
    ['a text where a list belongs', 'drivers: money\n', ['schema 8:10 `drivers` is “money”; it should be a list.']],
    [
      'an entry where a list belongs',
      'drivers:\n  id: a\n',
      ['schema 8:1 `drivers` is an entry with keys of its own; it should be a list.'],
    ],
    ['a date in words', 'decision: {date: next May}\n', ['schema 8:18 `date` is “next May”, which is no date.']],
    [
      'a month that does not exist',
      'decision: {date: 2026-13}\n',
      ['schema 8:18 `date` is “2026-13”, which is no date.'],
    ],
    ['a year alone', 'decision: {date: 2026}\n', []],
    [
      'a number without quotation marks',
      'leadership: {clinicalLead: {registration: 7654321}}\n',
      ['schema 8:43 `registration` is the number 7654321; it should be a text.'],
    ],
    ['yes for true', 'decision: {inPublic: yes}\n', ['schema 8:22 `inPublic` is “yes”; it should be true or false.']],
    [
      'an amount with a unit',
      'finance: {capital: {amount: £12m}}\n',
      ['schema 8:29 `amount` is “£12m”; it should be a whole number.'],
    ],
    [
      'a share over the whole',
      'catchment: [{area: a, share: 101}]\n',
      ['schema 8:30 `share` is the number 101; it cannot be more than 100.'],
    ],
    [
      'a negative number',
      'monitoring: {budget: -1}\n',
      ['schema 8:22 `budget` is the number -1; it cannot be less than 0.'],
    ],
    ['midnight as an end', 'newServices: [{id: a, service: hospice, hours: mon 18:00-24:00}]\n', []],
    [
      'a time that no clock shows',
      'newServices: [{id: a, service: hospice, hours: mon 18:00-24:30}]\n',
      ['schema 8:48 `hours` is “mon 18:00-24:30”, which is no opening time.'],
    ],
    [
      'an id with capitals',
      'sites: [{id: Northfield}]\n',
      ['schema 8:14 `id` is “Northfield”, which is no short name.'],
    ],
    [
      'an address that is none',
      'caseForChange: {url: "javascript:alert(1)"}\n',
      ['schema 8:22 `url` is “javascript:alert(1)”, which is no web address.'],
    ],
    [
      'one of several roles',
      'organisations: [{id: a, role: [provider, comissioner]}]\n',
      ['schema 8:42 Entry 2 of `role` is “comissioner”, which is not one of its values. Did you mean “commissioner”?'],
    ],
    [
      'a role alone',
      'organisations: [{id: a, role: comissioner}]\n',
      ['schema 8:31 `role` is “comissioner”, which is not one of its values. Did you mean “commissioner”?'],
    ],
    [
      'a list that names a thing twice',
      'engagement: [{id: a, audience: [staff, staff]}]\n',
      ['schema 8:22 `audience` names the same thing twice.'],
    ],
    [
      'a merge key',
      'x-a: &a {since: 2026}\nstatus: {<<: *a}\n',
      ['schema 9:10 A merge key (`<<`) stands here; it is not part of YAML 1.2.'],
    ],
    ['a dangerous key', '__proto__: {polluted: true}\n', ['schema 8:1 `__proto__` is not a key that a proposal has.']],
    [
      'a key that every object has, with nothing behind one inside',
      'constructor: {name: }\n__proto__: {a: }\n',
      [
        'schema 8:1 `constructor` is not a key that a proposal has.',
        'schema 9:1 `__proto__` is not a key that a proposal has.',
      ],
    ],
    [
      'a list where a single value belongs',
      'leadership: {professionalBodies: [{body: [bma]}]}\n',
      ['schema 8:36 `body` is a list, which is neither a value from the list nor a short name.'],
    ],
    [
      'lists of roles that are empty or name one twice',
      'organisations: [{id: a, role: []}, {id: b, role: [provider, provider]}]\n',
      ['schema 8:25 `role` has 0 entries; it needs 1.', 'schema 8:44 `role` names the same thing twice.'],
    ],
    [
      'a summary that is too long',
      `summary: ${'x'.repeat(601)}\n`,
      ['schema 8:10 `summary` has 601 characters; it may have 600 at most.'],
    ],
  ])('%s', (_, added, expected) => {
    expect(said(added)).toEqual(expected);
  });

  it('wants a list of changes that holds one', () => {
    expect(said('', smallest.replace(/changes:[\s\S]*/, 'changes: []\n'))).toEqual([
      'schema 6:1 `changes` has 0 entries; it needs 1.',
    ]);
  });

  it('takes a service that is not on its list only with a family', () => {
    const own = smallest.replace('acute-stroke', 'acute-stoke');
    expect(said('', own)).toEqual([
      'schema 7:42 “acute-stoke” is not on the list of services. Did you mean “acute-stroke”?',
    ]);
    expect(said('', own.replace('acute-stoke', 'acute-stoke, family: stroke'))).toEqual([]);
  });

  it('names every trouble at once', () => {
    expect(said('scale: big\ndecision: {date: soon}\nfoo: 1\n')).toHaveLength(3);
  });
});

describe('what leads nowhere', () => {
  it.each<[what: string, added: string, expected: string[]]>([
    [
      'a reference to an organisation',
      'organisations: [{id: icb}]\ncaseForChange: {by: icbb}\n',
      ['references 9:21 “icbb” leads nowhere: no entry of `organisations` has this id. Did you mean “icb”?'],
    ],
    [
      'one in a list',
      'drivers: [{id: a, kind: safety, evidence: [none-such]}]\n',
      ['references 8:44 “none-such” leads nowhere: no entry of `evidence` has this id.'],
    ],
    [
      'the key of a score',
      'options: {longlist: [{id: a}], scores: {b: {}}}\n',
      ['references 8:41 “b” leads nowhere: no entry of `options.longlist` has this id. Did you mean “a”?'],
    ],
    [
      'a criterion that is none',
      'notDone: [{criterion: consultation/enough-tim}]\n',
      ['references 8:23 “consultation/enough-tim” is no criterion. Did you mean “consultation/enough-time”?'],
    ],
    ['an id given twice', 'sites: [{id: a}, {id: a}]\n', ['ids 8:23 “a” names a second entry of `sites`.']],
    ['a registered row, which is out of the file', 'supersedes: another\n', []],
    [
      'a day that no calendar has',
      'decision: {date: 2026-02-30}\n',
      ['dates 8:18 “2026-02-30” is a day that no calendar has.'],
    ],
    [
      'an end before its start',
      'consultation: {public: {opens: 2026-02-01, closes: 2026-01-31}}\n',
      ['dates 8:52 The time given here ends before it begins: it runs from 1 February 2026 to 31 January 2026.'],
    ],
    ['an end that may lie before its start', 'consultation: {public: {opens: 2026-02-10, closes: 2026-02}}\n', []],
    [
      'a period reversed',
      'monitoring: {indicators: [{id: a, domain: safety, baseline: {period: 2025/2024}}]}\n',
      ['dates 8:70 The period ends before it begins: it runs from 2025 to 2024.'],
    ],
  ])('%s', (_, added, expected) => {
    expect(said(added)).toEqual(expected);
  });
});
