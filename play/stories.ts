/** Each kind's story, the same functions that its workflow tells. */
import type { CaseKind } from '../domain/words.ts';
import { agencyStory } from '../workflows/agency.ts';
import { applicationStory } from '../workflows/application.ts';
import { employmentStory } from '../workflows/employment.ts';
import { participationStory } from '../workflows/participation.ts';
import { positionStory } from '../workflows/position.ts';
import { roundStory } from '../workflows/round.ts';

export type AnyStory = (step: (wait: string, act: string) => Promise<void>) => Promise<void>;

const stories: Readonly<Record<CaseKind, AnyStory>> = {
  agency: agencyStory,
  round: roundStory,
  participation: participationStory,
  position: positionStory,
  application: applicationStory,
  employment: employmentStory,
};

export const storyOf = (kind: CaseKind): AnyStory => stories[kind];
