import { pointer } from '../model/path.ts';
import type { Finding, RelatedPlace } from '../model/report.ts';
import type { Files } from './sarif-places.ts';
import { regionOf } from './sarif-places.ts';
import type { Trouble, Unmet } from './unmet.ts';
import { visible } from './visible.ts';

/** GitHub shows so many locations of a result: https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning. */
const mostRelated = 100;

/** What a result needs to know of the log that it stands in. */
export interface Log {
  readonly files: Files;
  readonly ruleIndices: ReadonlyMap<string, number>;
  /** Whether any finding is waived: where one result tells of suppressions, each has to (section 3.27.23). */
  readonly isAnyWaived: boolean;
}

/** A `result` (SARIF 2.1.0, section 3.27). */
export function resultOf({ finding, result, report }: Unmet, log: Log) {
  const { severity, range, path, fingerprint, kind } = finding;
  const related = finding.related.slice(0, mostRelated);
  const place = pointer(path);
  return {
    ruleId: result.id,
    ruleIndex: log.ruleIndices.get(result.id) ?? -1,
    level: severity,
    message: { text: messageOf(finding, related) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: log.files.at(report.file),
          region: regionOf(range, report.excerpts),
        },
        ...(place === '' ? {} : { logicalLocations: [{ fullyQualifiedName: visible(place), kind: 'member' }] }),
      },
    ],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((other, index) => ({
            id: index + 1,
            message: { text: inert(other.message) },
            physicalLocation: {
              artifactLocation: log.files.at(other.file ?? report.file),
              region: regionOf(other.range),
            },
          })),
        }),
    partialFingerprints: { 'reconfigFinding/v1': fingerprint },
    ...(log.isAnyWaived ? { suppressions: suppressionsOf(result) } : {}),
    properties: { kind },
  };
}

function suppressionsOf({ waived }: Unmet['result']) {
  if (waived === undefined) return [];
  const justification = `Waived until ${visible(waived.until)}, approved by ${visible(waived.by)}: ${visible(waived.reason)}`;
  return [{ kind: 'inSource', status: 'accepted', justification }];
}

/** What fails without a finding, as a result: a service that shows results alone must not show nothing. */
export function plainResult({ id, file, message }: Trouble, log: Log) {
  return {
    ruleId: id,
    ruleIndex: log.ruleIndices.get(id) ?? -1,
    level: 'error',
    message: { text: inert(message) },
    locations: [
      { physicalLocation: { artifactLocation: log.files.at(file), region: { startLine: 1, startColumn: 1 } } },
    ],
    partialFingerprints: { 'reconfigFinding/v1': id },
    ...(log.isAnyWaived ? { suppressions: [] } : {}),
  };
}

/** The sentence, the other places as links to them (section 3.11.6), and the hint. */
function messageOf({ message, hint }: Finding, related: readonly RelatedPlace[]): string {
  const others = related.map(({ message: other, file, range: { start } }, index) => {
    const where = file === undefined ? `line ${start.line}` : `${linkable(file)}, line ${start.line}`;
    return ` See [${where}](${index + 1}): ${inert(other)}${/[.!?]$/.test(other) ? '' : '.'}`;
  });
  return `${inert(message)}${others.join('')}${hint === undefined ? '' : ` ${inert(hint)}`}`;
}

/** A text in which there is no link and no placeholder (sections 3.11.5 and 3.11.6), nor anything that cannot be seen. */
export function inert(text: string): string {
  return visible(text)
    .replace(/\](?=\()/g, '] ')
    .replace(/\{(?=\d)/g, '{ ');
}

/** The same as the text of a link. */
function linkable(text: string): string {
  return inert(text).replace(/[[\]\\]/g, '·');
}
