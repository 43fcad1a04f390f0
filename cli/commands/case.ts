/** `forlop case`: what happened in a case, in plain words, and what comes next, when and to whom (R-LOG-3). */
import type { Command } from 'commander';
import type { Language, PersonId } from '../../domain/words.ts';
import { type CaseView, type Coming, caseView, type LogEntry, namesOf } from '../../store/views.ts';
import { commonTexts } from '../../texts/common/index.ts';
import { dutyText } from '../../texts/duties/index.ts';
import { eventText } from '../../texts/events/index.ts';
import { type Outcome, ok, UsageProblem } from '../outcome.ts';
import type { Runner } from '../program.ts';
import type { Session } from '../session.ts';
import { caseRef, iso, moment, nameIn } from '../words.ts';

const help = `
Examples:
  forlop case POSITION
  forlop case agency/nav --language nb
  forlop case EMPLOYMENT --json`;

type Names = ReadonlyMap<PersonId, string>;

function actorIn(names: Names, { actorType, actorId, onBehalfOf }: LogEntry): string {
  if (actorType === 'service') return 'the service';
  if (actorType !== 'person') return `${actorType} ${actorId ?? ''}`.trim();
  const name = nameIn(names, actorId);
  return onBehalfOf === null ? name : `${name} for ${nameIn(names, onBehalfOf)}`;
}

const logLine = (view: CaseView, names: Names, language: Language, entry: LogEntry): string =>
  `  ${moment(entry.at)}  ${eventText(view.ref.kind, entry.event, language)}  (${actorIn(names, entry)})`;

function comingLines(view: CaseView, names: Names, language: Language, one: Coming): readonly string[] {
  const { duty, coming, recipients, snoozedUntil } = one;
  const role = (name: keyof typeof recipients): string =>
    `${nameIn(names, recipients[name] ?? null)} (${commonTexts[language].roles[name]})`;
  const late = duty.due < moment(view.now).slice(0, 10) ? 'LATE  ' : '';
  const quiet = snoozedUntil === null ? '' : `, put off until ${snoozedUntil}`;
  return [
    `  ${late}${duty.due}  ${dutyText(view.ref.kind, duty.id, language)}: ${role(duty.owner)}${quiet}  [${duty.basis}]`,
    ...coming.map(({ at, to, mail }) => `      ${moment(at)}  ${mail} to ${role(to)}`),
  ];
}

const peopleIn = (view: CaseView): readonly PersonId[] => [
  ...view.log.flatMap(({ actorId, onBehalfOf }) => [actorId, onBehalfOf].filter((id) => id !== null)),
  ...view.coming.flatMap(({ recipients }) => Object.values(recipients)),
];

function textOf(view: CaseView, names: Names, language: Language): string {
  const title = `${view.ref.kind} ${view.title ?? ''} [${view.ref.id}], ${view.status}`;
  const attention = view.needsAttention === null ? [] : [`Needs attention: ${view.needsAttention}`];
  const next =
    view.nextMoment === null ? 'Nothing happens by time alone.' : `Next by time alone: ${moment(view.nextMoment)}`;
  return [
    view.erased ? `${title} (erased)` : title,
    ...attention,
    '',
    'What happened:',
    ...view.log.map((entry) => logLine(view, names, language, entry)),
    '',
    'What comes next:',
    ...(view.coming.length === 0 ? ['  No duty is open.'] : []),
    ...view.coming.flatMap((one) => comingLines(view, names, language, one)),
    `  ${next}${view.step === null ? '' : `; the story waits at ${view.step}`}`,
  ].join('\n');
}

const dataOf = (view: CaseView, names: Names, language: Language) => ({
  ok: true,
  ...view,
  now: iso(view.now),
  nextMoment: iso(view.nextMoment),
  log: view.log.map((entry) => ({
    ...entry,
    at: iso(entry.at),
    actor: actorIn(names, entry),
    text: eventText(view.ref.kind, entry.event, language),
  })),
  coming: view.coming.map(({ duty, coming, recipients, snoozedUntil }) => ({
    duty: duty.id,
    text: dutyText(view.ref.kind, duty.id, language),
    due: duty.due,
    owner: duty.owner,
    person: recipients[duty.owner] ?? null,
    legal: duty.legal === true,
    basis: duty.basis,
    fulfilledBy: duty.fulfilledBy,
    snoozedUntil,
    reminders: coming.map(({ at, to, mail }) => ({ at: iso(at), mail, to, person: recipients[to] ?? null })),
  })),
});

async function show({ store, language }: Session, id: string): Promise<Outcome> {
  const ref = await caseRef(store, id);
  const view = await caseView(store, ref.id);
  if (view === null || view.ref.kind !== ref.kind) throw new UsageProblem(`There is no case ${id}.`);
  const names = await namesOf(store, peopleIn(view));
  return ok(textOf(view, names, language), dataOf(view, names, language));
}

export function caseCommand(program: Command, run: Runner): void {
  const command = program
    .command('case')
    .description('what happened in a case, and what comes next, when and to whom')
    .argument('<case>', 'id of the case, or kind/id')
    .addHelpText('after', help);
  command.action((id: string) => run(command, (session) => show(session, id)));
}
