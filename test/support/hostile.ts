import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What each kind of reader takes for more than text: a page, XML, a CI log, a terminal, a chat, Markdown, a spreadsheet. */
export const attacks = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(2)>',
  ']]>',
  '<!-- --> <![CDATA[',
  '&lt;b&gt; &#60; &amp;',
  '::error::forged',
  '::add-mask::forged',
  '##[error]forged',
  '%0A::warning file=a,line=1::forged',
  '\u001b[31mred\u001b[0m \u001b]8;;http://evil.example\u0007link\u001b]8;;\u0007 \u009b2J',
  '@everyone #1 GH-1',
  '](http://evil.example) ![x](http://evil.example/x.png) [a]: http://evil.example',
  '| a | b | `code` ``` ~~~ *bold* __bold__ ~~gone~~',
  '"double" \'single\' \\ $HOME $(id) {{braces}}',
  'two\nlines\r\nand\rmore\n::error::forged on a line\n# Heading\n- item\n\n    code',
  '\u202eright to left\u202c \u2066isolated\u2069 \u200bno width\u200d \ufeff \u2028 \u2029',
  'lone \ud800 and \udfff, null \u0000, \uffff',
  '=cmd|calc!A1',
] as const;

/** All of it, in texts that are no longer than a title or a name may be. */
export const hostileTexts: readonly string[] = together(attacks, 190);

function together(texts: readonly string[], room: number): string[] {
  const all: string[] = [];
  for (const text of texts) {
    const longer = `${all.at(-1) ?? ''} ${text}`.trimStart();
    if (all.length === 0 || longer.length > room) all.push(text);
    else all[all.length - 1] = longer;
  }
  return all;
}

/** Names that a file may bear and that are more than a name in a URI, a workflow command, Markdown, or markup. */
export const hostileNames = [
  'a b%20c%.proposal.yaml',
  'x,line=9::error::forged.proposal.yaml',
  '#top?q=1&amp;<i>.proposal.yaml',
  '](x) `\' "@everyone.proposal.yaml',
  '\u202egpj.proposal.yaml',
  'new\nline\u001b[31m.proposal.yaml',
] as const;

/** A text as YAML: JSON is YAML, and JSON.stringify writes lone surrogates and control characters as escapes. */
const yaml = (text: string): string =>
  JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\uffff]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });

/** A proposal that is well-formed, fails, and says something hostile wherever a finding repeats what it says. */
export const hostileProposal = (text: string, id: string): string => `reconfig: 1
id: ${id}
title: ${yaml(text)}
summary: ${yaml(text)}
nation: england
stage: decision
scale: substantial
organisations:
  - {id: trust, name: ${yaml(text)}, sector: acute, role: provider}
sites:
  - {id: house, name: ${yaml(text)}, organisation: trust, area: ashcombe}
changes:
  - {id: close, kind: close, service: day-hospital, family: community, site: house, date: 2031-04-01, replacedBy: [open]}
  - {id: open, kind: open, service: day-hospital, family: community, site: house, date: 2032-04-01}
drivers: # ::error::forged in a comment beside what is shown <script>alert(3)</script> ]]> \u202e
  - {id: deficit, kind: finance, statement: ${yaml(text)}}
benefits:
  - {id: cheaper, kind: finance, statement: ${yaml(text)}, changes: [close]}
leadership:
  clinicalLead: {name: ${yaml(text)}, role: ${yaml(text)}, profession: medical, organisation: trust}
consultation:
  public: {opens: 2030-02-01, closes: 2030-02-03}
catchment: [{area: ashcombe, name: ${yaml(text)}, share: 100}]
decision: {date: 2029-01-01, body: trust, outcome: approve}
waivers:
  - criterion: inclusion/accessible
    reason: ${yaml(text)}
    approvedBy: ${yaml(`A ${text}`)}
    approvedOn: 2026-11-01
    expires: 2027-01-31
`;

/** A proposal whose ids, keys and references are hostile: it is not well-formed, and every message says why. */
export const hostileIds = (text: string): string => `reconfig: 1
id: ${yaml(text)}
title: ${yaml(text)}
nation: ${yaml(text)}
stage: options
${yaml(text)}: ${yaml(text)}
changes:
  - {id: ${yaml(text)}, kind: close, service: ${yaml(text)}, site: ${yaml(text)}}
  - {id: ${yaml(text)}, kind: ${yaml(text)}, service: day-hospital, site: nowhere}
`;

/** No YAML at all, with hostile lines around the place where reading ends. */
export const hostileSyntax = `reconfig: 1
# ::error::forged <script>alert(4)</script> \u202e
title: "::error::forged
::warning::forged
${'`'.repeat(3)} ]]> {
`;

/** Writes all of it below a folder, with every hostile name; gives the files as the program is to be called with them. */
export function writeHostile(folder: string): string[] {
  const proposals = hostileTexts.map((text, index) => hostileProposal(text, `hostile-${index}`));
  return [...proposals, ...hostileTexts.map(hostileIds), hostileSyntax].map((text, index) => {
    const name = `${index} ${hostileNames[index % hostileNames.length] ?? ''}`;
    const file = join(folder, 'a folder & more: [x](y)', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  });
}
