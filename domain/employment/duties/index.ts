/** Who must do what by when in an employment: open duties only (R-DUT-1). */
import type { Duty } from '../../case/definition.ts';
import type { Policy } from '../../policy.ts';
import { type Current, type Facts, isCurrent } from '../facts.ts';
import { archive } from './archive.ts';
import { gatheringDuties } from './gatherings.ts';
import { leavingDuties } from './leaving.ts';
import { activities, agreement, meeting } from './mentoring.ts';
import { accommodation, buddy, contract, equipment, mentor } from './preparation.ts';
import { talkDuties } from './talks.ts';
import { choice, decision, moreSecure, notice, probation } from './term.ts';

const single: readonly ((facts: Current, policy: Policy) => Duty | null)[] = [
  contract,
  accommodation,
  equipment,
  buddy,
  mentor,
  agreement,
  meeting,
  probation,
  choice,
  decision,
  notice,
  moreSecure,
];

const several: readonly ((facts: Current) => readonly Duty[])[] = [
  talkDuties,
  activities,
  gatheringDuties,
  leavingDuties,
];

/** What the end of the term rests on is asked for however late an employment is brought in. */
const neverPast = new Set(['choice', 'decision', 'notice']);

const stillAsked = ({ adoptedOn }: Current, { id, due }: Duty): boolean =>
  adoptedOn === null || due > adoptedOn || neverPast.has(id.split('.')[0] ?? id);

export const duties = (facts: Facts, policy: Policy): readonly Duty[] => {
  if (facts.status === 'left') return leavingDuties(facts);
  if (facts.status === 'closed') return archive(facts);
  if (!isCurrent(facts)) return [];
  return [...single.flatMap((duty) => duty(facts, policy) ?? []), ...several.flatMap((of) => of(facts))].filter(
    (duty) => stillAsked(facts, duty),
  );
};
