import { spawnSync } from 'node:child_process';

const extensions = ['table', 'autolink', 'strikethrough', 'tagfilter', 'tasklist', 'footnotes'];

/** Markdown as GitHub’s own renderer makes HTML of it; what HTML it holds is let through, so that forged HTML is seen. */
export function rendered(markdown: string): string {
  const options = ['--unsafe', ...extensions.flatMap((name) => ['--extension', name])];
  const { status, stdout, stderr } = spawnSync('cmark-gfm', options, { input: markdown, encoding: 'utf8' });
  if (status !== 0) throw new Error(`cmark-gfm: ${stderr}`);
  return stdout;
}

/** The elements of a page, each as it opens, but for those that only part letters. */
export function elementsOf(html: string): string[] {
  return (html.match(/<[a-zA-Z!?][^>]*>/g) ?? []).filter((element) => element !== '<span>');
}

/** A page as it is read: without elements and without the gaps that part references. */
export function textOf(html: string): string {
  return decoded(html.replace(/<[^>]*>/g, '')).replaceAll('\u200b', '');
}

function decoded(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** The texts of a page in which GitHub and GitLab look for references: those that are neither code nor a link already. */
export function proseOf(html: string): string[] {
  return html
    .replace(/<(code|pre|a)\b[^>]*>[\s\S]*?<\/\1>/g, '<i>')
    .split(/<[^>]*>/)
    .map(decoded)
    .filter((text) => text.trim() !== '');
}

/** What would become a link, a picture or a formula there. */
export const references: readonly RegExp[] = [
  /@[\p{L}\p{N}_-]/u,
  /[#!~%&^]\d/,
  /\bGH-\d/i,
  /:\/\//,
  /www\./i,
  /:[\w+-]+:/,
  /(?<![\p{L}\p{N}])[0-9a-f]{7,40}(?![\p{L}\p{N}])/u,
  /\$[^$]*\$/,
];

/** Pieces that hostile texts are made of. */
export const hostilePieces: readonly string[] = [
  ...['@everyone', '@org/team', '#12', 'GH-12', 'org/repo#3', '!7', 'a5c3785ed8d6a35868bc169f07e40e889087fd2e'],
  ...['http://x.example', 'https://x.example/a', 'www.x.example', 'WWW.x.example', 'ftp://x.example', 'a@b.example'],
  ...[
    'mailto:a@b.example',
    'xmpp:a@b.example',
    ':smile:',
    ':+1:',
    '$x$',
    '$$',
    '$`x`$',
    '![a](http://x)',
    '](http://x)',
  ],
  ...['[a](b)', '[a]: http://x', '[^1]', '[^1]: x', '<script>', '</script>', '<details>', '</details>', '<!--', '-->'],
  ...[
    '<https://x.example>',
    '<a@b.example>',
    '</sub>',
    '</summary>',
    '&lt;',
    '&#64;',
    '&commat;',
    '`',
    '```',
    '~~~',
    '~~',
  ],
  ...['*', '**', '_', '__', '#', '# a', '- a', '+ a', '1. a', '1) a', '> a', '---', '===', '| a |', '|', '\\|', '\\'],
  ...['[ ] a', '- [x] a', '    a', '\ta', '\n', '\n\n', '\r', '  \n', '/close', '{+a+}', '[+a+]', ']]>', '::error::a'],
  ...[
    '\u001b[31m',
    '\u202e',
    '\u200b',
    '\u2028',
    '\ud800',
    '\u0000',
    '“',
    'é',
    '漢',
    '🙂',
    'ww',
    'w',
    ':',
    '//',
    ' ',
    'a',
    '9',
  ],
];
