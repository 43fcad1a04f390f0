/** Why a command was refused, in words, with the mend: one function for the command line, the pages and the API. */
import type { Refusal } from '../../domain/case/definition.ts';
import type { CaseKind, Language } from '../../domain/words.ts';
import { type ByLanguage, sentence } from '../sentence.ts';
import { agency as agencyEn } from './agency.en.ts';
import { agency as agencyNb } from './agency.nb.ts';
import { agency as agencyNn } from './agency.nn.ts';
import { application as applicationEn } from './application.en.ts';
import { application as applicationNb } from './application.nb.ts';
import { application as applicationNn } from './application.nn.ts';
import { common as commonEn } from './common.en.ts';
import { common as commonNb } from './common.nb.ts';
import { common as commonNn } from './common.nn.ts';
import { employment as employmentEn } from './employment.en.ts';
import { employment as employmentNb } from './employment.nb.ts';
import { employment as employmentNn } from './employment.nn.ts';
import { imports as importsEn } from './imports.en.ts';
import { imports as importsNb } from './imports.nb.ts';
import { imports as importsNn } from './imports.nn.ts';
import { participation as participationEn } from './participation.en.ts';
import { participation as participationNb } from './participation.nb.ts';
import { participation as participationNn } from './participation.nn.ts';
import { position as positionEn } from './position.en.ts';
import { position as positionNb } from './position.nb.ts';
import { position as positionNn } from './position.nn.ts';
import { round as roundEn } from './round.en.ts';
import { round as roundNb } from './round.nb.ts';
import { round as roundNn } from './round.nn.ts';
import { webhooks as webhooksEn } from './webhooks.en.ts';
import { webhooks as webhooksNb } from './webhooks.nb.ts';
import { webhooks as webhooksNn } from './webhooks.nn.ts';

/** What is refused although it is no command to a case has texts of its own. */
export type RefusedBy = CaseKind | 'imports' | 'webhooks';

/** By file of this folder: what is common to all kinds, what is wrong with a file, and each kind's own. */
export const refusalTexts: Readonly<Record<string, ByLanguage>> = {
  common: { nb: commonNb, nn: commonNn, en: commonEn },
  imports: { nb: importsNb, nn: importsNn, en: importsEn },
  webhooks: { nb: webhooksNb, nn: webhooksNn, en: webhooksEn },
  agency: { nb: agencyNb, nn: agencyNn, en: agencyEn },
  round: { nb: roundNb, nn: roundNn, en: roundEn },
  participation: { nb: participationNb, nn: participationNn, en: participationEn },
  position: { nb: positionNb, nn: positionNn, en: positionEn },
  application: { nb: applicationNb, nn: applicationNn, en: applicationEn },
  employment: { nb: employmentNb, nn: employmentNn, en: employmentEn },
};

/** The kind's own text, else the common one. */
export const refusalSource = (kind: RefusedBy, code: string, language: Language): string | undefined =>
  refusalTexts[kind]?.[language][code] ?? refusalTexts['common']?.[language][code];

/** What is wrong and what helps. A code without a text, which a test forbids, is shown as it is. */
export function refusalText(kind: RefusedBy, refusal: Refusal, language: Language): string {
  const source = refusalSource(kind, refusal.code, language);
  return source === undefined
    ? refusal.code
    : sentence(`refusal ${kind}.${refusal.code}`, source, language, { ...refusal.data, field: refusal.field ?? '' });
}
