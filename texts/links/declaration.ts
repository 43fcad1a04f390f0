/**
 * Which text an applicant has confirmed (R-APP-3): kept with the confirmation, so that it can be found again years later.
 * A change in the words of a declaration is a new version; the test of this file holds each version to its words.
 */
import type { Application } from '../../domain/application/facts.ts';
import type { Language } from '../../domain/words.ts';
import { type LinkTextKey, linkText } from './index.ts';

const version = 1;

export type TargetGroup = Application['targetGroup'];

/** What is confirmed, in order: the alternatives, what belongs to the second alone, and the sentence beside the box. */
const parts: Readonly<Record<TargetGroup, readonly LinkTextKey[]>> = {
  disability: ['declareOne', 'declareDisability', 'declareBoxOne'],
  disabilityOrGap: ['declareEither', 'declareDisability', 'declareGap', 'declareExclusion', 'declareBoxEither'],
};

/** The words themselves, a line for each part. @param name of whoever confirms; left out, the words have none */
export const declaredWords = (group: TargetGroup, language: Language, name = ''): string =>
  parts[group].map((key) => linkText(language, key, { name })).join('\n');

export const textVersionOf = (group: TargetGroup, language: Language): string =>
  `declaration-${version}.${group}.${language}`;
