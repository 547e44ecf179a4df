import { main } from './cli.ts';
import { nodeIo } from './world/node-io.ts';

export { main };

/** Runs the program in this process, as bin/ asks. */
export function run(): void {
  process.on('SIGINT', () => process.exit(130));
  main(process.argv.slice(2), nodeIo).then((code) => {
    process.exit(code); // all is written by now: to take the engine apart first would only take time
  });
}
