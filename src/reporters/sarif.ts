import type { Run } from '../model/report.ts';
import { counted } from '../model/words.ts';
import { jsonText } from './json-text.ts';
import type { Look } from './reporter.ts';
import { scopeLines } from './run-lines.ts';
import type { Files } from './sarif-places.ts';
import { filesOf, sourceRoot } from './sarif-places.ts';
import { inert, plainResult, resultOf } from './sarif-results.ts';
import type { Rule } from './sarif-rules.ts';
import { rulesOf } from './sarif-rules.ts';
import { byWeight, troublesOf, unmetOf } from './unmet.ts';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * GitHub refuses more than 25,000 results and keeps 5,000, and refuses more than 10 MB when compressed, which so many do
 * not come to: https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning.
 */
const mostResults = 5000;

/** A log in the format SARIF 2.1.0: the findings that count, worst first, and what was not judged. */
export function* sarif(run: Run, look: Look): Generator<string> {
  const files = filesOf(look);
  for (const { file } of run.reports) files.at(file);
  const rules = rulesOf(run.tool.address);
  const { results, rest } = resultsOf(run, look, files, rules);
  yield `{"$schema":${jsonText(schema)},"version":"2.1.0","runs":[{\n`;
  yield `"tool":{"driver":{${members({ ...driverOf(run), notifications })},\n`;
  yield* list('rules', rules);
  yield '}},\n';
  yield* list('results', results);
  yield ',\n';
  yield* list('invocations', [invocationOf(run, look, rest, files)]);
  yield ',\n';
  yield* list('artifacts', files.artifacts());
  const bases = { [sourceRoot]: { description: { text: 'The root of the repository.' } } };
  yield `,\n"originalUriBaseIds":${jsonText(bases)},\n"columnKind":"utf16CodeUnits","language":"en-GB"}]}\n`;
}

/** The results that there is room for, and how many findings there is none for. */
function resultsOf(run: Run, look: Look, files: Files, rules: readonly Rule[]) {
  const troubles = troublesOf(run, look).troubles.slice(0, mostResults);
  const found = [...unmetOf(run, look)].sort(byWeight);
  const kept = found.slice(0, mostResults - troubles.length);
  const log = {
    files,
    ruleIndices: new Map(rules.map(({ id }, index) => [id, index])),
    isAnyWaived: kept.some(({ result }) => result.waived !== undefined),
  };
  const results = [...troubles.map((each) => plainResult(each, log)), ...kept.map((each) => resultOf(each, log))];
  return { results, rest: found.length - kept.length };
}

/** What stands between the braces of an object. */
function members(data: object): string {
  return jsonText(data).slice(1, -1);
}

/** An array, one entry to a line. */
function* list(name: string, entries: Iterable<unknown>): Generator<string> {
  yield `${jsonText(name)}:[`;
  let separator = '\n';
  for (const entry of entries) {
    yield `${separator}${jsonText(entry)}`;
    separator = ',\n';
  }
  yield ']';
}

/** Without a page of its own, the program is known by what it is installed as: https://github.com/package-url/purl-spec. */
function driverOf({ tool: { name, version, address, installedAs = name } }: Run) {
  const informationUri = address ?? `pkg:npm/${installedAs}@${version}`;
  return { name, version, semanticVersion: version, informationUri };
}

/** What the log tells of the run itself. GitHub wants of these, too, that they explain themselves. */
const notifications = [
  notification('not-judged', 'A file was not judged.'),
  notification('left-out', 'Something was left out when the proposals were compared with each other.'),
  notification('about-the-run', 'What has to be known about the run.'),
  notification('cut', 'Findings that are not in this log.'),
];

function notification(id: string, text: string) {
  return { id, shortDescription: { text }, fullDescription: { text }, help: { text } };
}

/** An `invocation` (section 3.20). It did what it should only where everything that it was given was judged. */
function invocationOf(run: Run, look: Look, rest: number, files: Files) {
  const { exitCode } = look;
  return {
    executionSuccessful: run.unread.length === 0 && (exitCode === undefined || exitCode < 2),
    ...(exitCode === undefined ? {} : { exitCode }),
    toolExecutionNotifications: [...notificationsOf(run, look, rest, files)],
  };
}

function* notificationsOf(run: Run, look: Look, rest: number, files: Files) {
  const told = (id: string, level: 'error' | 'warning' | 'note', text: string) => ({
    descriptor: { id, index: notifications.findIndex((each) => each.id === id) },
    level,
    message: { text: inert(text) },
  });
  const at = (file: string) => ({ locations: [{ physicalLocation: { artifactLocation: files.at(file) } }] });
  if (rest > 0) {
    const which = `Not in this log, which holds ${mostResults} at most: the ${counted(rest, 'finding')} of least weight.`;
    yield told('cut', 'warning', `${which} The format json names all.`);
  }
  for (const line of scopeLines(run, { ...look, width: Number.MAX_SAFE_INTEGER }))
    yield told('about-the-run', 'note', line);
  for (const { file, reason } of run.unread) yield { ...told('not-judged', 'error', reason), ...at(file) };
  for (const { file, notJudged: reason } of run.reports) {
    if (reason !== undefined) yield { ...told('not-judged', 'note', reason), ...at(file) };
  }
  for (const { file, reason } of run.leftOut) yield { ...told('left-out', 'warning', reason), ...at(file) };
}
