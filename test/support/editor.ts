import { spawn } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const server = fileURLToPath(
  new URL('../../node_modules/yaml-language-server/bin/yaml-language-server', import.meta.url),
);

interface Position {
  readonly line: number;
  readonly character: number;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: {
    readonly uri?: string;
    readonly items?: readonly { readonly section: string }[];
    readonly diagnostics?: readonly Diagnostic[];
  };
  readonly result?: unknown;
}

interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: Position };
}

/**
 * A conversation with the real YAML language server in JSON-RPC over standard input and output, with Content-Length
 * headers. The files lie in a folder, in which an editor has settings.
 */
export class Conversation {
  readonly #process = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  readonly #answers = new Map<number, (result: unknown) => void>();
  readonly #diagnoses = new Map<string, (found: readonly Diagnostic[]) => void>();
  #unread = Buffer.alloc(0);
  #count = 0;
  readonly #folder: string;
  readonly #settings: Readonly<Record<string, unknown>>;

  constructor(folder = '/proposals', settings: Readonly<Record<string, unknown>> = {}) {
    this.#folder = folder;
    this.#settings = settings;
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
    const uri = pathToFileURL(`${this.#folder}/${name}.yaml`).href;
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
    else if (method === 'workspace/configuration')
      this.#send({ id, result: params?.items?.map(({ section }) => this.#settings[section] ?? null) });
    else if (method !== undefined && id !== undefined) this.#send({ id, result: null });
    else if (id !== undefined) this.#answers.get(id)?.(result);
  }
}
