/** Reminders of the gatherings in the term (R-EMP-7, R-RND-7). */
import type { Duty } from '../../case/definition.ts';
import { policyOf } from '../days.ts';
import type { Current } from '../facts.ts';
import { fixedGatherings, gatheringData, guests, personOf } from '../gatherings.ts';
import { daysBefore } from './rungs.ts';

/** Open until it has been, until the attendance is recorded, or until the employee has said that they do not come. */
export const gatheringDuties = (facts: Current): readonly Duty[] =>
  fixedGatherings(facts)
    .filter(([, { held, present, coming }]) => !held && present === null && coming !== false)
    .map(([id, gathering]) => {
      const { once: _, calendar: __, ...data } = gatheringData(id, gathering, 'request');
      // A leader or mentor who has said that they do not come is not reminded either.
      const to = guests(facts, gathering).filter((guest) => gathering.others[personOf(facts, guest)] !== false);
      return {
        id: `gathering.${id}`,
        owner: to[0] ?? 'hr',
        due: gathering.day,
        basis: 'R-RND-7',
        fulfilledBy: 'recordAttendance',
        rungs: to.flatMap((guest) =>
          daysBefore(gathering.day, policyOf(facts).gatheringReminderDays, guest, 'gatheringSoon').map((rung) => ({
            ...rung,
            id: `${guest}-${rung.id}`,
          })),
        ),
        data,
      };
    });
