/** R-RND-6: the rules alone and the real service, mail by mail. */
import { dayOf, timeOf } from '../domain/calendar.ts';
import { emptyMemory, type Memory } from './memory/memory.ts';
import { memoryWorld } from './memory/memory-world.ts';
import { runScenario, startOf } from './run-scenario.ts';
import type { ReadScenario } from './scenario.ts';
import { rehearsalDress } from './stack.ts';
import type { SentMail, World } from './world.ts';

/** A link of a mail that was sent holds its token, one that was not the id in its place. */
const secretLink = /\/(?:l|invitation)\/~?[\w-]+/g;

/** Date, time, recipient, key, subject and text; how a server wraps lines says nothing, and neither does a token. */
export const mailInOneLine = ({ at, to, subject, text, matters }: SentMail): string =>
  [dayOf(at), timeOf(at), to, matters.map(({ caseId, key }) => `${caseId} ${key}`).join(' '), subject, text]
    .join(' | ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(secretLink, '/l/');

export interface Comparison {
  /** How many mails both have sent. */
  readonly equal: number;
  /** In one line each, in the order of time. */
  readonly onlyReal: readonly string[];
  readonly onlyDry: readonly string[];
}

/** What `mails` has and `others` has not, the same mail as often as it is missing. */
function without(mails: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const one of others) left.set(one, (left.get(one) ?? 0) + 1);
  return mails.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  });
}

export function compareMails(real: readonly SentMail[], dry: readonly SentMail[]): Comparison {
  const [ofReal, ofDry] = [real, dry].map((mails) => mails.map(mailInOneLine).toSorted());
  const onlyReal = without(ofReal ?? [], ofDry ?? []);
  return { equal: real.length - onlyReal.length, onlyReal, onlyDry: without(ofDry ?? [], ofReal ?? []) };
}

export class NotTheSame extends Error {
  constructor({ equal, onlyReal, onlyDry }: Comparison) {
    const lines = [...onlyReal.map((one) => `service: ${one}`), ...onlyDry.map((one) => `rules: ${one}`)];
    super(`the service and the rules alone agree on ${equal} mails, but not on these:\n${lines.join('\n')}`);
  }
}

/** A scenario lived through by the rules alone: seconds instead of minutes. */
export async function playByRules(read: ReadScenario): Promise<Memory> {
  const memory = emptyMemory(startOf(read));
  await runScenario(read, memoryWorld(memory, rehearsalDress), null);
  return memory;
}

/** @returns how many mails are equal; throws `NotTheSame` when one is not */
export async function compareWithRules(read: ReadScenario, played: World): Promise<number> {
  const { sent } = await playByRules(read);
  const comparison = compareMails(await played.mails(), sent);
  if (comparison.onlyReal.length + comparison.onlyDry.length > 0) throw new NotTheSame(comparison);
  return comparison.equal;
}
