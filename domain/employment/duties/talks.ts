/** The follow-up talks between leader and employee (R-EMP-4). */
import { addDays, addMonths } from '../../calendar.ts';
import type { Duty } from '../../case/definition.ts';
import { plannedLastDay, policyOf } from '../days.ts';
import type { Current } from '../facts.ts';
import { daysBefore, nudges } from './rungs.ts';

export interface FollowUpTalk {
  /** 'week2', 'month6'. */
  readonly id: string;
  readonly on: string;
}

/** Every talk of the term; they move with the start date. */
export const followUpTalks = (facts: Current): readonly FollowUpTalk[] => {
  const { talkWeeks, talkMonths } = policyOf(facts);
  const { start } = facts.term;
  return [
    ...talkWeeks.map((n) => ({ id: `week${n}`, on: addDays(start, 7 * n) })),
    ...talkMonths.map((n) => ({ id: `month${n}`, on: addMonths(start, n) })),
  ].filter(({ on }) => on <= plannedLastDay(facts));
};

/** The employee is asked first, so that what they add stands in the leader's reminder. */
export const talkDuties = (facts: Current): readonly Duty[] =>
  followUpTalks(facts)
    .filter(({ id }) => facts.talks[id] === undefined)
    .map(({ id, on }) => {
      const item = facts.agenda[id];
      const mail = item === undefined ? 'talk' : 'talkWithAgenda';
      return {
        id: `talk.${id}`,
        owner: 'leader',
        due: on,
        basis: 'R-EMP-4',
        fulfilledBy: 'recordTalk',
        rungs: [
          { id: 'agenda', on: addDays(on, -7), free: 'earlier', to: 'employee', mail: 'talkAgenda' },
          ...daysBefore(on, [3], 'leader', mail),
          ...nudges(on, 'leader', mail, [1, 15]),
        ],
        data: { talk: id, ...(item === undefined ? {} : { agendaText: item }) },
      };
    });
