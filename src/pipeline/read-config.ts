import type { ConfigFile } from '../generated/config.ts';
import { dates, formats, keys } from '../generated/config-fields.ts';
import type { Source } from '../model/source.ts';
import type { Trouble } from '../model/trouble.ts';
import type { Output } from './config-paths.ts';
import { outputOf, outputTroubles, pathTroubles } from './config-paths.ts';
import { configSentence } from './config-sentences.ts';
import type { Thresholds } from './config-thresholds.ts';
import { thresholdsOf, thresholdTroubles } from './config-thresholds.ts';
import { schemaErrors } from './conformity.ts';
import { foremost } from './limits.ts';
import type { Genre, Locate } from './parse.ts';
import { parse } from './parse.ts';
import { shapeTroubles } from './schema-sentences.ts';
import { stated } from './stated.ts';

/** What a configuration says. Its paths are relative to its folder. */
export interface Configuration extends Thresholds, Omit<ConfigFile, 'config' | 'formats' | 'thresholds'> {
  readonly formats: readonly Output[];
}

const genre: Genre = {
  noun: 'configuration',
  longest: 50_000,
  shorten: 'Keep the configuration under 50,000 characters.',
  begin: 'Begin with `config: 1`.',
};

/** Reads a configuration as far as its text goes: what lies on the disk is not looked at. Never throws. */
export function readConfig(source: Source): {
  readonly configuration: Configuration | undefined;
  readonly troubles: readonly Trouble[];
  readonly locate: Locate;
} {
  const { data: raw, locate, readable, troubles: unread } = parse(source, genre);
  if (!readable) return { configuration: undefined, troubles: unread, locate };
  const data = stated(raw, keys);
  const errors = schemaErrors('config', data);
  if (errors.length > 0) {
    const shape = { noun: genre.noun, keys, dates, formats, locate, ownSentence: configSentence };
    const troubles = [...unread, ...shapeTroubles(errors, data, shape)];
    return { configuration: undefined, troubles: foremost(troubles), locate };
  }
  const { config: _, formats: outputs = [], thresholds = {}, ...rest } = data as ConfigFile;
  const configuration = { ...rest, ...thresholdsOf(thresholds), formats: outputs.map(outputOf) };
  const troubles = [
    ...unread,
    ...pathTroubles(configuration, locate),
    ...outputTroubles(configuration.formats, locate),
    ...thresholdTroubles(configuration, locate),
  ];
  return { configuration, troubles: foremost(troubles), locate };
}
