/** Is what was erased gone, and what is gone erased (R-PRV-3)? */
import type { Store } from '../store.ts';
import { type Finding, finding } from './finding.ts';

interface Subject {
  readonly id: string;
}

/** The log's last word and the row say the same, and there is a receipt. */
const differing = (store: Store): Promise<readonly Subject[]> =>
  store.database.$queryRaw<Subject[]>`
    SELECT id FROM case_file f
    WHERE erased IS DISTINCT FROM EXISTS (
        SELECT 1 FROM case_event e WHERE e.case_id = f.id AND e.seq = f.seq AND e.type = 'case.erased')
      OR (erased AND NOT EXISTS (SELECT 1 FROM erasure_receipt r WHERE r.case_id = f.id))
    ORDER BY id`;

/** What still stands of a case that is erased; a mail under way goes when it is known what became of it. */
const left = (store: Store): Promise<readonly Subject[]> =>
  store.database.$queryRaw<Subject[]>`
    SELECT id FROM case_file f WHERE erased AND (
      EXISTS (SELECT 1 FROM content WHERE case_id = f.id AND body <> '')
      OR EXISTS (SELECT 1 FROM case_person WHERE case_id = f.id)
      OR EXISTS (SELECT 1 FROM case_duty WHERE case_id = f.id)
      OR EXISTS (SELECT 1 FROM link WHERE case_id = f.id)
      OR EXISTS (SELECT 1 FROM command_answer WHERE case_id = f.id AND actor NOT LIKE 'case:%')
      OR EXISTS (SELECT 1 FROM mail_item i LEFT JOIN mail_message m ON m.id = i.message_id
                 WHERE i.case_id = f.id AND (i.data <> '{}'::jsonb OR i.status = 'waiting'
                   OR (m.envelope <> '{}'::jsonb AND NOT m.erase_when_done))))
    ORDER BY id`;

/** Whoever went leaves no name, no address, and no mail. */
const known = (store: Store): Promise<readonly Subject[]> =>
  store.database.$queryRaw<Subject[]>`
    SELECT DISTINCT gone.id FROM erasure_receipt r, unnest(r.people) gone(id)
    WHERE EXISTS (SELECT 1 FROM person_version v WHERE v.person_id = gone.id AND (v.erased_at IS NULL OR v.name <> '' OR v.email IS NOT NULL))
      OR EXISTS (SELECT 1 FROM mail_message m WHERE (m.person_id = gone.id OR m.names @> ARRAY[gone.id])
                 AND m.envelope <> '{}'::jsonb AND NOT m.erase_when_done)
    ORDER BY 1`;

export async function verifyErasures(store: Store): Promise<readonly Finding[]> {
  const [cases, rests, people] = [await differing(store), await left(store), await known(store)];
  return [
    ...cases.map(({ id }) => finding('erasureDiffersFromLog', id)),
    ...rests.map(({ id }) => finding('erasedCaseLeft', id)),
    ...people.map(({ id }) => finding('erasedPersonLeft', id)),
  ];
}
