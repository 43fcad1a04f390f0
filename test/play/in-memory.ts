/** A scenario lived through by the rules alone: seconds instead of minutes. */
import { join } from 'node:path';
import { dayOf } from '../../domain/calendar.ts';
import { playByRules } from '../../play/compare.ts';
import type { Memory } from '../../play/memory/memory.ts';
import { readScenario } from '../../play/read-scenario.ts';
import type { SentMail } from '../../play/world.ts';

export const scenarioFile = (name: string): string =>
  join(import.meta.dirname, '..', '..', 'scenarios', `${name}.yaml`);

export const playInMemory = async (name: string): Promise<Memory> =>
  playByRules(await readScenario(scenarioFile(name)));

/** Date, who (before the @ and the first word of the domain), and what: 'YYYY-MM-DD lars@etat position.deadlineSoon'. */
export const rowsOf = (mails: readonly SentMail[]): readonly string[] =>
  mails.flatMap(({ at, to, matters }) =>
    matters.map(({ mail }) => `${dayOf(at)} ${to.replace(/\.(test|example)$/, '')} ${mail}`),
  );
