import type { FeedbackStage } from '../../domain/application/feedback.ts';
import type { nb } from './nb.ts';

/** Every sentence of a draft; two of them by how far the candidate came. */
export type FeedbackTexts = {
  readonly [K in keyof typeof nb]: K extends 'decided' | 'write' ? Readonly<Record<FeedbackStage, string>> : string;
};
