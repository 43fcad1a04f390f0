/** What comes for an employee, by day: talks, meetings, what they have agreed to do, gatherings, the term's two ends. */
import type { FollowUpBody } from '../../api/cases/bodies.ts';
import type { Day } from '../../domain/words.ts';

type Talk = FollowUpBody['talks'][number];
type Activity = NonNullable<FollowUpBody['mentoring']>['activities'][number];
type Gathering = FollowUpBody['gatherings'][number];

export type Ahead = { readonly day: Day } & (
  | { readonly what: 'first' | 'meeting' | 'last' }
  | { readonly what: 'talk'; readonly talk: Talk }
  | { readonly what: 'activity'; readonly activity: Activity }
  | { readonly what: 'gathering'; readonly gathering: Gathering }
);

/** What is the employee's own to do stays until it is done; what others record goes by. The earliest first. */
export function aheadOf(body: FollowUpBody): readonly Ahead[] {
  const { today, start, last, talks, mentoring, gatherings } = body;
  const found: readonly Ahead[] = [
    { what: 'first', day: start },
    ...talks.filter(({ recorded }) => recorded === null).map((talk): Ahead => ({ what: 'talk', day: talk.on, talk })),
    ...(mentoring === null || mentoring.nextMeeting === null
      ? []
      : [{ what: 'meeting', day: mentoring.nextMeeting } as const]),
    ...gatherings.map((gathering): Ahead => ({ what: 'gathering', day: gathering.day, gathering })),
    { what: 'last', day: last },
  ];
  const own = (mentoring?.activities ?? [])
    .filter(({ owner, doneOn }) => owner === 'employee' && doneOn === null)
    .map((activity): Ahead => ({ what: 'activity', day: activity.due, activity }));
  return [...found.filter(({ day }) => day >= today), ...own].toSorted((a, b) => (a.day < b.day ? -1 : 1));
}
