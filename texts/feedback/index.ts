/** A draft of one candidate's answer (R-POS-9): a person makes it personal and sends it, the service never does. */
import { type FeedbackStage, toBeWritten } from '../../domain/application/feedback.ts';
import type { Language } from '../../domain/words.ts';
import { sentence } from '../sentence.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import type { FeedbackTexts } from './shape.ts';

export const feedbackTexts: Readonly<Record<Language, FeedbackTexts>> = { nb, nn, en };

export interface Drafting {
  readonly stage: FeedbackStage;
  /** The candidate's own (R-UU-2). */
  readonly language: Language;
  readonly title: string;
  readonly agencyName: string;
  /** Who will send it; null: nobody with a name. */
  readonly writer: string | null;
}

const met: readonly FeedbackStage[] = ['interviewed', 'ranked', 'declined'];
/** Where nobody was chosen, or the candidate was, nobody can have been passed over. */
const nobodyChosen: readonly FeedbackStage[] = ['stopped', 'noneSuitable', 'declined'];

/**
 * Thanks, what was decided, one sentence that a person must write, rights and contact. The mail itself greets by name.
 * It never says the programme's name, or why (R-PRV-1, R-PRV-4).
 */
export function feedbackDraft({ stage, language, writer, ...names }: Drafting): string {
  const texts = feedbackTexts[language];
  const said = (source: string): string => sentence('feedbackDraft', source, language, { ...names, writer });
  const complaint = [...(nobodyChosen.includes(stage) ? [] : [texts.passedOver]), texts.complaint];
  return [
    said(met.includes(stage) ? texts.thanksMet : texts.thanks),
    `${said(texts.decided[stage])} ${toBeWritten(texts.write[stage])}`,
    said(texts.access),
    complaint.map(said).join(' '),
    said(texts.contact),
    said(writer === null ? texts.closingNoName : texts.closing),
  ].join('\n\n');
}
