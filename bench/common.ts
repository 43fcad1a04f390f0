/** The agency, the position and the day that every measurement uses. */
import { toInstant } from '../domain/calendar.ts';
import type { AnyCommand } from '../domain/case/engine.ts';
import type { Actor, CaseRef } from '../domain/words.ts';
import { settle } from '../play/rehearsal.ts';
import { give } from '../store/give.ts';
import type { Engines } from './engines.ts';

export const say = (line: string): void => console.log(line);
export const start = '2027-01-04';
export const now = toInstant(start, '09:00');
export const agency: CaseRef = { kind: 'agency', id: 'bench' };
const service: Actor = { type: 'service' };

/** A measurement of refusals would measure nothing. */
export async function must(
  engines: Engines,
  ref: CaseRef,
  command: AnyCommand,
  actor: Actor,
  key: string,
): Promise<void> {
  const answer = await give(engines.store, { ref, command, actor, key });
  if (!answer.ok)
    throw new Error(`${command.type}: ${answer.refusals.map((one) => `${one.code} ${one.field}`).join(', ')}`);
}

/** @returns the agency's HR */
export async function prepare(engines: Engines): Promise<Actor & { type: 'person' }> {
  const { store } = engines;
  await store.database.installation.update({ where: { id: 1 }, data: { rehearsalNow: new Date(now) } });
  await must(engines, agency, { type: 'register', name: 'Etaten', coordinates: true }, service, 'register');
  const hr = { name: 'Hanne HR', email: 'hr@bench.example' };
  await must(engines, agency, { type: 'appoint', role: 'hr', person: hr }, service, 'hr');
  await settle(store, now);
  const holder = await store.database.roleHolder.findFirstOrThrow({ where: { role: 'hr' } });
  return { type: 'person', id: holder.personId };
}

export const adoption = (): AnyCommand => ({
  type: 'adopt',
  agency: agency.id,
  title: 'Rådgiver',
  positionCode: '1434',
  payFrom: 500_000,
  payTo: 600_000,
  unit: 'Analyse',
  leader: { name: 'Lars Leder', email: 'leder@bench.example' },
  jobLevel: 'rådgiver',
  percentage: 100,
  months: 18,
  place: 'Oslo',
  qualifications: 'Høyere utdanning',
  openings: 1,
  ordinary: true,
  rotation: false,
  hasTickBox: true,
  mode: 'byCandidate',
  deadline: '2027-02-15',
  targetGroup: 'disabilityOrGap',
  stage: 'advertised',
  link: 'https://bench.example/1',
  publishedOn: start,
  advertisement: 'Rådgiver i 18 måneder',
});
