/** What HR owes when an employment has closed: without it what the law preserves would stay here for ever (R-PRV-3). */
import { addDays } from '../../calendar.ts';
import type { Duty } from '../../case/definition.ts';
import type { Closed } from '../facts.ts';
import { daysBefore } from './rungs.ts';

/** Days from the close in which the archive is to have it. No law sets them: bevaringsforskrifta § 9 only says what. */
const handOverDays = 90;

/** None while something holds the case: then nothing of it goes, whoever has it. */
export const archive = ({ closedOn, archivedOn, hold, outcome }: Closed): readonly Duty[] => {
  if (closedOn === null || archivedOn !== null || hold !== null) return [];
  const due = addDays(closedOn, handOverDays);
  return [
    {
      id: 'archive',
      owner: 'hr',
      due,
      basis: 'bevaringsforskrifta § 9',
      fulfilledBy: 'noteArchived',
      onlyByCommand: true,
      rungs: [
        ...daysBefore(due, [14, 0], 'hr', 'archiveDue'),
        { id: 'late-hr', on: addDays(due, 28), free: 'later', to: 'hr', mail: 'archiveDue', every: { days: 28 } },
        { id: 'escalated-hrHead', on: addDays(due, 30), free: 'later', to: 'hrHead', mail: 'archiveDue' },
      ],
      data: { closed: closedOn, outcome },
    },
  ];
};
