/** A talk's name: how long after the first day it is. */
import type { FollowUpTextKey } from '../../texts/web/follow-up/index.ts';

export interface TalkName {
  readonly key: Extract<FollowUpTextKey, 'talk.week' | 'talk.month'>;
  readonly count: number;
}

/** `week2` is two weeks after the first day; null: a talk of another kind. */
export function talkName(id: string): TalkName | null {
  const [, unit, count = ''] = /^(week|month)(\d+)$/.exec(id) ?? [];
  if (unit === undefined) return null;
  return { key: unit === 'week' ? 'talk.week' : 'talk.month', count: Number(count) };
}
