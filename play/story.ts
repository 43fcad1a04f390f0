/** A play as a readable story: day by day, who did what, what the service did, and which mail went to whom. */
import { dayOf, timeOf } from '../domain/calendar.ts';
import type { State } from '../domain/case/engine.ts';
import { definitionOf } from '../domain/index.ts';
import { type CaseKind, type CaseRef, caseKinds, type Day, type PersonId } from '../domain/words.ts';
import { eventText } from '../texts/events/index.ts';
import type { LoggedEvent, SentMail, World } from './world.ts';

/** What only operators need to read. */
const silent: ReadonlySet<string> = new Set([
  'case.opened',
  'case.rulesMet',
  'case.reminded',
  'case.acted',
  'case.notApplicable',
]);

const kindWords: Readonly<Record<CaseKind, string>> = {
  agency: 'virksomheten',
  round: 'runden',
  participation: 'deltakelsen til',
  position: 'stillingen',
  application: 'søknaden fra',
  employment: 'ansettelsen av',
};

interface Line {
  readonly at: number;
  readonly text: string;
}

export async function tellStory(title: string, world: World): Promise<string> {
  const caseNames = await namesOfCases(world);
  const log = await world.log();
  const names = new Map<PersonId, string>();
  for (const id of new Set(log.map(({ person }) => person).filter((one) => one !== null))) {
    names.set(id, await world.nameOf(id));
  }
  const who = ({ actor, person }: LoggedEvent): string =>
    person === null ? actorWords[actor] : (names.get(person) ?? actorWords[actor]);
  const events = log
    .filter(({ event }) => !silent.has(event.type))
    .map((one): Line => {
      const about = caseNames.get(one.ref.id) ?? one.ref.id;
      return {
        at: one.at,
        text: `${timeOf(one.at)} ${who(one)}, ${about}: ${eventText(one.ref.kind, one.event, 'nb').replace(/\.$/, '')}.`,
      };
    });
  const mails = (await world.mails()).map((mail): Line => ({ at: mail.at, text: mailLine(mail) }));
  const days = new Map<Day, string[]>();
  // What is said of a moment stands before the mails of that moment.
  for (const { at, text } of [...events, ...mails].toSorted((a, b) => a.at - b.at)) {
    days.set(dayOf(at), [...(days.get(dayOf(at)) ?? []), `- ${text}`]);
  }
  const parts = [...days].map(([day, lines]) => `## ${inWords(day)}\n\n${lines.join('\n')}`);
  return [`# ${title}`, ...parts, ''].join('\n\n');
}

const actorWords: Readonly<Record<LoggedEvent['actor'], string>> = {
  person: 'En person',
  system: 'Virksomhetens system',
  case: 'En annen sak',
  service: 'Tjenesten',
};

export const mailLine = ({ at, to, subject }: SentMail): string => `${timeOf(at)} E-post til ${to}: «${subject}»`;

const longDay = new Intl.DateTimeFormat('nb', { dateStyle: 'full', timeZone: 'UTC' });
export const inWords = (day: Day): string => longDay.format(new Date(`${day}T00:00:00Z`));

async function namesOfCases(world: World): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const kind of caseKinds) {
    for (const { ref, state } of await world.cases(kind)) names.set(ref.id, await caseName(world, ref, state));
  }
  return names;
}

/** A case in words: for a person's case their name, else its title or its agency. */
async function caseName(world: World, { kind, id }: CaseRef, { facts }: State): Promise<string> {
  const { applicant, employee } = definitionOf(kind).people(facts);
  const person = kind === 'application' ? applicant : kind === 'employment' ? employee : undefined;
  if (person !== undefined) return `${kindWords[kind]} ${await world.nameOf(person)}`;
  const { title, name, agency } = facts as { title?: string; name?: string; agency?: string };
  const named = kind === 'participation' ? agency : (title ?? name);
  return `${kindWords[kind]} ${named ?? id}`;
}
