/** Forms made by hand for commands that the table leaves out (web/case/command-page.tsx): what is written, and whom it is about. */
import type { CaseKind } from '../../domain/words.ts';

export const byHand: Readonly<Record<CaseKind, readonly string[]>> = {
  agency: [],
  round: ['case.redact'],
  participation: ['case.redact'],
  position: ['case.redact'],
  application: ['case.redact', 'case.correctPerson'],
  employment: ['case.redact', 'case.correctPerson'],
};
