import { Transform } from 'node:stream';

const begin = '\u001b[200~';
const end = '\u001b[201~';

const marks = new RegExp(`(${[begin, end].map((mark) => mark.replace('[', '\\[')).join('|')})`);

/** What terminals are told so that they mark what is pasted, and no longer. */
export const markPastes = { on: '\u001b[?2004h', off: '\u001b[?2004l' };

/** No answer is nearly as long; the rest of what is pasted by mistake would only keep the line busy. */
const mostPasted = 50_000;

/**
 * Makes one line of what is pasted: several lines must not answer the next questions. A terminal marks what is pasted; of
 * one that does not, more than a line at once is taken for it, and waits for Enter as well.
 */
export function pasteTamer(): (typed: string) => string {
  let isInside = false;
  let rest = '';
  let isAfterEscape = false;
  let room = mostPasted;
  return (chunk) => {
    const isCut = isAfterEscape && /^\[20[01]~/.test(chunk);
    const text = rest + (isCut ? begin.slice(0, 1) : '') + chunk;
    isAfterEscape = text.endsWith(begin.slice(0, 1));
    rest = beginningOfMark(text);
    const whole = text.slice(0, text.length - rest.length);
    let out = '';
    for (const piece of whole.split(marks)) {
      if (piece === begin || piece === end) {
        isInside = piece === begin;
        room = mostPasted;
      } else if (isInside) {
        out += joined(piece.slice(0, room));
        room -= Math.min(room, piece.length);
      } else out += asTyped(piece);
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
export function tamed(input: NodeJS.ReadStream): NodeJS.ReadableStream {
  const tame = pasteTamer();
  input.setEncoding('utf8');
  const stream = new Transform({
    decodeStrings: false,
    transform(chunk: unknown, _, done) {
      done(null, tame(String(chunk)));
    },
  });
  stream.setEncoding('utf8');
  input.pipe(stream);
  return Object.assign(stream, { setRawMode: (isRaw: boolean) => input.setRawMode(isRaw) });
}
