/** `forlop mail`: what was written to whom, and what became of it (R-MAIL-2). */
import { type Command, Option } from 'commander';
import { findPeople, namesOf } from '../../store/views.ts';
import { mailList, mailView } from '../../store/views-mail.ts';
import { type Outcome, ok, table, UsageProblem } from '../outcome.ts';
import type { Runner } from '../program.ts';
import type { Session } from '../session.ts';
import { caseRef, iso, moment, nameIn } from '../words.ts';

interface ListOptions {
  readonly case?: string;
  readonly person?: string;
  readonly status?: string;
}

const listHelp = `
Examples:
  forlop mail list --case POSITION
  forlop mail list --person kari@nav.no --status waiting
  forlop mail list --status refused --json

States: waiting (planned), claimed (being sent), sent, superseded (no longer needed; the reason is shown), refused.`;

async function list({ store }: Session, { case: id, person, status }: ListOptions): Promise<Outcome> {
  const people = person === undefined ? [] : await findPeople(store, person);
  if (person !== undefined && people.length === 0)
    throw new UsageProblem(`Nobody is known as ${person}. See: forlop people`);
  const filter = {
    ...(id === undefined ? {} : { caseId: (await caseRef(store, id)).id }),
    ...(status === undefined ? {} : { status }),
  };
  const lists =
    person === undefined
      ? [await mailList(store, filter)]
      : await Promise.all(people.map((one) => mailList(store, { ...filter, person: one.id })));
  const mails = lists.flat().toSorted((a, b) => b.at - a.at);
  const names = await namesOf(
    store,
    mails.flatMap((mail) => (mail.person === null ? [] : [mail.person])),
  );
  const rows = mails.map((mail) => [
    moment(mail.at),
    mail.status + (mail.why === null ? '' : ` (${mail.why})`),
    mail.mail,
    nameIn(names, mail.person),
    `case ${mail.caseId}`,
    mail.message === null ? `from ${moment(mail.notBefore)}` : `message ${mail.message}`,
  ]);
  const text = rows.length === 0 ? 'No mail.' : table(rows);
  const data = mails.map((mail) => ({ ...mail, at: iso(mail.at), notBefore: iso(mail.notBefore) }));
  return ok(text, { ok: true, mails: data });
}

const fieldIn = (envelope: Readonly<Record<string, unknown>>, name: string): string => {
  const value = envelope[name];
  if (typeof value === 'object' && value !== null && 'address' in value) return String(value.address);
  return typeof value === 'string' ? value : '';
};

async function show({ store }: Session, id: string): Promise<Outcome> {
  const mail = await mailView(store, id);
  if (mail === null) throw new UsageProblem(`There is no message ${id}. See: forlop mail list`);
  const { envelope } = mail;
  const erased = Object.keys(envelope).length === 0;
  const lines = [
    `Message ${mail.id}: ${mail.status}${mail.code === null ? '' : ` (${mail.code})`}, ${mail.attempts} attempts`,
    `Written ${moment(mail.at)}${mail.sentAt === null ? '' : `, sent ${moment(mail.sentAt)}`}`,
    ...(erased
      ? ['Its text has been erased.']
      : [`To: ${fieldIn(envelope, 'to')}`, `Subject: ${fieldIn(envelope, 'subject')}`, '', fieldIn(envelope, 'text')]),
  ];
  return ok(lines.join('\n'), { ok: true, ...mail, at: iso(mail.at), sentAt: iso(mail.sentAt) });
}

export function mail(program: Command, run: Runner): void {
  const group = program.command('mail').description('the mails: list them, or read one as it was sent');
  const listing = group
    .command('list')
    .description('mails by case or person, the latest first, with their state')
    .option('--case <case>', 'only this case')
    .option('--person <person>', 'only to this person; id or e-mail address')
    .addOption(
      new Option('--status <state>', 'only in this state').choices([
        'waiting',
        'claimed',
        'sent',
        'superseded',
        'refused',
      ]),
    )
    .addHelpText('after', listHelp);
  listing.action((options: ListOptions) => run(listing, (session) => list(session, options)));
  const showing = group
    .command('show')
    .description('one message as it was, or will be, sent')
    .argument('<message>', 'the message’s id from the list')
    .addHelpText('after', '\nExample:\n  forlop mail show m-abc');
  showing.action((id: string) => run(showing, (session) => show(session, id)));
}
