import type { Assessment, CriterionResult, Finding, Report, Run } from '../model/report.ts';
import { citationText } from '../model/works.ts';
import { found } from './counts.ts';
import { verdictOnAll } from './many-proposals.ts';
import type { Markup } from './markup.ts';
import { characters, markup } from './markup.ts';
import { isShown } from './one-proposal.ts';
import { plain } from './paint.ts';
import { repositoryPath } from './places.ts';
import type { Look } from './reporter.ts';
import { limitsOfUse, scopeLines } from './run-lines.ts';
import { count, emptyTally } from './tally.ts';
import type { Trouble } from './unmet.ts';
import { troublesOf } from './unmet.ts';
import { visible } from './visible.ts';

/** What came of a test case. */
type Fate = 'passed' | 'failures' | 'errors' | 'skipped';

interface Case {
  readonly name: string;
  readonly fate: Fate;
  readonly inside?: Markup;
}

/**
 * A report in the XML of JUnit, for services that show test results: a principle of a proposal is a suite, a criterion a
 * case. What is waived is skipped: it does not shut the gate, and to call it passed would say that it is met.
 */
export function* junit(run: Run, look: Look): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="reconfig">\n';
  for (const trouble of troublesOf(run, look).troubles) yield characters(troubleSuite(trouble, look));
  const tally = emptyTally();
  const idle: Report[] = [];
  for (const report of run.reports) {
    if (report.notJudged !== undefined) {
      idle.push(report);
      continue;
    }
    count(report, tally);
    if (look.quiet && report.passed) continue;
    for (const assessment of report.assessments) {
      if (isAsked(assessment, look)) yield characters(suiteOf(assessment, report, look));
    }
  }
  // Beside proposals that were judged, one that is withdrawn is no trouble.
  if (tally.proposals > 0)
    for (const { file, notJudged = '' } of idle) yield characters(idleSuite(file, notJudged, look));
  const words = [
    verdictOnAll(run, tally, plain),
    ...scopeLines(run, { ...look, width: Number.MAX_SAFE_INTEGER }),
    limitsOfUse,
  ];
  yield characters(closingSuite(words.map(visible), tally.proposals === 0));
  yield '</testsuites>\n';
}

function isAsked({ id }: Assessment, { principle }: Look): boolean {
  return principle === undefined || id === principle || id === 'well-formed';
}

function suiteOf({ id, name, verdict, criteria }: Assessment, report: Report, look: Look): Markup {
  const cases = criteria.map((result) => caseOf(result, report, look));
  const isUnjudged = verdict === 'not judged';
  const all = isUnjudged ? [{ name: 'Was it judged?', ...unjudged(whyUnjudged) }, ...cases] : cases;
  return suite({ name, file: report.file, group: id, verdict }, all, look);
}

const whyUnjudged = 'It was not judged, because the file is not well-formed.';

function unjudged(reason: string): Pick<Case, 'fate' | 'inside'> {
  return { fate: 'errors', inside: markup`<error type="not judged" message="${visible(reason)}"/>` };
}

function troubleSuite({ id, file, message }: Trouble, look: Look): Markup {
  const isUnjudged = id === 'not-judged';
  const name = isUnjudged ? 'Was it judged?' : 'Does it pass?';
  const failure = markup`<failure type="error ${id.replaceAll('-', ' ')}" message="${visible(message)}"/>`;
  const only: Case = isUnjudged ? { name, ...unjudged(message) } : { name, fate: 'failures', inside: failure };
  return suite(
    { name: isUnjudged ? 'Not judged' : 'Passed', file, group: id, verdict: id.replaceAll('-', ' ') },
    [only],
    look,
  );
}

function idleSuite(file: string, reason: string, look: Look): Markup {
  const inside = markup`<skipped message="${visible(reason)}"/>`;
  const only: Case = { name: 'Was it judged?', fate: 'skipped', inside };
  return suite({ name: 'Not judged', file, group: 'not-judged', verdict: 'not judged' }, [only], look);
}

interface Head {
  readonly name: string;
  readonly file: string;
  readonly group: string;
  readonly verdict: string;
}

function suite({ name, file, group, verdict }: Head, cases: readonly Case[], look: Look): Markup {
  const path = visible(repositoryPath(file, look));
  const owner = `${path.replaceAll('.', '_')}.${group}`; // readers take what is after the last dot for the class
  const rows = cases.map(
    ({ name: what, inside }) => markup`    <testcase name="${what}" classname="${owner}">${inside}</testcase>\n`,
  );
  const number = (fate: Fate): number => cases.filter((each) => each.fate === fate).length;
  const counts = markup`tests="${cases.length}" failures="${number('failures')}" errors="${number('errors')}"`;
  return markup`  <testsuite name="${name}: ${path}" file="${path}" ${counts} skipped="${number('skipped')}">
    <properties><property name="verdict" value="${verdict}"/></properties>
${rows}  </testsuite>\n`;
}

/** What is said of the run as a whole; where nothing was judged, readers that refuse a report without cases get one. */
function closingSuite(words: readonly string[], isIdle: boolean): Markup {
  const said = words.join('\n');
  const only = isIdle
    ? markup`    <testcase name="Was anything judged?" classname="reconfig"><skipped message="${words[0]}"/></testcase>\n`
    : undefined;
  const number = isIdle ? 1 : 0;
  return markup`  <testsuite name="reconfig" tests="${number}" failures="0" errors="0" skipped="${number}">
${only}    <system-out>${said}</system-out>
  </testsuite>\n`;
}

function caseOf(result: CriterionResult, report: Report, look: Look): Case {
  const { id, asks, outcome, waived } = result;
  const name = `${id}: ${asks}`;
  if (outcome.is === 'met') return { name, fate: 'passed' };
  if (outcome.is !== 'unmet') {
    return {
      name,
      fate: 'skipped',
      inside: markup`<skipped type="${outcome.is}" message="${visible(outcome.reason)}"/>`,
    };
  }
  const findings = found([result]).filter((each) => isShown(each, { ...look, quiet: false }));
  const [worst] = findings;
  const said = findings.map(({ finding }) => inWords(finding, result, report, look)).join('\n');
  const message = visible(worst?.finding.message ?? '');
  if (waived !== undefined) {
    const why = `Waived until ${visible(waived.until)}, approved by ${visible(waived.by)}: ${message}`;
    const inside = markup`<skipped type="waived" message="${why}"/><system-out>${said}</system-out>`;
    return { name, fate: 'skipped', inside };
  }
  const type = `${worst?.finding.severity ?? ''} ${worst?.finding.kind ?? ''}`;
  return { name, fate: 'failures', inside: markup`<failure type="${type}" message="${message}">${said}</failure>` };
}

function inWords(
  { severity, kind, message, hint, range: { start }, related }: Finding,
  { source }: CriterionResult,
  { file }: Report,
  look: Look,
): string {
  const at = (name: string, { line, column }: typeof start) => `${repositoryPath(name, look)}:${line}:${column}`;
  return [
    `${at(file, start)}: ${severity} ${kind}: ${message}`,
    ...related.map((other) => `  See ${at(other.file ?? file, other.range.start)}: ${other.message}`),
    ...(hint === undefined ? [] : [`  → ${hint}`]),
    `  ${source.map(citationText).join('; ')}`,
  ]
    .map((line) => `${visible(line)}\n`)
    .join('');
}
