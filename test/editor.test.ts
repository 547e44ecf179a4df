import { spawn } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// The schema in an editor: the real YAML language server, spoken to as an editor speaks to it.

const server = fileURLToPath(new URL('../node_modules/yaml-language-server/bin/yaml-language-server', import.meta.url));
const schema = new URL('../schemas/proposal.schema.json', import.meta.url).href;

interface Position {
  readonly line: number;
  readonly character: number;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: {
    readonly uri?: string;
    readonly items?: readonly unknown[];
    readonly diagnostics?: readonly Diagnostic[];
  };
  readonly result?: unknown;
}

interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: Position };
}

/** A conversation in JSON-RPC over standard input and output, with Content-Length headers. */
class Conversation {
  readonly #process = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  readonly #answers = new Map<number, (result: unknown) => void>();
  readonly #diagnoses = new Map<string, (found: readonly Diagnostic[]) => void>();
  #unread = Buffer.alloc(0);
  #count = 0;

  constructor() {
    this.#process.stdout.on('data', (chunk: Buffer) => {
      this.#unread = Buffer.concat([this.#unread, chunk]);
      for (let message = this.#next(); message !== undefined; message = this.#next()) this.#hear(message);
    });
  }

  ask(method: string, params: object): Promise<unknown> {
    this.#count += 1;
    const id = this.#count;
    const answer = new Promise<unknown>((resolve) => this.#answers.set(id, resolve));
    this.#send({ id, method, params });
    return answer;
  }

  tell(method: string, params: object): void {
    this.#send({ method, params });
  }

  /** Opens a text and gives what the server has to say against it. */
  open(name: string, text: string): Promise<readonly Diagnostic[]> {
    const uri = pathToFileURL(`/proposals/${name}.yaml`).href;
    const found = new Promise<readonly Diagnostic[]>((resolve) => this.#diagnoses.set(uri, resolve));
    this.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
    return found;
  }

  end(): void {
    this.#process.kill();
  }

  #send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #next(): Message | undefined {
    const split = this.#unread.indexOf('\r\n\r\n');
    if (split === -1) return undefined;
    const length = Number(/Content-Length: (\d+)/.exec(this.#unread.toString('utf8', 0, split))?.[1]);
    const end = split + 4 + length;
    if (this.#unread.length < end) return undefined;
    const body = this.#unread.toString('utf8', split + 4, end);
    this.#unread = this.#unread.subarray(end);
    return JSON.parse(body);
  }

  #hear({ id, method, params, result }: Message): void {
    if (method === 'textDocument/publishDiagnostics')
      this.#diagnoses.get(params?.uri ?? '')?.(params?.diagnostics ?? []);
    else if (method === 'workspace/configuration') this.#send({ id, result: params?.items?.map(() => null) });
    else if (method !== undefined && id !== undefined) this.#send({ id, result: null });
    else if (id !== undefined) this.#answers.get(id)?.(result);
  }
}

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
