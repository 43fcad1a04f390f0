/** Small rounds to live a line through (R-RND-6): drafted by the service, nothing sent yet. */
import { expect } from 'vitest';
import { toInstant } from '../../domain/calendar.ts';
import type { AnyCommand } from '../../domain/case/engine.ts';
import type { CaseRef, Day, Instant } from '../../domain/words.ts';
import type { Giving, World } from '../../play/world.ts';

export const theRound: CaseRef = { kind: 'round', id: 'r-1' };
export const begin: Day = '2024-11-04';
export const beginsAt: Instant = toInstant(begin, '09:00');

/** Two agencies, one of them in nynorsk and without a head of HR, in a round with short terms. */
export const common = {
  agencies: ['etat', 'verket'],
  plan: {
    model: 'common',
    targetGroup: 'disability',
    termMonths: 7,
    dates: {
      replyBy: '2024-12-09',
      publishFrom: '2025-01-06',
      applicationDeadline: '2025-02-03',
      recruitmentEnd: '2025-03-31',
    },
  },
  end: '2026-04-30',
};

/** One agency on its own dates. */
export const continuous = {
  agencies: ['etat'],
  plan: { model: 'continuous', targetGroup: 'disabilityOrGap', termMonths: 18, dates: { replyBy: '2024-12-09' } },
  end: '2027-06-30',
};

export type Setting = Pick<typeof common, 'agencies' | 'end'> & { readonly plan: object };

const languages: Readonly<Record<string, string>> = { verket: 'nn' };

/** A draft as it stands before it is started. */
export async function draft(world: World, { agencies, plan }: Setting): Promise<void> {
  let key = 0;
  const give = async (ref: CaseRef, command: AnyCommand): Promise<void> => {
    key += 1;
    const answer = await world.give({ actor: { type: 'service' }, ref, command, key: `k${key}` });
    expect(answer).toMatchObject({ ok: true });
  };
  const appoint = async (id: string, role: string): Promise<void> => {
    const person = { name: role, email: `${role}@${id}.test`.toLowerCase() };
    await give({ kind: 'agency', id }, { type: 'appoint', role, person });
  };
  await give({ kind: 'agency', id: 'office' }, { type: 'register', name: 'Kontoret', coordinates: true });
  for (const role of ['coordinator', 'programmeMailbox']) await appoint('office', role);
  for (const id of agencies) {
    const language = languages[id] ?? 'nb';
    await give({ kind: 'agency', id }, { type: 'register', name: id, language });
    await appoint(id, 'hr');
    if (id === 'etat') await appoint(id, 'hrHead');
  }
  await give(theRound, { type: 'draft', name: 'Runden', coordinatingAgency: 'office', ...plan });
  await give(theRound, { type: 'addAgencies', agencies: agencies.map((agency) => ({ agency })) });
}

export const start: Giving = { actor: { type: 'service' }, ref: theRound, command: { type: 'start' }, key: 'start' };
