/** `forlop invite` and `forlop shut-out`: who can sign in as whom. */
import type { Command } from 'commander';
import { shutOut } from '../../store/identities.ts';
import { createInvitation } from '../../store/invitations.ts';
import type { PersonNow } from '../../store/people.ts';
import { findPeople } from '../../store/views.ts';
import { type Outcome, ok, UsageProblem } from '../outcome.ts';
import type { Runner } from '../program.ts';
import type { Session } from '../session.ts';

const inviteHelp = `
Example:
  forlop invite per@difi.no

Prints a link. Whoever opens it and signs in is known as this person from then on, so give it to them yourself. It can
be used once, for 14 days; an earlier link of the same person stops working.`;

const shutOutHelp = `
Example:
  forlop shut-out per@difi.no

Ends the person's sessions, takes back invitations, and forgets who they are at every provider of sign-in: to come in
again they must be invited again. Roles and cases are not touched. Use it when the wrong person has used an invitation.`;

async function personOf(store: Session['store'], idOrAddress: string): Promise<PersonNow> {
  const [person, ...others] = await findPeople(store, idOrAddress);
  if (person === undefined) throw new UsageProblem(`Nobody is known as ${idOrAddress}. See: forlop people`);
  if (others.length === 0) return person;
  const ids = [person, ...others].map(({ id }) => id).join(', ');
  throw new UsageProblem(`${idOrAddress} is known in several agencies. Use one of these ids: ${ids}`);
}

async function inviteThem({ store, settings }: Session, idOrAddress: string): Promise<Outcome> {
  const person = await personOf(store, idOrAddress);
  const invitation = await createInvitation(store, person.id);
  if (invitation === null) throw new UsageProblem(`Nobody is known as ${idOrAddress}.`);
  const link = `${settings.PUBLIC_URL.replace(/\/$/, '')}/invitation/${invitation.token}`;
  const expires = new Date(invitation.expiresAt).toISOString();
  const text = `${link}\nFor ${person.name} [${person.id}], once, until ${expires.slice(0, 16).replace('T', ' ')} UTC.`;
  return ok(text, { ok: true, person: person.id, link, expires });
}

async function shutThemOut({ store }: Session, idOrAddress: string): Promise<Outcome> {
  const person = await personOf(store, idOrAddress);
  const { identities, sessions } = await shutOut(store, person.id);
  const text = `${person.name} [${person.id}] is shut out: ${sessions} sessions ended, ${identities} identities forgotten.`;
  return ok(text, { ok: true, person: person.id, sessions, identities });
}

const argument = ['<person>', 'a person’s id or e-mail address'] as const;

export function invite(program: Command, run: Runner): void {
  const command = program
    .command('invite')
    .description('print the link by which a person signs in the first time')
    .argument(...argument)
    .addHelpText('after', inviteHelp);
  command.action((person: string) => run(command, (session) => inviteThem(session, person)));
}

export function shutOutCommand(program: Command, run: Runner): void {
  const command = program
    .command('shut-out')
    .description('end a person’s sessions and forget who they are at sign-in')
    .argument(...argument)
    .addHelpText('after', shutOutHelp);
  command.action((person: string) => run(command, (session) => shutThemOut(session, person)));
}
