/**
 * The record of processing in words (GDPR art. 30, R-UU-3). In the two written languages of the agencies, who keep it;
 * whoever asks in English gets bokmål.
 */

import type { Policy } from '../../domain/policy.ts';
import { type Activity, retentionDays } from '../../domain/processing.ts';
import type { Language } from '../../domain/words.ts';
import { sentence } from '../sentence.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export type ProcessingTexts = Readonly<Record<keyof typeof nb, string>>;

export const processingLanguages = ['nb', 'nn'] as const;
export type ProcessingLanguage = (typeof processingLanguages)[number];

export const processingTexts: Readonly<Record<ProcessingLanguage, ProcessingTexts>> = { nb, nn };

export const processingLanguage = (language: Language): ProcessingLanguage => (language === 'nn' ? 'nn' : 'nb');

export const processingColumns = [
  'activity',
  'purpose',
  'controller',
  'basis',
  'subjects',
  'categories',
  'recipients',
  'retention',
] as const;

/** One activity in the order of the columns. */
export function processingRow(activity: Activity, policy: Policy, language: ProcessingLanguage): readonly string[] {
  const texts = processingTexts[language];
  const { id, controller, basis, subjects, categories, recipients, retention } = activity;
  return [
    texts[`activity_${id}`],
    texts[`purpose_${id}`],
    texts[`controller_${controller}`],
    basis.map((one) => texts[`basis_${one}`]).join('; '),
    subjects.map((one) => texts[`subject_${one}` as const]).join('; '),
    categories.map((one) => texts[`category_${one}`]).join('; '),
    recipients.map((one) => texts[`recipient_${one}`]).join('; '),
    sentence(`retention ${retention}`, texts[`retention_${retention}`], language, retentionDays(policy)),
  ];
}

/** The whole record as a page of the documents. */
export function processingPage(activities: readonly Activity[], policy: Policy, language: ProcessingLanguage): string {
  const texts = processingTexts[language];
  const parts = activities.map((activity) => {
    const [title, ...cells] = processingRow(activity, policy, language);
    const lines = cells.map((cell, at) => `- **${texts[processingColumns[at + 1] ?? 'activity']}**: ${cell}`);
    return `## ${title}\n\n${lines.join('\n')}\n`;
  });
  return `# ${texts.title}\n\n${texts.draft}\n\n${parts.join('\n')}`;
}
