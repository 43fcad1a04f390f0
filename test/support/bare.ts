/** The store, the activities and a real SMTP server for one test file, led by hand: no Temporal, no timers. */

import { deliver } from '../../activities/deliver.ts';
import { createRender } from '../../activities/dress.ts';
import { toInstant } from '../../domain/calendar.ts';
import type { AnyCommand } from '../../domain/case/engine.ts';
import type { Actor, CaseKind, CaseRef, Day, PersonId } from '../../domain/words.ts';
import { type Catcher, startCatcher } from '../../embedded/catcher.ts';
import { createTransport } from '../../mail/transport.ts';
import { openDatabase } from '../../prisma/client.ts';
import { setRehearsalClock } from '../../store/clock.ts';
import type { GiveAnswer } from '../../store/door.ts';
import { give } from '../../store/give.ts';
import type { Render } from '../../store/mailbox.ts';
import type { Store } from '../../store/store.ts';
import { dueWakes, earliestMoment } from '../../store/sweep.ts';
import { tend } from '../../store/tend.ts';
import { freshDatabase } from './database.ts';
import { adoptedPosition } from './position.ts';

export const service: Actor = { type: 'service' };
export const person = (id: PersonId): Actor => ({ type: 'person', id });
export const difi: CaseRef = { kind: 'agency', id: 'difi' };

export interface Bare {
  readonly store: Store;
  readonly databaseUrl: string;
  readonly catcher: Catcher;
  readonly render: Render;
  readonly give: (ref: CaseRef, command: AnyCommand, actor?: Actor, key?: string) => Promise<GiveAnswer>;
  /** Gives, and throws when it is refused. */
  readonly must: (ref: CaseRef, command: AnyCommand, actor?: Actor) => Promise<void>;
  /** Appoints somebody, new or known, and answers their id. */
  readonly appoint: (ref: CaseRef, role: string, who: string | { name: string; email?: string }) => Promise<PersonId>;
  /** Tends and delivers all that comes due until then, each at its moment, as workflows would. */
  readonly until: (day: Day, time?: string) => Promise<void>;
  /** Moves the clock while nothing runs. */
  readonly sleepUntil: (day: Day, time?: string) => Promise<void>;
  readonly deliver: (who: PersonId, render?: Render) => Promise<void>;
  readonly stop: () => Promise<void>;
}

let keys = 0;

export async function startBare(start: Day): Promise<Bare> {
  const database = await freshDatabase();
  const store: Store = {
    database: openDatabase(database.url, 20),
    machineNow: () => Date.now(),
    hashKey: 'test-hash-key-0123456789',
    wake: async () => {},
  };
  const catcher = await startCatcher({ port: 0 });
  const transport = createTransport(catcher.smtpUrl, { connectMs: 1_000, greetingMs: 1_000, silenceMs: 3_000 });
  const render = createRender({ publicUrl: 'https://forlop.test', mailFrom: 'post@forlop.test' });
  await store.database.installation.update({
    where: { id: 1 },
    data: { rehearsalNow: new Date(toInstant(start, '09:00')) },
  });
  const bare = { store, catcher, render, databaseUrl: database.url };
  const doGive: Bare['give'] = (ref, command, actor = service, key = `t${++keys}`) =>
    give(store, { actor, ref, command, key });
  const must: Bare['must'] = async (ref, command, actor) => {
    const answer = await doGive(ref, command, actor);
    if (!answer.ok) throw new Error(`${command.type} was refused: ${JSON.stringify(answer.refusals)}`);
  };
  const now = async (): Promise<number> =>
    (await store.database.installation.findUniqueOrThrow({ where: { id: 1 } })).rehearsalNow?.getTime() ?? 0;
  /** Everything that is due now, until nothing more follows from it; what failed is left for the next moment. */
  const settle = async (): Promise<void> => {
    for (let round = 0; round < 5; round += 1) {
      const wakes = await dueWakes(store, await now());
      if (wakes.length === 0) return;
      for (const wake of wakes) {
        if (wake.type === 'case') await tend(store, wake.ref, null);
        if (wake.type === 'mailbox') await deliver({ store, transport, render }, wake.person);
      }
    }
  };
  return {
    ...bare,
    give: doGive,
    must,
    appoint: async (ref, role, who) => {
      await must(ref, { type: 'appoint', role, person: typeof who === 'string' ? who : { language: 'nb', ...who } });
      const held = await store.database.roleHolder.findUniqueOrThrow({
        where: { agencyId_role: { agencyId: ref.id, role } },
      });
      return held.personId;
    },
    until: async (day, time = '12:00') => {
      const to = toInstant(day, time);
      await settle();
      for (;;) {
        const next = await earliestMoment(store);
        if (next === null || next > to) break;
        const before = await now();
        await setRehearsalClock(store, Math.max(next, before));
        await settle();
        // A moment that stays behind us is one whose work fails: it is tried again at the end.
        if ((await earliestMoment(store)) === next && next <= before) break;
      }
      await setRehearsalClock(store, to);
      await settle();
    },
    sleepUntil: (day, time = '12:00') => setRehearsalClock(store, toInstant(day, time)),
    deliver: async (who, how = render) => {
      await deliver({ store, transport, render: how }, who);
    },
    stop: async () => {
      transport.close();
      await catcher.stop();
      await store.database.$disconnect();
      await database.drop();
    },
  };
}

/** An agency with its HR; `difi` coordinates. */
export async function anAgency(bare: Bare, id: string, fields: Readonly<Record<string, unknown>> = {}) {
  const ref: CaseRef = { kind: 'agency', id };
  await bare.must(ref, { type: 'register', name: id, coordinates: id === 'difi', ...fields });
  return ref;
}

/** A position that is advertised already, with a deadline: its HR is reminded 7 and 1 days before. */
export const aPosition = (fields: Readonly<Record<string, unknown>> = {}): AnyCommand => ({
  type: 'adopt',
  ...adoptedPosition,
  ...fields,
});

export const caseOf = (kind: CaseKind, id: string): CaseRef => ({ kind, id });
