import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Conversation } from './support/editor.ts';

// The schema in an editor: the real YAML language server, spoken to as an editor speaks to it.

const schema = new URL('../schemas/proposal.schema.json', import.meta.url).href;

/** Tied to the schema by its first line, as the examples are. Line 8, counted from 0, is the first that is added. */
const start = `# yaml-language-server: $schema=${schema}\nreconfig: 1\nid: a\ntitle: A new ward\nnation: england\nstage: options\nchanges:\n  - {id: b, kind: open, service: acute-stroke}\n`;

describe('the schema in an editor', () => {
  let editor: Conversation;

  beforeAll(async () => {
    editor = new Conversation();
    await editor.ask('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {
        textDocument: {
          completion: { completionItem: { documentationFormat: ['markdown'] } },
          hover: { contentFormat: ['markdown'] },
        },
      },
    });
    editor.tell('initialized', {});
  });
  afterAll(() => editor.end());

  const at = (name: string, line: number, character: number) => ({
    textDocument: { uri: pathToFileURL(`/proposals/${name}.yaml`).href },
    position: { line, character },
  });
  const completions = async (name: string, line: number, character: number) => {
    const answer = (await editor.ask('textDocument/completion', at(name, line, character))) as {
      items: { label: string; documentation?: string | { value: string } }[];
    };
    return new Map(
      answer.items.map(({ label, documentation }) => [
        label,
        typeof documentation === 'string' ? documentation : documentation?.value,
      ]),
    );
  };

  it('has nothing against a proposal that is well-formed', async () => {
    expect(await editor.open('good', start)).toEqual([]);
  });

  it('completes a key of the proposal, with what it is for', async () => {
    await editor.open('key', `${start}impact`);
    const found = await completions('key', 8, 6);
    expect(found.get('impactAssessments')).toContain('The impact assessments.');
  });

  it('completes a value of a vocabulary, with what it means', async () => {
    await editor.open('value', `${start}scale: `);
    const found = await completions('value', 8, 7);
    expect([...found.keys()]).toEqual(expect.arrayContaining(['substantial', 'minor', 'undecided']));
    expect(found.get('minor')).toContain('counts only when a body that does not propose has said so');
  });

  it('says on hover what a key is for', async () => {
    await editor.open('hover', `${start}caseForChange: {approved: 2025-03-20}\n`);
    const hover = (await editor.ask('textDocument/hover', at('hover', 8, 18))) as { contents: { value: string } };
    expect(hover.contents.value).toContain('When it was approved.');
  });

  it('marks a wrong value where it stands', async () => {
    const found = await editor.open('wrong', `${start}scale: enormous\n`);
    expect(
      found.map(({ range, message }) => [range.start.line, range.start.character, message.split('\n')[0]]),
    ).toEqual([[8, 7, expect.stringContaining('Value is not accepted')]]);
  });
});
