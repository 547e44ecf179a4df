// What can be typed at any question, besides an answer.

/** The words, each with what it does. */
export const commands = {
  '?': 'what the question is for, why it is asked, and how to answer it',
  '/skip': 'not known yet, as Enter alone',
  '/back': 'the question before',
  '/jump': 'a principle or a part of the proposal to go to',
  '/list': 'what was said so far, to be changed',
  '/clear': 'takes this answer out again',
  '/remove': 'takes the whole entry out that this question belongs to',
  '/notdone': 'this was not done, and is not going to be: says so in the file',
  '/edit': 'write the answer in your editor ($EDITOR)',
  '/stop': 'stop here; nothing is lost, and the same command goes on',
} as const;

export type CommandWord = keyof typeof commands;

const otherwise: Readonly<Record<string, CommandWord>> = {
  '/help': '?',
  '/?': '?',
  '/why': '?',
  '/quit': '/stop',
  '/exit': '/stop',
  '/go': '/jump',
  '/not-done': '/notdone',
};

/** A command that was typed, an answer, or a slash with a word that is none. A double slash begins an answer with one. */
export function readTyped(typed: string): { command: CommandWord } | { answer: string } | { strange: string } {
  const said = typed.trim();
  const word = said.toLowerCase();
  const command = Object.keys(commands).find((each): each is CommandWord => each === word) ?? otherwise[word];
  if (command !== undefined) return { command };
  if (/^\/[a-z-]+$/i.test(said)) return { strange: said };
  return { answer: said.startsWith('//') ? said.slice(1) : said };
}
