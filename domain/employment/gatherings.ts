/** Who is invited to which gathering: those in the audience, while it lies in the term (R-EMP-7). */
import type { Mail } from '../case/definition.ts';
import type { Day, Json, PersonId } from '../words.ts';
import { plannedLastDay } from './days.ts';
import { type Employment, type Facts, type Gathering, type Guest, isCurrent } from './facts.ts';

const guestOf = { employees: 'employee', leaders: 'leader', mentors: 'mentor' } as const;

/** An invitation is a calendar event: it goes out when day, hours and place are known. */
export interface Fixed extends Gathering {
  readonly day: Day;
  readonly from: string;
  readonly to: string;
  readonly place: string;
}

const isFixed = (gathering: Gathering): gathering is Fixed =>
  gathering.day !== null && gathering.from !== null && gathering.to !== null && gathering.place !== null;

/** HR is invited by the agency's own participation, not once for each employee. */
export const guests = (employment: Employment, gathering: Gathering): readonly Guest[] =>
  (['employees', 'leaders', 'mentors'] as const)
    .filter((group) => gathering.audience.includes(group))
    .map((group) => guestOf[group])
    .filter((guest) => guest !== 'mentor' || employment.mentor !== null);

/** Gatherings with a day in the term that are not called off. */
export const fixedGatherings = (employment: Employment): readonly (readonly [string, Fixed])[] =>
  Object.entries(employment.gatherings).flatMap(([id, gathering]) =>
    !gathering.cancelled &&
    isFixed(gathering) &&
    employment.term.start <= gathering.day &&
    gathering.day <= plannedLastDay(employment)
      ? [[id, gathering] as const]
      : [],
  );

/**
 * What a calendar counts: the round's own changes, and for the employee each time that the term called off and brought
 * back. A calendar ignores what does not count upwards.
 */
const sequenceFor = (guest: Guest, { sequence, calledOff }: Gathering): number =>
  guest === 'employee' ? sequence + 2 * calledOff : sequence;

export const gatheringData = (id: string, gathering: Fixed, calendar: 'request' | 'cancel') =>
  ({
    gathering: id,
    sequence: gathering.sequence,
    day: gathering.day,
    from: gathering.from,
    to: gathering.to,
    place: gathering.place,
    themeText: gathering.themeText,
    material: gathering.material,
    calendar,
    once: `gathering/${id}/${gathering.sequence}`,
  }) satisfies Readonly<Record<string, Json>>;

interface Invitation {
  readonly gathering: string;
  readonly guest: Guest;
  readonly person: PersonId;
  readonly fixed: Fixed;
}

export const personOf = (employment: Employment, guest: Guest): PersonId =>
  guest === 'mentor' ? (employment.mentor?.person ?? employment.employee) : employment[guest];

const invitations = (facts: Facts): readonly Invitation[] => {
  if (!isCurrent(facts)) return [];
  return fixedGatherings(facts).flatMap(([gathering, fixed]) =>
    guests(facts, fixed).map((guest) => ({ gathering, guest, person: personOf(facts, guest), fixed })),
  );
};

const same = (a: Invitation) => (b: Invitation) => a.gathering === b.gathering && a.guest === b.guest;

/** The employee, whose term alone decides, may be invited, called off and invited again; others hear of it once. */
const again = (guest: Guest, revision: number): string => (guest === 'employee' ? `/${revision}` : '');

const invited = (now: Invitation, old: Invitation | undefined, revision: number): readonly Mail[] => {
  const { gathering, fixed, guest, person } = now;
  const isNew = old === undefined || old.person !== person;
  if (!isNew && old.fixed.sequence === fixed.sequence) return [];
  const mail = isNew ? 'gatheringInvitation' : 'gatheringChanged';
  const key = `${mail}/${gathering}/${fixed.sequence}/${person}/${revision}`;
  const data = gatheringData(gathering, fixed, 'request');
  const sequence = sequenceFor(guest, fixed);
  return [{ key, mail, to: guest, data: { ...data, sequence, once: `${data.once}${again(guest, revision)}` } }];
};

/**
 * A gathering that is called off is called off for everybody. One that only this term no longer reaches is so for the
 * employee: leader and mentor may come for another employee's sake.
 */
const uninvited = (old: Invitation, after: Facts, revision: number): readonly Mail[] => {
  const { gathering, fixed, guest, person } = old;
  const known = after.status === 'none' ? undefined : after.gatherings[gathering];
  if (known?.cancelled !== true && guest !== 'employee') return [];
  // The round counts a gathering that it calls off; one that only this term no longer reaches is counted by the case.
  const off = known?.cancelled === true ? sequenceFor(guest, known) : sequenceFor(guest, known ?? fixed) - 1;
  const sequence = known === undefined ? fixed.sequence + 1 : off;
  return [
    {
      key: `gatheringCancelled/${gathering}/${sequence}/${person}/${revision}`,
      mail: 'gatheringCancelled',
      to: { person },
      data: {
        ...gatheringData(gathering, { ...fixed, sequence }, 'cancel'),
        once: `gathering/${gathering}/${sequence}/off${again(guest, revision)}`,
      },
    },
  ];
};

/** What changes for the guests between two states of the facts, whatever caused it. */
export const gatheringMails = (before: Facts, after: Facts): readonly Mail[] => {
  // After the last day or a permanent post there is nothing ahead to call off.
  if (after.status === 'left' || after.status === 'permanent') return [];
  const [old, now] = [invitations(before), invitations(after)];
  const revision = after.status === 'none' ? 0 : after.revision;
  return [
    ...now.flatMap((one) => invited(one, old.find(same(one)), revision)),
    ...old.filter((one) => !now.some(same(one))).flatMap((one) => uninvited(one, after, revision)),
  ];
};
