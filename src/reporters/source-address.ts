/** Where the files of a repository can be looked at, as they are at the commit that was judged. */
export interface SourceAddress {
  /** Of the root of the repository, without a slash at its end: https://github.com/owner/name/blob/1f3c… */
  readonly url: string;
  /** The way from there to the working directory: empty, or with a slash at its end. */
  readonly folder: string;
}

/** The address of a line; undefined for a file that does not lie in the repository. */
export function addressOfLine(file: string, line: number, { url, folder }: SourceAddress): string | undefined {
  if (/^(?:\/|[A-Za-z]:\/)/.test(file)) return undefined;
  const steps: string[] = [];
  for (const step of `${folder}${file}`.split('/')) {
    if (step === '..' && steps.pop() === undefined) return undefined;
    if (!['', '.', '..'].includes(step)) steps.push(encodeURIComponent(step.toWellFormed()));
  }
  return `${url}/${steps.join('/')}#L${line}`;
}
