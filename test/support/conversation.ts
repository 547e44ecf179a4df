import { spawn } from 'node:child_process';
import { program } from './run.ts';

/** What is typed once a text is on the screen. */
export type Turn = readonly [seen: string, typed: string];

/** Runs the program in a real terminal, where it is answered turn by turn: the screen at the end, and the exit code. */
export function converse(args: readonly string[], cwd: string, turns: readonly Turn[]) {
  const command = [process.execPath, program, ...args].map((word) => `'${word}'`).join(' ');
  const terminal = spawn('script', ['-qec', `stty cols 200; exec ${command}`, '/dev/null'], { cwd });
  const left = [...turns];
  let screen = '';
  let unanswered = '';
  terminal.stdout.on('data', (chunk: Buffer) => {
    screen += chunk;
    unanswered += chunk;
    const [turn] = left;
    if (turn === undefined || !unanswered.includes(turn[0])) return;
    left.shift();
    unanswered = unanswered.slice(unanswered.indexOf(turn[0]) + turn[0].length);
    terminal.stdin.write(turn[1]);
  });
  return new Promise<{ code: number | null; screen: string }>((resolve, reject) => {
    terminal.on('error', reject);
    terminal.on('close', (code) => {
      if (left.length > 0) reject(new Error(`Never seen: ${left.map(([seen]) => seen).join(', ')}\n${screen}`));
      else resolve({ code, screen });
    });
  });
}
