/**
 * Lives in which the rules cause every mail that there is, so that texts are tried with what the rules really give.
 * Each mail is kept with the state that caused it.
 */
import { addDays } from '../../domain/calendar.ts';
import { agency } from '../../domain/agency/index.ts';
import { application } from '../../domain/application/index.ts';
import type { AnyDefinition, Context } from '../../domain/case/definition.ts';
import { type AnyCommand, give, type PlannedMail, type State, type Step, tend } from '../../domain/case/engine.ts';
import { definitionOf } from '../../domain/index.ts';
import { participation } from '../../domain/participation/index.ts';
import { position } from '../../domain/position/index.ts';
import { round } from '../../domain/round/index.ts';
import type { CaseRef, Day } from '../../domain/words.ts';
import { employedOn, hired, story as employmentStory } from '../domain/employment.builders.ts';
import { as, byCase, type By, Driver, byService } from '../domain/participation.builders.ts';
import { aContinuousRound, applicationStory, aRound, positionStory } from '../domain/position.builders.ts';

export interface Caused {
  readonly ref: CaseRef;
  readonly definition: AnyDefinition;
  readonly state: State;
  readonly planned: PlannedMail;
}
