/** `forlop plan`: every mail and duty that lies ahead, lived through in memory by the same rules (R-RND-6). */
import { type Command, Option } from 'commander';
import { addMonths, dayOf, isDay, timeOf } from '../../domain/calendar.ts';
import type { CaseRef } from '../../domain/words.ts';
import { dryRun } from '../../play/dry-run.ts';
import type { Line } from '../../play/line/play-line.ts';
import { snapshot } from '../../play/memory/snapshot.ts';
import type { Giving } from '../../play/world.ts';
import { nowOf } from '../../store/views.ts';
import { type Outcome, ok, table, UsageProblem } from '../outcome.ts';
import type { Runner } from '../program.ts';
import type { Session } from '../session.ts';

interface Options {
  readonly line: Line;
  readonly until?: string;
  readonly start?: string;
  readonly texts?: boolean;
}

const help = `
Examples:
  forlop plan --until 2027-06-30
  forlop plan --start round-2027 --as kari@difi.no --texts
  forlop plan --line everyoneActs --json

Nothing is sent and nothing is kept. nobodyActs shows every reminder and escalation; in everyoneActs every duty is done
on its due date, and where nobody is named yet a role stands in place of a name (what it supposes: docs/scenarios.md).
What people do on the way changes what comes.`;

/** A draft is started in memory first, so that its plan is seen before anything is sent. */
async function startOf(session: Session, round: string | undefined): Promise<readonly Giving[]> {
  if (round === undefined) return [];
  const ref: CaseRef = { kind: 'round', id: round };
  return [{ actor: await session.actor(), ref, command: { type: 'start' }, key: 'plan' }];
}

async function show(session: Session, { line, until, start, texts }: Options): Promise<Outcome> {
  const { settings, store } = session;
  const now = await nowOf(store);
  const last = until ?? addMonths(dayOf(now), 12);
  if (!isDay(last) || last < dayOf(now)) throw new UsageProblem(`--until must be a day from today on: ${last}`);
  const dress = { publicUrl: settings.PUBLIC_URL.replace(/\/$/, ''), mailFrom: settings.MAIL_FROM };
  const first = await startOf(session, start);
  const { mails, duties, refused } = await dryRun(await snapshot(store, now), { line, until: last, dress, first });
  const data = mails.map(({ at, to, subject, matters, text }) => ({
    at: new Date(at).toISOString(),
    to,
    subject,
    matters,
    text,
  }));
  const rows = mails.map((one) => [dayOf(one.at), timeOf(one.at), one.to, one.subject]);
  const head = `Until ${last}, if ${line === 'nobodyActs' ? 'nobody acts' : 'everyone acts on time'}: ${mails.length} mails, ${duties.length} duties.`;
  const full = mails.map((one) => `${dayOf(one.at)} ${one.to}: ${one.subject}\n\n${one.text}`);
  const body = texts === true ? full.join('\n\n---\n\n') : table(rows);
  const undone = refused.map(
    ({ on, act }) => `${on} could not be done: ${act.command.type} of ${act.ref.kind} ${act.ref.id}`,
  );
  const text = [head, ...(mails.length === 0 ? [] : [body]), ...undone].join('\n');
  return ok(text, { ok: true, line, until: last, mails: data, duties, refused });
}

export function plan(program: Command, run: Runner): void {
  const command = program
    .command('plan')
    .description('every mail that lies ahead, with date, recipient and text, before anything is sent')
    .addOption(new Option('--line <line>', 'who acts').choices(['nobodyActs', 'everyoneActs']).default('nobodyActs'))
    .option('--until <day>', 'the last day to live through; a year ahead when left out')
    .option('--start <round>', 'start this round first, in memory only')
    .option('--texts', 'each mail in full')
    .addHelpText('after', help);
  command.action((options: Options) => run(command, (session) => show(session, options)));
}
