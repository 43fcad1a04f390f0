import type { Actor, CaseRef } from '../domain/words.ts';
import { settle } from '../play/rehearsal.ts';
import { keyedId } from '../store/ids.ts';
import { adoption, must, now, say, start } from './common.ts';
import type { Engines } from './engines.ts';
import { row, timed } from './figures.ts';

/** Two thousand people apply for one position. */
export async function manyApplications(engines: Engines, hr: Actor, count: number): Promise<void> {
  const post: CaseRef = { kind: 'position', id: 'popular' };
  await must(engines, post, adoption(), hr, 'adopt');
  await settle(engines.store, now);
  const began = performance.now();
  const received = await timed(count, 8, (n) => {
    const ref: CaseRef = { kind: 'application', id: keyedId('a', engines.store.hashKey, post.id, String(n)) };
    const applicant = { name: `Søker ${n}`, email: `s${n}@bench.example` };
    return must(
      engines,
      ref,
      { type: 'receive', position: post.id, applicant, toolId: String(n), ticked: true, receivedOn: start },
      hr,
      'receive',
    );
  });
  await settle(engines.store, now, { patienceMs: 1_800_000, againMs: 10_000 });
  const rest = (performance.now() - began) / 1_000;
  const one = await timed(50, 1, (n) =>
    must(
      engines,
      post,
      { type: 'addChannel', channel: 'nav', on: start, link: `https://nav.example/p${n}` },
      hr,
      `p${n}`,
    ),
  );
  say(`\n## A position with ${count} applications\n`);
  say(
    row(
      'received per second',
      'p99 ms',
      'all receipts sent, per second',
      'a command to the position afterwards, p99 ms',
    ),
  );
  say(row('---', '---', '---', '---'));
  say(row(received.perSecond, received.p99, count / rest, one.p99));
}
