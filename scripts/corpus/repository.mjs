import { spoil } from './flaws.mjs';
import { placeCount } from './places.mjs';
import { placesOfOne, proposalOf, settingOf } from './proposal.mjs';
import { randomOf } from './random.mjs';
import { csvOf, otherRows, rowsOf } from './register.mjs';
import { remarks } from './scenes.mjs';
import { yamlOf } from './yaml.mjs';

/** One proposal in so many has findings. */
const spoiledEvery = 5;

/** One in so many plans the same as the spoiled one before it, for the same people. */
const doubledEvery = 50;

/** How many proposals have places of their own. */
export const mostProposals = Math.floor(placeCount / placesOfOne) - 1;

/**
 * The files of a repository, each with its path and text: so many proposals, their configuration, and a register of
 * at least `rows` services.
 * What a proposal says hangs on the seed and its number alone, so a larger repository holds the smaller one.
 */
export function* filesOf(count, seed, rows) {
  const registered = [];
  for (let number = 1; number <= count; number += 1) {
    const random = randomOf(seed, number);
    const setting = number % doubledEvery === 0 ? doubled(number, seed) : settingOf(number, random);
    const proposal = proposalOf(setting, random);
    if (number % spoiledEvery === 0) spoil(proposal, random);
    registered.push(...rowsOf(setting, random));
    yield [`p${String(number).padStart(4, '0')}/proposal.yaml`, yamlOf(proposal, random, remarksOf(proposal, random))];
  }
  const beyond = (count + 1) * placesOfOne;
  registered.push(...otherRows(rows - registered.length, beyond, randomOf(seed, 0)));
  yield ['register.csv', csvOf(registered)];
  yield ['reconfig.config.yaml', 'config: 1\npaths: [.]\nregister: register.csv\n'];
}

/** The setting of the spoiled proposal before, seen from the second place. */
function doubled(number, seed) {
  const before = number - spoiledEvery;
  const { places, ...setting } = settingOf(before, randomOf(seed, before));
  const [main, second, third] = places;
  return { ...setting, number, places: [second, main, third] };
}

function remarksOf(proposal, random) {
  const keys = random.some(Object.keys(remarks), random.whole(2, 6)).filter((key) => key in proposal);
  return Object.fromEntries(keys.map((key) => [key, random.pick(remarks[key])]));
}
