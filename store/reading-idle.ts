/** For whoever has nothing to do: who has it in their place, and what happens next in their cases (R-DUT-7, R-DUT-9). */
import { dayOf } from '../domain/calendar.ts';
import { titleOf } from '../domain/case/title.ts';
import { type CaseKind, caseKinds, type Day, type Instant } from '../domain/words.ts';
import { Prisma } from '../prisma/client.ts';
import { latestVersion } from './people.ts';
import type { Reader } from './reading.ts';
import { openTo } from './reading-list.ts';
import type { Store, Transaction } from './store.ts';

export interface Idle {
  /** Null: nobody stands in for them today. */
  readonly deputy: { readonly name: string; readonly to: Day } | null;
  /** Null: nothing is planned in any case of theirs. */
  readonly ahead: {
    readonly day: Day;
    readonly kind: CaseKind;
    readonly case: string;
    readonly title: string | null;
  } | null;
}

async function deputyOf(tx: Transaction, person: string, today: Day): Promise<Idle['deputy']> {
  const found = await tx.deputy.findFirst({
    where: { personId: person, fromDay: { lte: today }, toDay: { gte: today } },
    orderBy: { toDay: 'desc' },
  });
  const known = found === null ? null : await latestVersion(tx, found.deputyId);
  return found === null || known === null ? null : { name: known.name, to: found.toDay };
}

export async function idleOf(store: Store, tx: Transaction, reader: Reader, now: Instant): Promise<Idle> {
  if (reader.type === 'system') return { deputy: null, ahead: null };
  const open = caseKinds.map((kind) => Prisma.sql`(kind = ${kind} AND ${openTo(kind, reader, store)})`);
  const [next] = await tx.$queryRaw<{ id: string; kind: CaseKind; facts: object; at: Date }[]>`
    SELECT id, kind, facts, next_moment AS at FROM case_file
    WHERE NOT erased AND seq > 0 AND status <> 'closed' AND next_moment > ${new Date(now)}
      AND (${Prisma.join(open, ' OR ')})
    ORDER BY next_moment LIMIT 1`;
  return {
    deputy: await deputyOf(tx, reader.id, dayOf(now)),
    ahead:
      next === undefined
        ? null
        : { day: dayOf(next.at.getTime()), kind: next.kind, case: next.id, title: titleOf(next.facts) },
  };
}
