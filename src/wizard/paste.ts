import { Transform } from 'node:stream';
import { numeral } from '../model/words.ts';

const begin = '\u001b[200~';
const end = '\u001b[201~';

const marks = new RegExp(`(${[begin, end].map((mark) => mark.replace('[', '\\[')).join('|')})`);

/** What terminals are told so that they mark what is pasted, and no longer. */
export const markPastes = { on: '\u001b[?2004h', off: '\u001b[?2004l' };

/** No answer is nearly as long: what is pasted by mistake would only keep the line busy. */
const mostPasted = 50_000;

const tooLong = `What was pasted is longer than ${numeral(mostPasted)} characters, so nothing of it was taken: give a shorter answer.`;

const interrupt = '\u0003';

/**
 * Makes one line of what is pasted: several lines must not answer the next questions. A terminal marks what is pasted; of
 * one that does not, more than a line at once is taken for it, and waits for Enter as well. What is pasted comes whole or
 * not at all: of what is too long, `refuse` is told, and Enter comes in its place, so that the question can be put again.
 */
export function pasteTamer(refuse: () => void): (typed: string) => string {
  let pasted: string | undefined;
  let rest = '';
  let isAfterEscape = false;
  const ended = (whole: string): string => {
    if (whole.length <= mostPasted) return joined(whole);
    refuse();
    return '\r';
  };
  return (chunk) => {
    const isCut = isAfterEscape && /^\[20[01]~/.test(chunk);
    const text = rest + (isCut ? begin.slice(0, 1) : '') + chunk;
    isAfterEscape = text.endsWith(begin.slice(0, 1));
    rest = beginningOfMark(text);
    const whole = text.slice(0, text.length - rest.length);
    let out = '';
    for (const piece of whole.split(marks)) {
      if (piece === begin) pasted = '';
      else if (piece === end) {
        out += ended(pasted ?? '');
        pasted = undefined;
      } else if (pasted === undefined) out += asTyped(piece);
      else if (piece.endsWith(interrupt)) {
        pasted = undefined; // of a terminal that does not say where a paste ends, one can still get away
        out += interrupt;
      } else pasted = (pasted + piece).slice(0, mostPasted + 1);
    }
    return out;
  };
}

/** The beginning of a mark at the end of a text, the rest of which may come later. A lone Escape is a key. */
function beginningOfMark(text: string): string {
  const at = text.lastIndexOf(begin.slice(0, 2));
  const tail = at === -1 ? '' : text.slice(at);
  return tail.length < begin.length && [begin, end].some((mark) => mark.startsWith(tail)) ? tail : '';
}

function asTyped(piece: string): string {
  return /[\r\n][\s\S]*[^\r\n]|[\r\n][^\r\n]*[\r\n]./.test(piece) ? joined(piece) : piece;
}

function joined(piece: string): string {
  return piece.replace(/[ \t]*(?:\r\n|\r|\n)+[ \t]*/g, ' ').replace(/\t/g, ' ');
}

/** Standard input with one line made of all that is pasted. */
export interface Tamed {
  readonly stream: NodeJS.ReadableStream;
  /**
   * What is typed for a question, which is put again after something was pasted that is too long: `say` tells so. What
   * was typed beside that is not taken for the answer.
   */
  whole(put: () => Promise<string>, say: (text: string) => void): Promise<string>;
}

export function tamed(input: NodeJS.ReadStream): Tamed {
  let isRefused = false;
  const tame = pasteTamer(() => {
    isRefused = true;
  });
  input.setEncoding('utf8');
  const stream = new Transform({
    decodeStrings: false,
    transform(chunk: unknown, _, done) {
      done(null, tame(String(chunk)));
    },
  });
  stream.setEncoding('utf8');
  input.pipe(stream);
  return {
    stream: Object.assign(stream, { setRawMode: (isRaw: boolean) => input.setRawMode(isRaw) }),
    async whole(put, say) {
      for (;;) {
        const typed = await put();
        if (!isRefused) return typed;
        isRefused = false;
        say(tooLong);
      }
    },
  };
}
