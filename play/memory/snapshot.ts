/** What the service knows now, copied into memory: a plan can be asked for at any time (R-RND-6). Only reads. */
import type { State } from '../../domain/case/engine.ts';
import { definitionOf } from '../../domain/index.ts';
import { type CaseKind, type Instant, languages } from '../../domain/words.ts';
import { toItem } from '../../store/item.ts';
import type { Store } from '../../store/store.ts';
import { itemKey, noteDuties } from './change.ts';
import { emptyMemory, type Memory } from './memory.ts';

/** @param now the case time at which the plan begins */
export async function snapshot({ database }: Store, now: Instant): Promise<Memory> {
  const memory = emptyMemory(now);
  for (const row of await database.caseFile.findMany({ where: { erased: false, seq: { gt: 0 } } })) {
    const kind = row.kind as CaseKind;
    memory.cases.set(row.id, {
      ref: { kind, id: row.id },
      definition: definitionOf(kind),
      state: { facts: row.facts, ledger: row.ledger } as unknown as State,
      seq: row.seq,
      settledSeq: row.settledSeq,
      lastAt: row.lastAt.getTime(),
      erased: false,
      nextMoment: row.nextMoment?.getTime() ?? null,
    });
  }
  const people = await database.person.findMany({ include: { versions: { orderBy: { version: 'desc' }, take: 1 } } });
  for (const { id, agencyId, versions } of people) {
    const [latest] = versions;
    if (latest === undefined || latest.erasedAt !== null) continue;
    const language = languages.find((one) => one === latest.language) ?? 'nb';
    const { name, email, refusedAt } = latest;
    memory.people.set(id, { id, name, email, language, agency: agencyId, refusedAt });
  }
  for (const { id, body } of await database.content.findMany({ where: { erasedAt: null } })) memory.texts.set(id, body);
  await copyMail(database, memory);
  for (const row of memory.cases.values()) noteDuties(memory, row);
  return memory;
}

async function copyMail(database: Store['database'], memory: Memory): Promise<void> {
  const kept = ['waiting', 'claimed', 'sent', 'refused'];
  for (const row of await database.mailItem.findMany({ where: { status: { in: kept } } })) {
    const status = row.status === 'waiting' || row.status === 'refused' ? row.status : 'sent';
    memory.items.set(itemKey(row.caseId, row.key), { ...toItem(row), person: row.personId, status });
    if (status === 'waiting' && row.personId !== null) memory.touched.add(row.personId);
  }
}
