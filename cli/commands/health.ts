/** `forlop health`: what is wrong right now (R-OPS-10). */
import type { Command } from 'commander';
import { type Health, health, type TroubledCase } from '../../store/health.ts';
import { exitCodes, type Outcome } from '../outcome.ts';
import type { Runner } from '../program.ts';
import type { Session } from '../session.ts';
import { iso, moment } from '../words.ts';

const help = `
Examples:
  forlop health
  forlop health --json

Exit code 0 when nothing needs a person, 1 when something does.`;

const age = (ms: number | null, none: string): string => {
  if (ms === null) return none;
  const minutes = Math.floor(ms / 60_000);
  return minutes < 120 ? `${minutes} min` : `${Math.floor(minutes / 60)} h`;
};

const caseLines = (title: string, cases: readonly TroubledCase[]): readonly string[] =>
  cases.length === 0 ? [] : [title, ...cases.map(({ id, kind, code }) => `  ${kind} ${id}: ${code}`)];

const textOf = (found: Health): string =>
  [
    found.ok ? 'All is well.' : 'Something needs a person.',
    `Case time                ${moment(found.now)}${found.rehearsal ? ' (a rehearsal: the clock stands still)' : ''}`,
    `Last sweep               ${age(found.sweepAgeMs, 'never: is a worker running?')}`,
    `Oldest undelivered mail  ${age(found.oldestMailMs, 'none')}`,
    `Late mails               ${found.lateMails}`,
    `Mails for nobody         ${found.mailsForNobody}`,
    ...caseLines('Cases that do not come to rest:', found.attention),
    ...caseLines('Steps that could not be done (forlop give CASE case.retryStep --act=…):', found.stuck),
    ...(found.failingMessages.length === 0 ? [] : ['Messages between cases that fail:']),
    ...found.failingMessages.map(({ from, to, key }) => `  ${from} to ${to}: ${key}`),
    ...(found.failingMailboxes.length === 0 ? [] : ['Mailboxes that the mail server does not take:']),
    ...found.failingMailboxes.map(({ person, code }) => `  ${person}: ${code}`),
    ...(found.failingWebhooks.length === 0 ? [] : ['Webhooks of agencies that were given up:']),
    ...found.failingWebhooks.map(({ endpoint, agency, code }) => `  ${endpoint} of ${agency}: ${code}`),
  ].join('\n');

async function show({ store }: Session): Promise<Outcome> {
  const found = await health(store);
  return {
    exit: found.ok ? exitCodes.ok : exitCodes.refused,
    text: textOf(found),
    data: { ...found, now: iso(found.now) },
  };
}

export function healthCommand(program: Command, run: Runner): void {
  const command = program.command('health').description('what is wrong right now').addHelpText('after', help);
  command.action(() => run(command, show));
}
