/** `forlop waits`: what waits, and for whom (R-DUT-7). */
import type { Command } from 'commander';
import { findPeople, namesOf } from '../../store/views.ts';
import { waiting } from '../../store/waiting.ts';
import { commonTexts } from '../../texts/common/index.ts';
import { dutyText } from '../../texts/duties/index.ts';
import { type Outcome, ok, table, UsageProblem } from '../outcome.ts';
import type { Runner } from '../program.ts';
import type { Session } from '../session.ts';
import { nameIn } from '../words.ts';

interface Options {
  readonly agency?: string;
  readonly person?: string;
}

const help = `
Examples:
  forlop waits
  forlop waits --agency nav
  forlop waits --person kari@nav.no --language nn
  forlop waits --json

Late duties come first. Whoever has a duty today is shown: the holder, a deputy, or the role it falls to.`;

/** One address may be a person in several agencies: what waits for any of them waits for whoever reads that mail. */
async function waitingFor({ store }: Session, { agency, person }: Options) {
  const filter = agency === undefined ? {} : { agency };
  if (person === undefined) return waiting(store, filter);
  const people = await findPeople(store, person);
  if (people.length === 0) throw new UsageProblem(`Nobody is known as ${person}. See: forlop people`);
  const all = await waiting(store, filter);
  return all.filter((one) => people.some(({ id }) => id === one.person));
}

async function show(session: Session, options: Options): Promise<Outcome> {
  const { language, store } = session;
  const all = await waitingFor(session, options);
  const names = await namesOf(
    store,
    all.flatMap(({ person }) => (person === null ? [] : [person])),
  );
  const data = all.map((one) => ({
    ...one,
    text: dutyText(one.ref.kind, one.duty, language),
    name: one.person === null ? null : nameIn(names, one.person),
  }));
  const rows = data.map((one) => [
    one.late ? 'LATE' : '',
    one.due,
    `${one.name ?? 'nobody'} (${commonTexts[language].roles[one.owner]})`,
    one.text,
    `${one.ref.kind} ${one.title ?? ''} [${one.ref.id}]`,
  ]);
  const late = data.filter((one) => one.late).length;
  const head = data.length === 0 ? 'Nothing waits.' : `${data.length} duties wait, ${late} of them late.`;
  return ok([head, ...(rows.length === 0 ? [] : [table(rows)])].join('\n'), { ok: true, late, duties: data });
}

export function waits(program: Command, run: Runner): void {
  const command = program
    .command('waits')
    .description('what waits and for whom, by due date, the late first')
    .option('--agency <id>', 'only this agency’s cases')
    .option('--person <person>', 'only what this person has; id or e-mail address')
    .addHelpText('after', help);
  command.action((options: Options) => run(command, (session) => show(session, options)));
}
