/**
 * The plan of a round or a case (R-RND-6): its future lived through in memory by the same rules, stories, mailboxes and
 * texts as the service's own, with nothing sent and nothing kept.
 */
import type { Dress } from '../activities/dress.ts';
import type { Refusal } from '../domain/case/definition.ts';
import type { Day } from '../domain/words.ts';
import { type Line, playLine, type RefusedAct } from './line/play-line.ts';
import type { Memory, SeenDuty } from './memory/memory.ts';
import { memoryWorld } from './memory/memory-world.ts';
import type { Giving, SentMail } from './world.ts';

export interface DryRun {
  readonly mails: readonly SentMail[];
  readonly duties: readonly SeenDuty[];
  /** What somebody who acts could not do. */
  readonly refused: readonly RefusedAct[];
  /** Why what was to be given first was not. */
  readonly refusals: readonly Refusal[];
}

export interface DryRunOptions {
  readonly line: Line;
  /** The last day that is lived through. */
  readonly until: Day;
  readonly dress: Dress;
  /** What is given first: a draft is started. */
  readonly first?: readonly Giving[];
}

/** @param memory a copy of what is known now; it is used up */
export async function dryRun(memory: Memory, { line, until, dress, first = [] }: DryRunOptions): Promise<DryRun> {
  const world = memoryWorld(memory, dress);
  const before = memory.sent.length;
  const refusals: Refusal[] = [];
  for (const giving of first) {
    const answer = await world.give(giving);
    if (!answer.ok) refusals.push(...answer.refusals);
  }
  const refused = await playLine(world, { line, from: memory.now, until });
  return { mails: memory.sent.slice(before), duties: [...memory.duties.values()], refused, refusals };
}
