/** A service in rehearsal whose worker and database connections are ended and begun again, as operators do it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorkflowBundleOption } from '@temporalio/worker';
import { expect, inject } from 'vitest';
import { toInstant } from '../../domain/calendar.ts';
import type { Day } from '../../domain/words.ts';
import { startCatcher } from '../../embedded/catcher.ts';
import { settle } from '../../play/rehearsal.ts';
import { openService, type Service } from '../../service/service.ts';
import { readSettings } from '../../settings/settings.ts';
import { give } from '../../store/give.ts';
import type { Store } from '../../store/store.ts';
import { verify } from '../../store/verify.ts';
import { runningCases } from '../../temporal/running.ts';
import { startWorker } from '../../worker/create-worker.ts';
import { installRuntime } from '../../worker/runtime.ts';
import { deploymentName } from '../../worker/versions.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { freshNamespace } from '../support/namespace.ts';
import { testKeys } from '../support/rig.ts';
import { aPosition } from './lives.ts';
import { plainRender } from './plain-render.ts';

export const patience = { patienceMs: 300_000, againMs: 3_000 };

export interface Place {
  readonly database: TestDatabase;
  /** The settings of every process of this service. */
  readonly env: Readonly<Record<string, string>>;
  /** Every item of every mail, as "person: case mail key"; a mail that came twice twice. */
  readonly said: () => readonly string[];
  readonly caught: () => readonly string[];
  readonly open: () => Service;
  /** @returns how to end it, gracefully */
  readonly work: (service: Service, buildId?: string) => Promise<() => Promise<void>>;
  readonly stop: () => Promise<void>;
}

export async function openPlace(begins: Day, bundle: WorkflowBundleOption): Promise<Place> {
  installRuntime('ERROR');
  const [namespace, database, catcher, folder] = await Promise.all([
    freshNamespace(),
    freshDatabase(),
    startCatcher({ port: 0 }),
    mkdtemp(join(tmpdir(), 'forlop-place-')),
  ]);
  const env = {
    DATABASE_URL: database.url,
    TEMPORAL_ADDRESS: inject('temporalAddress'),
    TEMPORAL_NAMESPACE: namespace,
    PAYLOAD_KEYS: testKeys,
    HASH_KEY: 'test-hash-key-0123456789',
    SMTP_URL: catcher.smtpUrl,
    MAIL_FROM: 'post@forlop.test',
    SENT_FOLDER: join(folder, 'sent'),
    PUBLIC_URL: 'https://forlop.test',
  };
  const open = (): Service => openService(readSettings(env));
  const service = open();
  await service.store.database.installation.update({
    where: { id: 1 },
    data: { rehearsalNow: new Date(toInstant(begins, '07:30')) },
  });
  await service.close();
  return {
    database,
    env,
    said: () =>
      catcher.messages().flatMap(({ to, text }) =>
        text
          .trim()
          .split('\n')
          .map((line) => `${to.join(', ')}: ${line}`),
      ),
    caught: () => catcher.messages().map(({ messageId }) => messageId),
    open,
    work: async (parts, buildId) => {
      const worker = await startWorker({
        settings: parts.settings,
        ports: { ...parts, render: plainRender },
        bundle,
        ...(buildId === undefined ? {} : { version: { deploymentName, buildId } }),
        log: (code, error) => console.error(code, error),
      });
      return worker.stop;
    },
    stop: async () => {
      await catcher.stop();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** An agency with its HR and its positions, at rest. */
export async function populate(store: Store, begins: Day, deadlines: readonly Day[]): Promise<void> {
  const ref = { kind: 'agency', id: 'difi' } as const;
  const actor = { type: 'service' } as const;
  await give(store, { actor, ref, command: { type: 'register', name: 'Difi', coordinates: true }, key: 'register' });
  for (const role of ['hr', 'hrHead', 'programmeMailbox'] as const) {
    const person = { name: role, email: `${role}@difi.test`, language: 'nb' };
    await give(store, { actor, ref, command: { type: 'appoint', role, person }, key: role });
  }
  for (const [n, deadline] of deadlines.entries()) await adopt(store, `post-${n}`, deadline);
  await settle(store, toInstant(begins, '07:30'), patience);
}

export async function adopt(store: Store, id: string, deadline: Day): Promise<void> {
  const { personId } = await store.database.roleHolder.findFirstOrThrow({ where: { role: 'hr' } });
  const command = aPosition({ deadline, mode: 'byCount', title: id });
  const ref = { kind: 'position', id } as const;
  const answer = await give(store, { actor: { type: 'person', id: personId }, ref, command, key: 'adopt' });
  expect(answer).toMatchObject({ ok: true });
}

/** Holds the whole against itself, the mails that were caught and the workflows that run included. */
export const verifyPlace = ({ caught }: Place, { store, client }: Service) =>
  verify(store, { caught: caught(), running: runningCases(client) });

/** The cases' runs that go on now: run ids by workflow ids. */
export async function runsOf({ client }: Service): Promise<ReadonlyMap<string, string>> {
  const runs = new Map<string, string>();
  for await (const { workflowId, runId } of client.workflow.list({ query: `ExecutionStatus = 'Running'` })) {
    if (!workflowId.startsWith('mailbox/')) runs.set(workflowId, runId);
  }
  return runs;
}
