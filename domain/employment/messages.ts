/** What position, round and agency learn of an employment. */
import type { Context, Message } from '../case/definition.ts';
import type { CaseKind, Json } from '../words.ts';
import { plannedLastDay } from './days.ts';
import type { OwnEvent } from './events.ts';
import { type Facts, isCurrent, type Known } from './facts.ts';

type Body = { readonly type: string } & Readonly<Record<string, Json>>;

const message = (after: Known, kind: CaseKind, id: string | null, command: Body): readonly Message[] =>
  id === null ? [] : [{ key: `${kind}/${command.type}/${after.revision}`, to: { kind, id }, command }];

/** The agency's yearly duties last while it has employees in their term (R-EMP-14). */
const counted = (facts: Facts): boolean => facts.status === 'employed';

const toAgency = (before: Facts, after: Known, employment: string): readonly Message[] => {
  const change = Number(counted(after)) - Number(counted(before));
  return change === 0 ? [] : message(after, 'agency', after.agency, { type: 'noteEmployment', employment, change });
};

const running = (facts: Facts): { readonly start: string; readonly leaving: string } | null =>
  isCurrent(facts) ? { start: facts.term.start, leaving: plannedLastDay(facts) } : null;

const outcomeOf = (after: Known): string => {
  if (after.status === 'closed') return after.outcome;
  return after.status === 'permanent' ? 'permanent' : 'left';
};

const toRound = (before: Facts, after: Known, employment: string): readonly Message[] => {
  const [old, now] = [running(before), running(after)];
  if (now === null) {
    const ended = { type: 'noteEmploymentEnded', employment, outcome: outcomeOf(after) };
    return old === null ? [] : message(after, 'round', after.round, ended);
  }
  if (old?.start === now.start && old.leaving === now.leaving) return [];
  return message(after, 'round', after.round, { type: 'noteEmployment', employment, agency: after.agency, ...now });
};

/** The position goes on with the next ranked (R-OPS-3); one handing over is the application's as well (R-PRV-3). */
const toPosition = (event: OwnEvent, after: Known, employment: string): readonly Message[] => {
  const { position, application } = after;
  if (application === null) return [];
  if (event.type === 'cancelled')
    return message(after, 'position', position, { type: 'noteHireFellThrough', employment, application });
  if (event.type !== 'archivedNoted') return [];
  return message(after, 'position', position, { type: 'noteArchived', employment, application, on: event.on });
};

/** Who comes and who was there; what the round itself has told is not told back (R-RND-7). */
const toRoundOfGathering = (event: OwnEvent, after: Known, { ref, actor }: Context): readonly Message[] => {
  const employment = ref.id;
  if (event.type === 'gatheringAnswered') {
    const { gathering, coming, guest, contact } = event;
    const who = guest === null ? { employment } : { person: guest, ...(contact ? { contact: guest } : {}) };
    return message(after, 'round', after.round, { type: 'recordRegistration', gathering, ...who, coming });
  }
  if (event.type !== 'attendanceRecorded' || actor.type === 'case') return [];
  const { gathering, present } = event;
  return message(after, 'round', after.round, { type: 'recordAttendance', gathering, employment, attended: present });
};

export const messages = (event: OwnEvent, after: Known, context: Context, before: Facts): readonly Message[] => [
  ...toAgency(before, after, context.ref.id),
  ...toRound(before, after, context.ref.id),
  ...toRoundOfGathering(event, after, context),
  ...toPosition(event, after, context.ref.id),
];
