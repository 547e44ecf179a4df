import type { Look } from './reporter.ts';

type Whereabouts = Pick<Look, 'repository'>;

/**
 * A file as the repository calls it, from its root and with `/`: that is how services that show reports find it. Outside
 * the repository, and where there is none, as it is.
 */
export function repositoryPath(file: string, { repository }: Whereabouts): string {
  if (repository === undefined) return file;
  const { root, here } = repository;
  const way = straight(isWhole(file) ? file : `${here}/${file}`);
  const top = root.endsWith('/') ? root : `${root}/`;
  return way.startsWith(top) ? way.slice(top.length) : file;
}

/** A file as a URI (RFC 3986): relative, or of the scheme `file` where its name is whole. */
export function uriOf(file: string): string {
  const [first = '', ...steps] = file.toWellFormed().split('/');
  const path = [isDrive(first) ? first : encoded(first), ...steps.map(encoded)].join('/');
  if (isDrive(first)) return `file:///${path}`;
  return first === '' ? `file://${path}` : path;
}

/** Whether a path says by itself where it leads: from a root, or from the drive of a Windows machine. */
export function isWhole(file: string): boolean {
  return file.startsWith('/') || isDrive(file.split('/')[0] ?? '');
}

function isDrive(step: string): boolean {
  return /^[A-Za-z]:$/.test(step);
}

/** What encodeURIComponent leaves as it is, RFC 3986 (section 2.2) reserves in part. */
function encoded(step: string): string {
  return encodeURIComponent(step).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function straight(way: string): string {
  const steps: string[] = [];
  for (const step of way.split('/')) {
    if (step === '..' && steps.length > 1) steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
