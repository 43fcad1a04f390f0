/** The description alone lets a stranger run a whole position: S2 from the invitation to the permanent job, over HTTP. */
import { expect, test } from 'vitest';
import { openapiCommitted } from '../../api/openapi.ts';
import { compareMails } from '../../play/compare.ts';
import { readScenario } from '../../play/read-scenario.ts';
import { settle } from '../../play/rehearsal.ts';
import { openRehearsal } from '../../play/rehearsal-world.ts';
import { runScenario, startOf } from '../../play/run-scenario.ts';
import type { Giving, World } from '../../play/world.ts';
import { caseNow } from '../../store/clock.ts';
import type { GiveAnswer } from '../../store/door.ts';
import { transact } from '../../store/store.ts';
import { verify } from '../../store/verify.ts';
import { playInMemory, scenarioFile } from '../play/in-memory.ts';
import { onRealEngine } from '../play/on-real-engine.ts';
import { startApi } from '../support/api.ts';
import { clientOf, type Said } from './client.ts';

const scenario = 'own-dates-to-permanent';

const toAnswer = ({ status, body }: Said): GiveAnswer =>
  status === 200
    ? { ok: true, seq: Number(body['seq']), events: body['events'] as string[], repeated: body['repeated'] === true }
    : { ok: false, refusals: body['faults'] as { code: string; field: string }[] };

test('S2 to a permanent job by the description alone, with refusals, a 503 and a 412', async () => {
  await onRealEngine('stranger', async (stack, databaseUrl) => {
    const read = await readScenario(scenarioFile(scenario));
    const api = await startApi({ store: stack.store, databaseUrl });
    const away = await startApi({ store: stack.store, databaseUrl: 'postgresql://none:none@127.0.0.1:1/none' });
    const description = JSON.parse(await openapiCommitted());
    const [here, gone] = await Promise.all(
      [api, away].map(async ({ app }) => clientOf(await app.listen({ host: '127.0.0.1', port: 0 }), description)),
    );
    const world = await openRehearsal(stack, startOf(read));
    const counts = { given: 0, refused: 0, away: 0, changed: 0 };
    const headersOf = async ({ actor }: Giving): Promise<Readonly<Record<string, string>>> =>
      actor.type === 'system' ? api.system(actor.agency) : api.signedIn(actor.type === 'person' ? actor.id : '');
    const overHttp: World['give'] = async (giving) => {
      const { actor, ref, command, key } = giving;
      // An installation's first agencies and offices are set up by its operators.
      if (actor.type === 'service') return world.give(giving);
      const { type, ...body } = command;
      const operation = `${ref.kind}.${type.replace(/^case\./, '')}`;
      const call = { id: ref.id, body, headers: { ...(await headersOf(giving)), 'idempotency-key': key } };
      if (type === 'decide') {
        expect(await gone?.(operation, call)).toMatchObject({ status: 503 });
        counts.away += 1;
        const stale = { ...call, headers: { ...call.headers, 'if-match': '"1"' } };
        expect(await here?.(operation, stale)).toMatchObject({ status: 412 });
        counts.changed += 1;
      }
      const said = await here?.(operation, call);
      if (said === undefined) throw new Error('no client');
      counts.given += 1;
      if (said.status === 422 || said.status === 403) counts.refused += 1;
      await settle(stack.store, await transact(stack.store, (tx) => caseNow(stack.store, tx)));
      return toAnswer(said);
    };
    await runScenario(read, { ...world, give: overHttp }, world);
    await Promise.all([api.stop(), away.stop()]);
    expect(api.faults).toEqual([]);
    expect(counts.given).toBeGreaterThan(50);
    expect(counts.refused).toBeGreaterThanOrEqual(2);
    expect(counts).toMatchObject({ away: 1, changed: 1 });
    const { equal, onlyReal, onlyDry } = compareMails(await world.mails(), (await playInMemory(scenario)).sent);
    expect({ onlyReal, onlyDry }).toEqual({ onlyReal: [], onlyDry: [] });
    expect(equal).toBeGreaterThan(50);
    expect(await verify(stack.store, { caught: stack.catcher.messages().map(({ messageId }) => messageId) })).toEqual(
      [],
    );
  });
});
