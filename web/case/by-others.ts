/** What people have done in a case since somebody read it. */
import type { LogBody } from '../../api/cases/bodies.ts';

type Entry = LogBody['items'][number];

/** What the service does by itself, or another case tells, is no reason to look again: the rules see it anyway. */
export const byOthers = (items: readonly Entry[], seq: number): readonly Entry[] =>
  items.filter((one) => one.seq > seq && (one.actor.type === 'person' || one.actor.type === 'system'));
