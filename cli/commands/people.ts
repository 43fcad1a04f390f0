/** `forlop people`: the directory, roles and deputies. */
import type { Command } from 'commander';
import { type Role, roles } from '../../domain/words.ts';
import { type AgencyPeople, type Holder, peopleView } from '../../store/views.ts';
import { commonTexts } from '../../texts/common/index.ts';
import { type Outcome, ok } from '../outcome.ts';
import type { Runner } from '../program.ts';
import type { Session } from '../session.ts';

const help = `
Examples:
  forlop people
  forlop people --agency nav --json`;

const isRole = (text: string): text is Role => roles.some((role) => role === text);

const addressOf = ({ email, refusedAt }: Holder): string => {
  if (email === null) return 'no e-mail';
  return refusedAt === null ? email : `${email}, REFUSED by the mail server`;
};

function linesOf(
  { agency, name, coordinates, holders }: AgencyPeople,
  language: Session['language'],
): readonly string[] {
  const roleText = (role: string): string => (isRole(role) ? commonTexts[language].roles[role] : role);
  return [
    `${name} [${agency}]${coordinates ? ', coordinates the programme' : ''}`,
    ...(holders.length === 0 ? ['  no role is filled'] : []),
    ...holders.flatMap((holder) => [
      `  ${roleText(holder.role)}: ${holder.name} <${addressOf(holder)}> [${holder.id}]`,
      ...holder.deputies.map(({ person, from, to }) => `      deputy ${from} to ${to}: ${person.name} [${person.id}]`),
    ]),
  ];
}

async function show({ store, language }: Session, { agency }: { readonly agency?: string }): Promise<Outcome> {
  const agencies = await peopleView(store, agency);
  const none =
    agency === undefined ? 'No agency is registered. See: forlop setup --help' : `There is no agency ${agency}.`;
  const text = agencies.length === 0 ? none : agencies.flatMap((one) => linesOf(one, language)).join('\n');
  return ok(text, { ok: true, agencies });
}

export function people(program: Command, run: Runner): void {
  const command = program
    .command('people')
    .description('the directory: agencies, roles, deputies')
    .option('--agency <id>', 'only this agency')
    .addHelpText('after', help);
  command.action((options: { agency?: string }) => run(command, (session) => show(session, options)));
}
