/**
 * An employment as those around the employee follow it up together (R-EMP-2 to R-EMP-6, R-EMP-11): what has to be in
 * place, the talks, the mentoring. All of it follows from the facts; nothing is stored.
 */
import type { Duty } from '../case/definition.ts';
import type { Day, Role } from '../words.ts';
import { mayAskAgainFrom } from './asked.ts';
import type { CommandType } from './commands.ts';
import { policyOf } from './days.ts';
import { duties } from './duties/index.ts';
import { endingKnown } from './duties/leaving.ts';
import { followUpTalks } from './duties/talks.ts';
import { type Guest, isCurrent, type Known } from './facts.ts';
import { fixedGatherings, guests, personOf } from './gatherings.ts';

/** Something that has to be in place once, in the order in which it is usually done. */
export interface FollowUpStep {
  readonly id: (typeof rows)[number]['id'];
  readonly owner: Role;
  /** The command that says it is done. */
  readonly command: CommandType;
  readonly done: boolean;
  /** When it was done, where that is known. */
  readonly on: Day | null;
  /** By when, while it is open. */
  readonly due: Day | null;
}

type DoneOn = (facts: Known) => Day | boolean | null;
const always = (): boolean => true;

/** Each with the day on which it was done, or that it is; and whether it belongs to this employment yet. */
const rows = [
  { id: 'contract', owner: 'hr', command: 'signContract', done: ({ done }) => done.contract, isPart: always },
  {
    id: 'accommodation',
    owner: 'leader',
    command: 'recordAccommodation',
    done: ({ done }) => done.accommodation,
    isPart: always,
  },
  { id: 'equipment', owner: 'leader', command: 'recordEquipment', done: ({ done }) => done.equipment, isPart: always },
  { id: 'buddy', owner: 'leader', command: 'appointBuddy', done: ({ buddy }) => buddy !== null, isPart: always },
  { id: 'mentor', owner: 'hr', command: 'appointMentor', done: ({ mentor }) => mentor?.since ?? null, isPart: always },
  {
    id: 'agreement',
    owner: 'mentor',
    command: 'signAgreement',
    done: ({ mentor }) => mentor?.agreementOn ?? null,
    isPart: ({ mentor }) => mentor !== null,
  },
  {
    id: 'probation',
    owner: 'leader',
    command: 'assessProbation',
    done: ({ done }) => done.probationAssessed ?? done.probationPassed,
    isPart: always,
  },
  { id: 'training', owner: 'leader', command: 'confirmTraining', done: ({ done }) => done.training, isPart: always },
  {
    id: 'choice',
    owner: 'leader',
    command: 'proposeOutcome',
    done: ({ proposal, decisions }) => proposal?.on ?? decisions.at(-1)?.on ?? null,
    isPart: ({ ending }) => ending === null,
  },
  {
    id: 'leavingTalk',
    owner: 'leader',
    command: 'recordLeavingTalk',
    done: ({ done }) => done.leavingTalk,
    isPart: endingKnown,
  },
  {
    id: 'certificate',
    owner: 'hr',
    command: 'issueCertificate',
    done: ({ done }) => done.certificate,
    isPart: endingKnown,
  },
  {
    id: 'access',
    owner: 'leader',
    command: 'recordAccessReturned',
    done: ({ done }) => done.accessReturned,
    isPart: endingKnown,
  },
] as const satisfies readonly {
  readonly id: string;
  readonly owner: Role;
  readonly command: CommandType;
  readonly done: DoneOn;
  readonly isPart: (facts: Known) => boolean;
}[];

const matching = (open: readonly Duty[], id: string): Duty | undefined =>
  open.find((duty) => duty.id === id || duty.id.startsWith(`${id}.`));

/** What was in place before the case came here is not asked for again (R-OPS-1). */
const beforeItCame = new Set<string>(['contract', 'accommodation', 'equipment']);

/** @param open the case's open duties: one that is missing among them was done elsewhere (R-DUT-6) */
export function followUpSteps(facts: Known, open: readonly Duty[]): readonly FollowUpStep[] {
  const own = duties(facts, policyOf(facts));
  return rows
    .filter(({ isPart }) => isPart(facts))
    .map(({ id, owner, command, done }) => {
      const found: Day | boolean | null = done(facts);
      const on = typeof found === 'string' ? found : null;
      const due = matching(open, id)?.due ?? null;
      const elsewhere = due === null && matching(own, id) !== undefined;
      const earlier = due === null && facts.adoptedOn !== null && beforeItCame.has(id);
      const isDone = (found !== null && found !== false) || elsewhere || earlier;
      return { id, owner, command, done: isDone, on, due: isDone ? null : due };
    });
}

export interface TalkPlan {
  readonly id: string;
  /** When it should be, reckoned from the first day. */
  readonly on: Day;
  readonly recorded: { readonly on: Day; readonly held: boolean } | null;
  /** Names the text of what the employee wants to take up. */
  readonly agenda: string | null;
}

/** Every talk of the term that has been recorded or is still asked for. */
export function talkPlan(facts: Known, open: readonly Duty[]): readonly TalkPlan[] {
  const planned = isCurrent(facts) ? followUpTalks(facts) : [];
  const recorded = Object.entries(facts.talks).map(([id, { on }]) => ({ id, on }));
  return [
    ...planned.filter(({ id }) => facts.talks[id] === undefined && open.some((duty) => duty.id === `talk.${id}`)),
    ...recorded,
  ]
    .map(({ id, on }) => ({ id, on, recorded: facts.talks[id] ?? null, agenda: facts.agenda[id] ?? null }))
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
}

/** When mentor and employee should meet next; null: no more, or there is no mentor. */
export const nextMeeting = (open: readonly Duty[]): Day | null => matching(open, 'meeting')?.due ?? null;

/** What somebody has said of a gathering to which they are asked. */
export interface GuestAnswer {
  readonly guest: Guest;
  /** Null: nothing yet. */
  readonly coming: boolean | null;
}

/** The gatherings that lie ahead, and what each guest has said. */
export const gatheringsAhead = (facts: Known, today: Day) =>
  isCurrent(facts)
    ? fixedGatherings(facts)
        .filter(([, { day, held }]) => day >= today && !held)
        .map(([id, gathering]) => ({
          id,
          gathering,
          answers: guests(facts, gathering).map(
            (guest): GuestAnswer => ({
              guest,
              coming: guest === 'employee' ? gathering.coming : (gathering.others[personOf(facts, guest)] ?? null),
            }),
          ),
        }))
        .toSorted((a, b) => (a.gathering.day < b.gathering.day ? -1 : 1))
    : [];

export interface MoreSecureWish {
  /** From when it may be asked; in the past: now (arbeidsmiljøloven § 14-8 a). */
  readonly from: Day;
  /** Asked, and not answered yet. */
  readonly askedOn: Day | null;
}

/** Null: there is nothing more to ask for. */
export const moreSecureWish = (facts: Known): MoreSecureWish | null =>
  isCurrent(facts)
    ? {
        from: mayAskAgainFrom(facts),
        askedOn: facts.wishes.find(({ answeredOn }) => answeredOn === null)?.askedOn ?? null,
      }
    : null;
