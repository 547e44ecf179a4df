/** Milliseconds before the first line that tells how far work has come, and between one and the next. */
const patience = { first: 500, next: 100 };

/**
 * Tells how far long work has come on one line of a terminal, which is written over, and wiped when told `undefined`: that
 * the work is done. Of what is over soon, nothing is told.
 */
export function progressOn(write: (text: string) => void): (text: string | undefined) => void {
  let due: number | undefined;
  let isShown = false;
  return (text) => {
    const now = performance.now();
    if (text === undefined) {
      if (isShown) write('\r\u001b[K');
      isShown = false;
      due = undefined;
    } else if (due === undefined) {
      due = now + patience.first;
    } else if (now > due) {
      write(`\r${text}\u001b[K`);
      isShown = true;
      due = now + patience.next;
    }
  };
}
