/** R-RND-6: the plan and what is executed come from the same rules. The real service and the dry run, mail by mail. */
import { expect, inject, test } from 'vitest';
import { dayOf, timeOf } from '../../domain/calendar.ts';
import { playScenario } from '../../play/play-scenario.ts';
import { readScenario } from '../../play/read-scenario.ts';
import { openStack } from '../../play/stack.ts';
import type { SentMail } from '../../play/world.ts';
import { bundleWorkflows } from '../../worker/bundle.ts';
import { installRuntime } from '../../worker/runtime.ts';
import { freshDatabase } from '../support/database.ts';
import { freshNamespace } from '../support/namespace.ts';
import { testKeys } from '../support/rig.ts';
import { playInMemory, scenarioFile } from './in-memory.ts';

/** Date, recipient, key and text; how a server wraps lines says nothing. */
const lineOf = ({ at, to, subject, text, matters }: SentMail): string =>
  [dayOf(at), timeOf(at), to, matters.map(({ caseId, key }) => `${caseId} ${key}`).join(' '), subject, text]
    .join(' | ')
    .replaceAll(/\s+/g, ' ');

test.each(['own-dates-to-permanent', 'stopped-feedback-to-all', 'by-count'])(
  '%s: the dry run sends what the service sends',
  async (name) => {
    installRuntime('ERROR');
    const database = await freshDatabase();
    const stack = await openStack({
      databaseUrl: database.url,
      temporal: {
        TEMPORAL_ADDRESS: inject('temporalAddress'),
        TEMPORAL_NAMESPACE: await freshNamespace(),
        PAYLOAD_KEYS: testKeys,
      },
      queue: `test/dry-run-${name}`,
      bundle: await bundleWorkflows(),
      log: (code, error) => console.error(code, error),
    });
    try {
      const world = await playScenario(await readScenario(scenarioFile(name)), stack);
      const real = (await world.mails()).map(lineOf).toSorted();
      const dry = (await playInMemory(name)).sent.map(lineOf).toSorted();
      expect(real.length).toBeGreaterThan(10);
      expect(dry).toEqual(real);
    } finally {
      await stack.stop();
      await database.drop();
    }
  },
  600_000,
);
