/**
 * Chance that can be had again: the same seeds give the same choices on every machine and version of Node.js.
 * The generator is mulberry32, whose 32 bits of state are enough for choosing words.
 */
export function randomOf(...seeds) {
  let state = seeds.reduce((mixed, seed) => Math.imul(mixed ^ (seed + 0x9e3779b9), 0x85ebca6b) >>> 0, 0x811c9dc5);
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (from, to) => from + Math.floor(next() * (to - from + 1));
  const pick = (list) => list[whole(0, list.length - 1)];
  const shuffled = (list) => {
    const rest = [...list];
    return list.map(() => rest.splice(whole(0, rest.length - 1), 1)[0]);
  };
  return { whole, pick, shuffled, some: (list, count) => shuffled(list).slice(0, count), chance: (p) => next() < p };
}
