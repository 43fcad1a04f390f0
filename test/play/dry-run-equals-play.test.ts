/** R-RND-6: the plan and what is executed come from the same rules. The real service and the dry run, mail by mail. */
import { expect, test } from 'vitest';
import { compareMails, compareWithRules } from '../../play/compare.ts';
import { playScenario } from '../../play/play-scenario.ts';
import { readScenario } from '../../play/read-scenario.ts';
import type { SentMail } from '../../play/world.ts';
import { scenarioFile } from './in-memory.ts';
import { onRealEngine } from './on-real-engine.ts';

// The whole of S2 is compared in test/api/stranger.test.ts.
test.each(['stopped-feedback-to-all', 'by-count'])(
  '%s: the dry run sends what the service sends',
  async (name) => {
    await onRealEngine(`dry-run-${name}`, async (stack) => {
      const read = await readScenario(scenarioFile(name));
      const world = await playScenario(read, stack);
      expect(await compareWithRules(read, world)).toBeGreaterThan(10);
    });
  },
  600_000,
);

const mail = (change: Partial<SentMail> = {}): SentMail => ({
  at: 0,
  person: 'p-1',
  to: 'kari@etat.test',
  subject: 'Svar',
  text: 'Hei',
  raw: null,
  matters: [{ mail: 'participation.invitation', caseId: 'p', key: 'k' }],
  ...change,
});

test.each<[string, Partial<SentMail>]>([
  ['date', { at: 86_400_000 }],
  ['time', { at: 60_000 }],
  ['recipient', { to: 'ola@etat.test' }],
  ['key', { matters: [{ mail: 'participation.invitation', caseId: 'p', key: 'l' }] }],
  ['subject', { subject: 'Svar nå' }],
  ['text', { text: 'Hallo' }],
])('mails of another %s are not the same', (_, change) => {
  expect(compareMails([mail(), mail()], [mail(), mail(change)])).toMatchObject({
    equal: 1,
    onlyReal: [expect.any(String)],
    onlyDry: [expect.any(String)],
  });
});
