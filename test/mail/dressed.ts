/** A mail as it leaves, dressed with names from memory: everybody is called by their role, every text by its id. */
import { type Dress, dressMail } from '../../activities/dress.ts';
import type { Library } from '../../activities/library.ts';
import { mailSpec } from '../../domain/index.ts';
import type { Directory } from '../../domain/routing.ts';
import { type Language, type Role, roles } from '../../domain/words.ts';
import { thawMail } from '../../mail/frozen.ts';
import type { Kept } from '../../store/item.ts';
import type { Caused } from './life.ts';

export const dress: Dress = { publicUrl: 'https://forlop.example.no', mailFrom: 'post@forlop.example.no' };
export const coordinator = 'dfo';

const directoryOf = (agency: string | null): Directory => ({
  coordinator,
  holdings: [
    ...(['hr', 'hrHead', 'payroll'] as const).map((role) => ({ agency: agency ?? 'a1', role, person: `the-${role}` })),
    { agency: coordinator, role: 'coordinator', person: 'the-coordinator' },
    { agency: coordinator, role: 'programmeMailbox', person: 'the-programmeMailbox' },
  ],
  deputyships: [],
});

export const library = (language: Language): Library => ({
  person: async (id) => ({ id, name: `Kim ${id}`, email: `${id}@post.example.no`, language, refusedAt: null }),
  agencyName: async () => 'Statens vegvesen',
  sender: async () => ({ name: 'Statens vegvesen', address: 'hr@vegvesen.example.no' }),
  contacts: async () => ({ programmeMailbox: 'felles@dfo.example.no', employerSupport: 'stotte@dfo.example.no' }),
  text: async (id) => (typeof id === 'string' ? `(${id})` : ''),
  directory: async (agency) => directoryOf(agency),
  duties: async () => [{ kind: 'position', duty: 'verification', due: '2027-04-15', title: 'Rådgiver' }],
  ownWords: async () => ({}),
  dutiesFor: async () => [{ kind: 'employment', duty: 'buddy', due: '2027-04-16', title: 'Konsulent' }],
});

export const nameOf = ({ ref, planned }: Caused): string => mailSpec(ref.kind, planned.mail).name;

export function itemOf(caused: Caused): Kept {
  const { ref, definition, state, planned, at } = caused;
  const row = { ref, definition, state, seq: 1, settledSeq: 1, lastAt: at, erased: false, nextMoment: null };
  return {
    caseId: ref.id,
    key: planned.key,
    mail: nameOf(caused),
    class: mailSpec(ref.kind, planned.mail).class,
    role: typeof planned.to === 'string' ? planned.to : null,
    data: planned.data,
    dutyId: planned.duty?.id ?? null,
    rungId: planned.duty?.rung ?? null,
    due: planned.duty?.due ?? null,
    legal: planned.duty?.legal ?? false,
    at,
    notBefore: at,
    onBehalfOf: null,
    row,
  };
}

const ownPeople = ({ definition, state }: Caused): Partial<Record<Role, string>> => definition.people(state.facts);

export const recipientOf = (caused: Caused): string => {
  const { to } = caused.planned;
  if (typeof to !== 'string') return to.person;
  return ownPeople(caused)[to] ?? `the-${roles.find((role) => role === to) ?? 'hr'}`;
};

/** @throws where the mail has a hole, or nobody to go to */
export async function dressed(caused: Caused, language: Language, others: readonly Caused[] = []) {
  const items = [caused, ...others].map(itemOf);
  const person = recipientOf(caused);
  const frozen = await dressMail(library(language), dress, { person, now: caused.at, items, rfcId: 'm1' });
  if (frozen === null) throw new Error('nobody to send to');
  return thawMail(frozen);
}
