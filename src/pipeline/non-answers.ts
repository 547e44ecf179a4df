import { isNonAnswer } from '../facts/answers.ts';
import { texts } from '../generated/fields.ts';
import type { Proposal } from '../generated/proposal.ts';
import { fieldsOf, pointer, walk } from '../model/path.ts';

const textFields = fieldsOf(texts);

/** The proposal without texts that are no answers, and what stood in their place. */
export function withoutNonAnswers(
  proposal: Proposal,
  isOurs: (text: string) => boolean,
): { proposal: Proposal; dropped: ReadonlyMap<string, string> } {
  const dropped = new Map<string, string>();
  walk(proposal, textFields, (_, value, at) => {
    if (typeof value === 'string' && (isNonAnswer(value) || isOurs(value))) dropped.set(pointer(at), value);
  });
  return dropped.size === 0 ? { proposal, dropped } : { proposal: without(proposal, '', dropped) as Proposal, dropped };
}

function without(data: unknown, at: string, dropped: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(data)) {
    return data
      .filter((_, index) => !dropped.has(`${at}/${index}`))
      .map((entry, index) => without(entry, `${at}/${index}`, dropped));
  }
  if (typeof data !== 'object' || data === null) return data;
  const kept = Object.entries(data).filter(([key]) => !dropped.has(`${at}/${key}`));
  return Object.fromEntries(kept.map(([key, value]) => [key, without(value, `${at}/${key}`, dropped)]));
}
