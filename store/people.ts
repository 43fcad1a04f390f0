/** Reads of persons, agencies and texts, for those who render or show them. */
import type { Agency } from '../domain/agency/facts.ts';
import { titleOf } from '../domain/case/title.ts';
import { definitionOf } from '../domain/index.ts';
import { route } from '../domain/routing.ts';
import {
  type AgencyId,
  type CaseKind,
  type Day,
  type Json,
  type Language,
  languages,
  type PersonId,
  type Role,
} from '../domain/words.ts';
import { directoryFor } from './directory.ts';
import type { Transaction } from './store.ts';

export interface PersonNow {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string | null;
  readonly language: Language;
  readonly refusedAt: Date | null;
}

export async function latestVersion(tx: Transaction, id: PersonId): Promise<PersonNow | null> {
  const row = await tx.personVersion.findFirst({ where: { personId: id }, orderBy: { version: 'desc' } });
  if (row === null || row.erasedAt !== null) return null;
  const language = languages.find((one) => one === row.language) ?? 'nb';
  return { id, name: row.name, email: row.email, language, refusedAt: row.refusedAt };
}

export async function agencyName(tx: Transaction, agency: AgencyId | null): Promise<string | null> {
  if (agency === null) return null;
  const row = await tx.agency.findUnique({ where: { id: agency }, select: { name: true } });
  return row?.name ?? null;
}

/** The agency's own sender, else the installation's under the agency's name (R-MAIL-1). */
export async function senderOf(
  tx: Transaction,
  agency: AgencyId | null,
  fallback: string,
): Promise<{ name: string; address: string }> {
  const where = agency === null ? { coordinates: true } : { id: agency };
  const row = await tx.agency.findFirst({ where, select: { name: true, senderAddress: true } });
  return { name: row?.name ?? '', address: row?.senderAddress ?? fallback };
}

/** The programme's mailbox and the employer support, as the coordinator has set them (R-RND-9). */
export async function contactsOf(tx: Transaction): Promise<{ programmeMailbox?: string; employerSupport?: string }> {
  const coordinating = await tx.agency.findFirst({ where: { coordinates: true }, select: { id: true } });
  if (coordinating === null) return {};
  const row = await tx.caseFile.findUnique({ where: { id: coordinating.id }, select: { facts: true } });
  const { contacts } = (row?.facts ?? {}) as {
    contacts?: { programmeMailbox?: string; employerSupport?: string } | null;
  };
  return {
    ...(contacts?.programmeMailbox === undefined ? {} : { programmeMailbox: contacts.programmeMailbox }),
    ...(contacts?.employerSupport === undefined ? {} : { employerSupport: contacts.employerSupport }),
  };
}

/** The text behind a content id; empty when it has been erased. */
export async function textOf(tx: Transaction, id: Json | undefined): Promise<string> {
  if (typeof id !== 'string') return '';
  const row = await tx.content.findUnique({ where: { id }, select: { body: true } });
  return row?.body ?? '';
}

/** A paragraph of a mail in an agency's own words, in both forms of Norwegian. */
export interface OwnWords {
  readonly standard: string;
  readonly nb: string;
  readonly nn: string;
}

/** By `paragraphKey` (domain/agency/facts.ts); a text that was taken away is not there. */
export async function ownWordsOf(
  tx: Transaction,
  agency: AgencyId | null,
): Promise<Readonly<Record<string, OwnWords>>> {
  if (agency === null) return {};
  const row = await tx.caseFile.findUnique({ where: { id: agency }, select: { facts: true } });
  const { mailTexts = {} } = (row?.facts ?? {}) as Pick<Agency, 'mailTexts'>;
  const words: Record<string, OwnWords> = {};
  for (const [key, { standard, nb, nn }] of Object.entries(mailTexts)) {
    const [inNb, inNn] = [await textOf(tx, nb), await textOf(tx, nn)];
    if (inNb !== '' && inNn !== '') words[key] = { standard, nb: inNb, nn: inNn };
  }
  return words;
}

/** Open duties that a deputy has today in a holder's place, whatever roles the holder has, the earliest first (R-OPS-5). */
export async function dutiesFor(tx: Transaction, agency: AgencyId, holder: PersonId, today: Day) {
  const directory = await directoryFor(tx, agency);
  const rows = await tx.caseDuty.findMany({
    // Theirs alone are what applicants and employees owe, of whom there may be thousands.
    where: { agencyId: agency, owner: { notIn: ['applicant', 'employee'] } },
    include: { caseFile: { select: { kind: true, facts: true } } },
    orderBy: [{ due: 'asc' }, { caseId: 'asc' }, { dutyId: 'asc' }],
  });
  return rows.flatMap(({ owner, dutyId, due, caseFile }) => {
    const kind = caseFile.kind as CaseKind;
    const people = definitionOf(kind).people(caseFile.facts);
    const routed = route(owner as Role, { agency, people }, directory, today);
    if (routed?.onBehalfOf !== holder) return [];
    return [{ kind, duty: dutyId, due, title: titleOf(caseFile.facts as object) }];
  });
}

/** Open duties of a role in an agency, the earliest first (R-OPS-5). */
export async function dutiesOf(
  tx: Transaction,
  agency: AgencyId,
  role: Role,
): Promise<readonly { kind: CaseKind; duty: string; due: Day; title: string | null }[]> {
  const rows = await tx.caseDuty.findMany({
    where: { owner: role, agencyId: agency },
    include: { caseFile: { select: { kind: true, facts: true } } },
    orderBy: [{ due: 'asc' }, { caseId: 'asc' }, { dutyId: 'asc' }],
  });
  return rows.map(({ dutyId, due, caseFile }) => {
    const title = titleOf(caseFile.facts as object);
    return { kind: caseFile.kind as CaseKind, duty: dutyId, due, title };
  });
}
