/** A reminder that lies ahead, as it would be sent (R-LOG-3): by the same hand that dresses what leaves. */
import { dayOf } from '../domain/calendar.ts';
import { type DutyOutlook, outlook } from '../domain/case/engine.ts';
import { mailSpec } from '../domain/index.ts';
import { route } from '../domain/routing.ts';
import type { CaseKind, Instant, Language, PersonId, Role } from '../domain/words.ts';
import { type CaseRow, readCase } from './case-row.ts';
import { concernedIn } from './directory.ts';
import type { Envelope, Render, Rendering } from './mailbox.ts';
import { type Opened, openFor, type Reader } from './reading.ts';
import { type Store, type Transaction, transact } from './store.ts';
import { yearMs } from './views.ts';

export interface MailAsked {
  readonly duty: string;
  /** With its kind before it: `position.deadlineSoon`. */
  readonly mail: string;
  readonly to: Role;
  readonly language: Language;
}

/** The mail of a duty's rung as an item that nobody has been given. */
function itemOf(row: CaseRow, { duty }: DutyOutlook, { mail, to }: MailAsked, at: Instant): Rendering['items'][number] {
  const { name, class: mailClass } = mailSpec(row.ref.kind, mail);
  return {
    caseId: row.ref.id,
    key: 'preview',
    mail: name,
    class: mailClass,
    role: to,
    data: { ...duty.data, due: duty.due },
    dutyId: duty.id,
    rungId: null,
    due: duty.due,
    legal: duty.legal === true,
    at,
    notBefore: at,
    onBehalfOf: null,
    row,
  };
}

/** Those who may read what was sent read what will be; everybody else what is for themselves. */
async function openMail(store: Store, tx: Transaction, reader: Reader, id: string): Promise<[Opened, boolean] | null> {
  const kind: CaseKind | undefined = (await readCase(tx, id))?.ref.kind;
  if (kind === undefined) return null;
  const office = await openFor(store, tx, reader, { kind, id }, 'mails');
  if (office !== null) return [office, true];
  const opened = await openFor(store, tx, reader, { kind, id }, 'outlook');
  return opened === null ? null : [opened, false];
}

/** @returns null where there is no such mail ahead, nobody who gets it, or it is not for this reader */
export const comingMail = (
  store: Store,
  reader: Reader,
  id: string,
  asked: MailAsked,
  render: Render,
): Promise<Envelope | null> =>
  transact(store, async (tx) => {
    const found = await openMail(store, tx, reader, id);
    if (found === null) return null;
    const [{ row, now, offices }, readsAll] = found;
    const duties = outlook(row.definition, row.state, { now, quiet: offices.quiet }, now + yearMs);
    const one = duties.find(({ duty }) => duty.id === asked.duty);
    const rung = one?.coming.find(({ mail, to }) => mail === asked.mail && to === asked.to);
    if (one === undefined || rung === undefined) return null;
    const routed = route(asked.to, concernedIn(row), offices.directory, dayOf(rung.at))?.person;
    const person: PersonId | undefined = (asked.to === one.duty.owner ? one.reassigned : null) ?? routed;
    const isOwn = reader.type === 'person' && person === reader.id;
    if (person === undefined || !(readsAll || isOwn)) return null;
    const items = [itemOf(row, one, asked, rung.at)];
    return render(tx, { person, now: rung.at, items, rfcId: 'preview', language: asked.language });
  });
