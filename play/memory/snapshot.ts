/** What the service knows now, copied into memory: a plan can be asked for at any time (R-RND-6). Only reads. */
import type { State } from '../../domain/case/engine.ts';
import { definitionOf } from '../../domain/index.ts';
import { type CaseKind, type Instant, languages } from '../../domain/words.ts';
import { toItem } from '../../store/item.ts';
import { readSnapshot, type Snapshot } from '../../store/snapshot.ts';
import type { Store } from '../../store/store.ts';
import { itemKey, noteDuties } from './change.ts';
import { emptyMemory, type Memory } from './memory.ts';

/** @param now the case time at which the plan begins */
export const snapshot = async ({ database }: Store, now: Instant): Promise<Memory> =>
  memoryOf(await readSnapshot(database), now);

export function memoryOf({ cases, people, texts, items }: Snapshot, now: Instant): Memory {
  const memory = emptyMemory(now);
  for (const row of cases) {
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
  for (const { id, agencyId, versions } of people) {
    const [latest] = versions;
    if (latest === undefined || latest.erasedAt !== null) continue;
    const language = languages.find((one) => one === latest.language) ?? 'nb';
    const { name, email, refusedAt } = latest;
    memory.people.set(id, { id, name, email, language, agency: agencyId, refusedAt });
  }
  for (const { id, body } of texts) memory.texts.set(id, body);
  for (const row of items) {
    const status = row.status === 'waiting' || row.status === 'refused' ? row.status : 'sent';
    memory.items.set(itemKey(row.caseId, row.key), { ...toItem(row), person: row.personId, status });
    if (status === 'waiting' && row.personId !== null) memory.touched.add(row.personId);
  }
  for (const row of memory.cases.values()) noteDuties(memory, row);
  return memory;
}
