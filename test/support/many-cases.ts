/** Many cases at once, for what must hold however many there are: copies of one, each with a title and a due date of its own. */
import { Prisma } from '../../prisma/client.ts';
import type { Store } from '../../store/store.ts';

interface Copies {
  readonly id: string;
  readonly count: number;
  readonly prefix: string;
}

/** Copies of a position that only lists look at: they have no log. */
export async function copyPosition({ database }: Store, { id, count, prefix }: Copies): Promise<void> {
  const due = Prisma.sql`to_char(date '2017-01-15' + (n * 37) % 400, 'YYYY-MM-DD')`;
  await database.$executeRaw`
    INSERT INTO case_file
    SELECT (jsonb_populate_record(one, jsonb_build_object(
      'id', ${prefix} || '-' || n,
      'settled_seq', one.seq,
      'first_due', ${due},
      'last_at', one.last_at - n * interval '1 minute',
      'facts', one.facts || jsonb_build_object('title', 'Stilling ' || n)))).*
    FROM case_file one CROSS JOIN generate_series(1, ${count}::int) AS n WHERE one.id = ${id}`;
  await database.$executeRaw`
    INSERT INTO case_duty
    SELECT (jsonb_populate_record(duty, jsonb_build_object(
      'case_id', ${prefix} || '-' || n,
      'due', ${due}))).*
    FROM case_duty duty CROSS JOIN generate_series(1, ${count}::int) AS n WHERE duty.case_id = ${id}`;
}
