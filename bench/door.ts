import pg from 'pg';
import type { AnyCommand } from '../domain/case/engine.ts';
import type { Actor, CaseRef } from '../domain/words.ts';
import { settle } from '../play/rehearsal.ts';
import { adoption, agency, must, now, say, start } from './common.ts';
import type { Engines } from './engines.ts';
import { row, timed } from './figures.ts';

/** The door against the least that any such store must do: lock, append, update, commit. */
export async function measureDoor(engines: Engines, hr: Actor): Promise<void> {
  const count = 400;
  const positions = Array.from({ length: 40 }, (_, n): CaseRef => ({ kind: 'position', id: `door-${n}` }));
  for (const ref of positions) await must(engines, ref, adoption(), hr, 'adopt');
  await settle(engines.store, now);
  const snooze = (n: number): AnyCommand => ({
    type: 'addChannel',
    channel: 'nav',
    on: start,
    link: `https://nav.example/${n}`,
  });
  const ours = await timed(count, 8, (n) =>
    must(engines, positions[n % positions.length] ?? agency, snooze(n), hr, `give-${n}`),
  );
  const pool = new pg.Pool({ connectionString: engines.databaseUrl, max: 8 });
  await pool.query(
    'CREATE TABLE bare_case (id text PRIMARY KEY, seq int); CREATE TABLE bare_event (id text, seq int, event jsonb)',
  );
  for (const { id } of positions) await pool.query('INSERT INTO bare_case VALUES ($1, 0)', [id]);
  const bare = await timed(count, 8, async (n) => {
    const client = await pool.connect();
    const id = positions[n % positions.length]?.id;
    await client.query('BEGIN');
    const { rows } = await client.query<{ seq: number }>('SELECT seq FROM bare_case WHERE id = $1 FOR UPDATE', [id]);
    await client.query('INSERT INTO bare_event VALUES ($1, $2, $3)', [
      id,
      (rows[0]?.seq ?? 0) + 1,
      JSON.stringify(snooze(n)),
    ]);
    await client.query('UPDATE bare_case SET seq = seq + 1 WHERE id = $1', [id]);
    await client.query('COMMIT');
    client.release();
  });
  await pool.end();
  await settle(engines.store, now);
  say('\n## One command through the door (8 at a time, worker awake beside it)\n');
  say(row('', 'per second', 'p50 ms', 'p99 ms'));
  say(row('---', '---', '---', '---'));
  say(row('give', ours.perSecond, ours.p50, ours.p99));
  say(row('bare transaction', bare.perSecond, bare.p50, bare.p99));
  say(row('ratio', ours.perSecond / bare.perSecond, ours.p50 / bare.p50, ours.p99 / bare.p99));
}
