/** A person's mailbox in memory: the same questions of each item as `store/mailbox.ts`, the same rules of when it goes. */
import { type Dress, dressMail } from '../../activities/dress.ts';
import type { Library, OpenDuty } from '../../activities/library.ts';
import { dayOf } from '../../domain/calendar.ts';
import type { Duty } from '../../domain/case/definition.ts';
import { openDuties } from '../../domain/case/engine.ts';
import { titleOf } from '../../domain/case/title.ts';
import { overtaken, repeated, whatIsReady } from '../../domain/mailbox.ts';
import { type Concerned, holder, route } from '../../domain/routing.ts';
import type { AgencyId, CaseRef, PersonId } from '../../domain/words.ts';
import { thawMail } from '../../mail/frozen.ts';
import type { CaseRow } from '../../store/case-row.ts';
import { derivedId } from '../../store/ids.ts';
import { nobody } from '../../store/item.ts';
import { itemKey } from './change.ts';
import { giveIn } from './door.ts';
import { agencyFacts, concerned, coordinating, directoryIn, type Memory, type MemoryItem, quietOf } from './memory.ts';

type Kept = MemoryItem & { readonly row: CaseRow };

export const libraryIn = (memory: Memory): Library => ({
  person: async (id) => {
    return memory.people.get(id) ?? null;
  },
  agencyName: async (agency) => (agency === null ? null : (agencyFacts(memory, agency)?.name ?? null)),
  sender: async (agency, fallback) => {
    const id = agency ?? coordinating(memory);
    const facts = id === null ? null : agencyFacts(memory, id);
    return { name: facts?.name ?? '', address: facts?.senderAddress ?? fallback };
  },
  contacts: async () => {
    const id = coordinating(memory);
    return (id === null ? null : agencyFacts(memory, id)?.contacts) ?? {};
  },
  text: async (id) => (typeof id === 'string' ? (memory.texts.get(id) ?? '') : ''),
  directory: async (agency) => directoryIn(memory, agency),
  duties: async (agency, role) => dutiesIn(memory, agency, ({ duty }) => duty.owner === role),
  // A plan has no texts of its own.
  ownWords: async () => ({}),
  dutiesFor: async (agency, person, today) =>
    dutiesIn(memory, agency, ({ duty, people }) => {
      const routed = route(duty.owner, { agency, people }, directoryIn(memory, agency), today);
      return routed?.onBehalfOf === person;
    }),
});

interface OpenHere {
  readonly duty: Duty;
  readonly people: Concerned['people'];
}

function dutiesIn(memory: Memory, agency: AgencyId, wanted: (open: OpenHere) => boolean): readonly OpenDuty[] {
  const rows = [...memory.cases.values()].filter((row) => row.definition.agency(row.state.facts) === agency);
  const duties = rows.flatMap(({ definition, state, ref }) =>
    openDuties(definition, state).map((duty) => ({
      ref,
      duty,
      people: definition.people(state.facts),
      title: titleOf(state.facts),
    })),
  );
  return duties
    .filter(wanted)
    .toSorted((a, b) => (inWords(a) < inWords(b) ? -1 : 1))
    .map(({ ref, duty, title }) => ({ kind: ref.kind, duty: duty.id, due: duty.due, title }));
}

const inWords = ({ ref, duty }: { readonly ref: CaseRef; readonly duty: Duty }): string =>
  `${duty.due} ${ref.id} ${duty.id}`;

const inOrder = (a: MemoryItem, b: MemoryItem): number => {
  const [one, other] = [a, b].map(({ at, caseId, key }) => `${String(at).padStart(15, '0')} ${caseId} ${key}`);
  return (one ?? '') < (other ?? '') ? -1 : 1;
};

const put = (memory: Memory, item: MemoryItem, change: Partial<MemoryItem>): void => {
  const { row: _, ...plain } = item as Kept;
  memory.items.set(itemKey(item.caseId, item.key), { ...plain, ...change });
};

export async function collectIn(memory: Memory, person: PersonId, dress: Dress): Promise<void> {
  memory.touched.delete(person);
  const { kept, unreachable } = review(memory, person);
  const { ready, next } = whatIsReady(kept, memory.now, false);
  memory.boxes.set(person, next);
  for (const item of unreachable) {
    put(memory, item, { status: 'refused' });
    await undelivered(memory, person, item);
  }
  for (const group of ready) await send(memory, person, group, dress);
}

interface Reviewed {
  readonly kept: readonly Kept[];
  /** For somebody who has no address, and whom nobody stands in for. */
  readonly unreachable: readonly Kept[];
}

const personOf = (mailbox: PersonId): PersonId | null => (mailbox === nobody ? null : mailbox);

function review(memory: Memory, mailbox: PersonId): Reviewed {
  const kept: Kept[] = [];
  const unreachable: Kept[] = [];
  for (const item of stillNeeded(memory, mailbox)) {
    const owner = ownerNow(memory, item, mailbox);
    if (owner.person !== mailbox) {
      put(memory, item, { person: personOf(owner.person), onBehalfOf: owner.onBehalfOf });
      memory.touched.add(owner.person);
    } else if (mailbox !== nobody) (owner.reached ? kept : unreachable).push({ ...item, onBehalfOf: owner.onBehalfOf });
  }
  return { kept, unreachable };
}

function stillNeeded(memory: Memory, mailbox: PersonId): readonly Kept[] {
  const waiting = [...memory.items.values()].filter(
    (item) => item.person === personOf(mailbox) && item.status === 'waiting',
  );
  const needed = waiting.toSorted(inOrder).flatMap((item): readonly Kept[] => {
    const row = memory.cases.get(item.caseId);
    if (row === undefined) return [];
    const quiet = quietOf(memory, row.definition.agency(row.state.facts));
    const { why, says } = overtaken(row.definition, row.state, item, { now: memory.now, quiet });
    put(memory, item, why === null ? { ...says } : { status: 'superseded' });
    return why === null ? [{ ...item, ...says, row }] : [];
  });
  const told = new Set<string>();
  const twice = new Set([...repeated(needed), ...needed.filter((item) => toldAlready(memory, mailbox, item, told))]);
  for (const item of twice) put(memory, item, { status: 'superseded' });
  return needed.filter((item) => !twice.has(item));
}

/** News that this person has had already, from this case or another. */
function toldAlready(memory: Memory, person: PersonId, { data }: MemoryItem, told: Set<string>): boolean {
  const { once } = data;
  if (typeof once !== 'string' || person === nobody) return false;
  const before = [...memory.items.values()].some(
    (one) => one.person === person && one.status === 'sent' && one.data['once'] === once,
  );
  if (before || told.has(once)) return true;
  told.add(once);
  return false;
}

function ownerNow(memory: Memory, { role, row, dutyId }: Kept, mailbox: PersonId) {
  if (role === null) return { person: mailbox, onBehalfOf: null, reached: true };
  const directory = directoryIn(memory, row.definition.agency(row.state.facts));
  const around = concerned(row);
  const silent = [...memory.people.values()].filter(
    ({ email, refusedAt }) => refusedAt !== null || (dutyId !== null && email === null),
  );
  const found = route(role, around, directory, dayOf(memory.now), new Set(silent.map(({ id }) => id)));
  if (found !== null) return { person: found.person, onBehalfOf: found.onBehalfOf, reached: true };
  const held = holder(role, around, directory);
  return held === null || dutyId !== null
    ? { person: nobody, onBehalfOf: null, reached: true }
    : { person: held, onBehalfOf: null, reached: false };
}

async function send(memory: Memory, person: PersonId, items: readonly Kept[], dress: Dress): Promise<void> {
  const { now } = memory;
  const rfcId = derivedId('m', person, ...items.map((item) => `${item.caseId}/${item.key}`));
  const frozen = await dressMail(libraryIn(memory), dress, { person, now, items, rfcId });
  for (const item of items) {
    put(memory, item, { status: frozen === null ? 'refused' : 'sent' });
    if (frozen === null) await undelivered(memory, person, item);
  }
  if (frozen === null) return;
  const mail = thawMail(frozen);
  memory.sent.push({
    at: now,
    person,
    to: mail.to.address,
    subject: mail.subject,
    text: mail.text,
    raw: null,
    matters: items.map(({ mail: name, caseId, key }) => ({ mail: name, caseId, key })),
  });
}

/** Nobody to send to: a person takes over (R-MAIL-2, R-OPS-7). */
async function undelivered(memory: Memory, person: PersonId, { row, mail, key }: Kept): Promise<void> {
  const command = { type: 'case.noteUndeliverable', person, mail, key };
  await giveIn(memory, { actor: { type: 'service' }, ref: row.ref, command, key: `undeliverable/${key}` });
}
