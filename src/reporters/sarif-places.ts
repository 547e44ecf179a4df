import type { Range } from '../model/source.ts';
import { isWhole, repositoryPath, uriOf } from './places.ts';
import type { Look } from './reporter.ts';

/** What stands for the root of the repository (SARIF 2.1.0, section 3.4.4). */
export const sourceRoot = '%SRCROOT%';

/** Numbers the files of a log, each in the place it has in `artifacts`. */
export interface Files {
  /** An `artifactLocation` (section 3.4). */
  at(file: string): { uri: string; uriBaseId?: string; index: number };
  artifacts(): { location: { uri: string; uriBaseId?: string }; mimeType: string; roles: string[] }[];
}

export function filesOf(look: Look): Files {
  const indices = new Map<string, number>();
  const located = (file: string) => {
    const path = repositoryPath(file, look);
    return { uri: uriOf(path), ...(isWhole(path) ? {} : { uriBaseId: sourceRoot }) };
  };
  return {
    at(file) {
      const index = indices.get(file) ?? indices.size;
      indices.set(file, index);
      return { ...located(file), index };
    },
    artifacts: () =>
      [...indices.keys()].map((file) => ({
        location: located(file),
        mimeType: 'text/yaml',
        roles: ['analysisTarget'],
      })),
  };
}

/** A `region` (section 3.30), with its text where all of it is known and short. Columns count as ours do. */
export function regionOf({ start, end }: Range, lines: Readonly<Record<number, string>> = {}) {
  const text = textOf({ start, end }, lines);
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...(text === undefined ? {} : { snippet: { text } }),
  };
}

const longestSnippet = 1000;

function textOf({ start, end }: Range, lines: Readonly<Record<number, string>>): string | undefined {
  const known: string[] = [];
  for (let at = start.line; at <= end.line; at += 1) {
    const line = lines[at];
    if (line === undefined) return undefined;
    known.push(line.slice(at === start.line ? start.column - 1 : 0, at === end.line ? end.column - 1 : undefined));
  }
  const text = known.join('\n');
  return text === '' || text.length > longestSnippet ? undefined : text;
}
