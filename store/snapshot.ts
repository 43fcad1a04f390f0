/** What a plan is lived through from (R-RND-6), as plain rows: all that the service knows, or what concerns one round. */
import type { Round } from '../domain/round/facts.ts';
import type { AgencyId } from '../domain/words.ts';
import type { Prisma } from '../prisma/client.ts';
import type { Transaction } from './store.ts';

/** Mail that waits, and mail that has been: what has fallen away says nothing of what comes. */
const kept = ['waiting', 'claimed', 'sent', 'refused'];

const newest = { versions: { orderBy: { version: 'desc' }, take: 1 } } as const;

interface Which {
  readonly cases: Prisma.CaseFileWhereInput;
  readonly people: Prisma.PersonWhereInput;
}

async function read(tx: Transaction, which: Which | null) {
  const cases = await tx.caseFile.findMany({ where: { erased: false, seq: { gt: 0 }, ...which?.cases } });
  const inThem = which === null ? {} : { caseId: { in: cases.map(({ id }) => id) } };
  return {
    cases,
    people: await tx.person.findMany({ where: { ...which?.people }, include: newest }),
    texts: await tx.content.findMany({ where: { erasedAt: null, ...inThem } }),
    items: await tx.mailItem.findMany({ where: { status: { in: kept }, ...inThem } }),
  };
}

export type Snapshot = Awaited<ReturnType<typeof read>>;

export const readSnapshot = (tx: Transaction): Promise<Snapshot> => read(tx, null);

/** The round, its agencies, the coordinating one, and the cases under it; of applications nothing (requirements.md § 2). */
export async function readRoundSnapshot(tx: Transaction, id: string, facts: Round): Promise<Snapshot> {
  const coordinating = await tx.agency.findMany({ where: { coordinates: true }, select: { id: true } });
  const agencies: AgencyId[] = [...new Set([...Object.keys(facts.agencies), ...coordinating.map((one) => one.id)])];
  const cases: Prisma.CaseFileWhereInput = {
    OR: [{ id }, { id: { in: agencies } }, { parentId: id, kind: { not: 'application' } }],
  };
  const people = await tx.casePerson.findMany({ where: { caseFile: { parentId: id } }, select: { personId: true } });
  return read(tx, {
    cases,
    people: { OR: [{ agencyId: { in: agencies } }, { id: { in: people.map(({ personId }) => personId) } }] },
  });
}
