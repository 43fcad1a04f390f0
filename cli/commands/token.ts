/** `forlop token`: which systems of the agencies may call the API. */
import type { Command } from 'commander';
import { createApiClient, revokeApiClient } from '../../store/api-clients.ts';
import { type Outcome, ok, UsageProblem } from '../outcome.ts';
import type { Runner } from '../program.ts';
import type { Session } from '../session.ts';

const help = `
Examples:
  forlop token nav "recruitment tool"
  forlop token --revoke ac-0123456789abcdef0123

Prints a token for a system of the agency, once: only its hash is kept. The system sends it as "Authorization: Bearer
TOKEN" and may then do what the API's description (api/openapi.json) says that a system may, for that agency alone.`;

async function create({ store }: Session, agency: string, label: string): Promise<Outcome> {
  const made = await createApiClient(store, agency, label);
  if (made === null) throw new UsageProblem(`There is no agency ${agency}. See: forlop people`);
  return ok(`${made.token}\nFor ${label} of ${agency} [${made.id}]. It is not shown again.`, { ok: true, ...made });
}

async function revoke({ store }: Session, id: string): Promise<Outcome> {
  if (!(await revokeApiClient(store, id))) throw new UsageProblem(`There is no token ${id} that works.`);
  return ok(`The token ${id} works no more.`, { ok: true, id });
}

export function token(program: Command, run: Runner): void {
  const command = program
    .command('token')
    .description('let a system of an agency call the API, or stop it')
    .argument('[agency]', 'the agency whose system it is')
    .argument('[label]', 'what the agency calls the system: never a person')
    .option('--revoke <id>', 'the token stops working at once')
    .addHelpText('after', help);
  command.action((agency: string | undefined, label: string | undefined, options: { revoke?: string }) =>
    run(command, async (session) => {
      if (options.revoke !== undefined) return revoke(session, options.revoke);
      if (agency === undefined || label === undefined) throw new UsageProblem('Say whose system it is, and its name.');
      return create(session, agency, label);
    }),
  );
}
