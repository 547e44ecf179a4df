import { mkdtempSync, readFileSync, existsSync, readdirSync } from 'node:fs';
import { it } from 'vitest';
import { terminal } from './support/terminal.ts';
it('talks', async () => {
  const cwd = mkdtempSync('/tmp/wiz/x');
  const t = terminal(['draft', '--as-of', '2026-11-21'], { cwd });
  const said = (process.env['SAY'] ?? '').split('|');
  try {
    await t.until(/> ?$/);
    for (const s of said) { if (s !== '') t.type(s); t.press('Enter'); await t.until(/\n> ?.*$/); }
  } catch (e) { console.log(String(e).slice(0, 200)); }
  console.log(t.screen());
  console.log(existsSync(cwd + '/proposal.yaml') ? readFileSync(cwd + '/proposal.yaml', 'utf8') : 'NO FILE', readdirSync(cwd));
  t.close();
}, 60000);
