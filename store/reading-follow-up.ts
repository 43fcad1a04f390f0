/** An employment as those around the employee follow it up: each reads the parts that are theirs (R-EMP-3 to R-EMP-7). */
import { type FollowUpPart, followUpReaders } from '../domain/access.ts';
import type { Authority, Duty } from '../domain/case/definition.ts';
import { openDuties } from '../domain/case/engine.ts';
import { buddyRoleEnds, plannedLastDay } from '../domain/employment/days.ts';
import { type Facts, guestRoles, isKnown, type Known } from '../domain/employment/facts.ts';
import {
  type FollowUpStep,
  followUpSteps,
  type GuestAnswer,
  gatheringsAhead,
  type MoreSecureWish,
  moreSecureWish,
  nextMeeting,
  talkPlan,
} from '../domain/employment/follow-up.ts';
import { holder, route } from '../domain/routing.ts';
import type { ContentId, Day, PersonId, Role } from '../domain/words.ts';
import { concernedIn } from './directory.ts';
import { agencyName, latestVersion } from './people.ts';
import { type Opened, openFor, type Reader } from './reading.ts';
import { type Store, type Transaction, transact } from './store.ts';

export interface Contact {
  readonly role: Role;
  readonly name: string;
  readonly email: string | null;
  /** Who stands in, where the holder is away today (R-ROLE-3). */
  readonly deputy: { readonly name: string; readonly email: string | null } | null;
}

export interface FollowUp {
  readonly id: string;
  readonly title: string;
  readonly agencyName: string | null;
  readonly today: Day;
  /** The reader's own roles here. */
  readonly as: readonly Authority[];
  readonly start: Day;
  /** As far as one can plan. */
  readonly last: Day;
  readonly contacts: readonly Contact[];
  readonly welcome: { readonly place: string | null; readonly until: Day } | null;
  readonly steps: readonly FollowUpStep[];
  readonly talks: readonly {
    readonly id: string;
    readonly on: Day;
    readonly recorded: { readonly on: Day; readonly held: boolean } | null;
    readonly agenda: string | null;
  }[];
  readonly mentoring: {
    readonly since: Day;
    readonly agreementOn: Day | null;
    readonly nextMeeting: Day | null;
    readonly meetings: readonly { readonly on: Day; readonly held: boolean }[];
    readonly activities: readonly {
      readonly number: number;
      readonly text: string | null;
      readonly due: Day;
      readonly owner: 'mentor' | 'employee';
      readonly doneOn: Day | null;
    }[];
  } | null;
  readonly gatherings: readonly {
    readonly id: string;
    readonly day: Day;
    readonly from: string;
    readonly to: string;
    readonly place: string;
    readonly theme: string | null;
    readonly material: readonly string[];
    readonly mandatory: boolean;
    /** What the reader has said, as whom; of everybody for the office. */
    readonly answers: readonly GuestAnswer[];
  }[];
  readonly moreSecure: MoreSecureWish | null;
}

/** In the order in which somebody new would turn to them. */
const contactRoles = ['employee', 'leader', 'buddy', 'mentor', 'hr'] as const satisfies readonly Role[];

const namedPerson = async (tx: Transaction, id: PersonId) => {
  const known = await latestVersion(tx, id);
  return known === null ? null : { name: known.name, email: known.email };
};

/** Deputies included: whoever turns to somebody who is away gets no answer. */
async function contactsOf(tx: Transaction, { row, offices, today }: Opened): Promise<readonly Contact[]> {
  const concerned = concernedIn(row);
  const found: Contact[] = [];
  for (const role of contactRoles) {
    const held = holder(role, concerned, offices.directory);
    const person = held === null ? null : await namedPerson(tx, held);
    if (person === null) continue;
    const now = route(role, concerned, offices.directory, today);
    const standsIn = now?.onBehalfOf === held ? await namedPerson(tx, now.person) : null;
    found.push({ role, ...person, deputy: standsIn });
  }
  return found;
}

type Texts = Readonly<Record<ContentId, string>>;

async function textsIn(tx: Transaction, caseId: string, ids: readonly (ContentId | null)[]): Promise<Texts> {
  const named = ids.filter((id) => id !== null);
  const rows = await tx.content.findMany({ where: { caseId, id: { in: named }, erasedAt: null } });
  return Object.fromEntries(rows.map(({ id, body }) => [id, body]));
}

const mentoringOf = (facts: Known, open: readonly Duty[], texts: Texts): FollowUp['mentoring'] =>
  facts.mentor === null
    ? null
    : {
        since: facts.mentor.since,
        agreementOn: facts.mentor.agreementOn,
        nextMeeting: nextMeeting(open),
        meetings: facts.meetings,
        activities: facts.activities.map(({ item, ...one }, number) => ({ number, text: texts[item] ?? null, ...one })),
      };

/** Whoever may write down anybody's answer sees everybody's; else one's own. */
function gatheringsOf(facts: Known, { as, today }: Opened, texts: Texts): FollowUp['gatherings'] {
  const own = guestRoles.filter((role) => as.includes(role));
  const isOffice = as.includes('hr') || as.includes('hrHead');
  return gatheringsAhead(facts, today)
    .map(({ id, gathering, answers }) => {
      const { day, from, to, place, themeText, material, mandatory } = gathering;
      return {
        id,
        day,
        from,
        to,
        place,
        material,
        mandatory,
        theme: themeText === null ? null : (texts[themeText] ?? null),
        answers: answers.filter(({ guest }) => isOffice || own.includes(guest)),
      };
    })
    .filter(({ answers }) => answers.length > 0);
}

/** Null when there is no such employment, or nothing of it is for this reader. Logged as a read of its record (R-PRV-5). */
export const followUp = (store: Store, reader: Reader, id: string): Promise<FollowUp | null> =>
  transact(store, async (tx) => {
    const opened = await openFor(store, tx, reader, { kind: 'employment', id }, 'record', followUpReaders.contacts);
    if (opened === null) return null;
    const { row, as, today } = opened;
    const facts = row.state.facts as Facts;
    if (!isKnown(facts)) return null;
    const open = openDuties(row.definition, row.state);
    const sees = (part: FollowUpPart): boolean => followUpReaders[part].some((who) => as.includes(who));
    const texts = await textsIn(tx, id, [
      ...Object.values(facts.agenda),
      ...facts.activities.map(({ item }) => item),
      ...Object.values(facts.gatherings).map(({ themeText }) => themeText),
    ]);
    return {
      id,
      title: facts.title,
      agencyName: await agencyName(tx, facts.agency),
      today,
      as,
      start: facts.term.start,
      last: plannedLastDay(facts),
      contacts: await contactsOf(tx, opened),
      welcome:
        sees('welcome') && facts.buddy !== null && facts.done.buddyRoleEnded === null
          ? { place: facts.buddy.place, until: buddyRoleEnds(facts) }
          : null,
      steps: sees('steps') ? followUpSteps(facts, open) : [],
      talks: sees('talks')
        ? talkPlan(facts, open).map((talk) => ({
            ...talk,
            agenda: talk.agenda === null ? null : (texts[talk.agenda] ?? null),
          }))
        : [],
      mentoring: sees('mentoring') ? mentoringOf(facts, open, texts) : null,
      gatherings: sees('gatherings') ? gatheringsOf(facts, opened, texts) : [],
      moreSecure: sees('moreSecure') ? moreSecureWish(facts) : null,
    };
  });
