/** What people have done in a case since somebody read it. */
import type { LogBody } from '../../api/cases/bodies.ts';

type Entry = LogBody['items'][number];

/**
 * What the service does by itself, or another case tells, is no reason to look again: the rules see it anyway.
 * @param self who reads: what they have done themselves since, in a form before this one, they have seen
 */
export const byOthers = (items: readonly Entry[], seq: number, self: string | null = null): readonly Entry[] =>
  items.filter(
    ({ seq: at, actor: { type, id } }) =>
      at > seq && (type === 'system' || (type === 'person' && (self === null || id !== self))),
  );
