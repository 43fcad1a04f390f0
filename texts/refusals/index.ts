/** Why a command was refused, in words, with the mend: one function for the command line, the pages and the API. */
import type { Refusal } from '../../domain/case/definition.ts';
import type { CaseKind, Language } from '../../domain/words.ts';
import { type ByLanguage, sentence } from '../sentence.ts';
import { common as commonEn } from './common.en.ts';
import { common as commonNb } from './common.nb.ts';
import { common as commonNn } from './common.nn.ts';
import { agency as agencyEn } from './agency.en.ts';
import { agency as agencyNb } from './agency.nb.ts';
import { agency as agencyNn } from './agency.nn.ts';
import { round as roundEn } from './round.en.ts';
import { round as roundNb } from './round.nb.ts';
import { round as roundNn } from './round.nn.ts';
import { participation as participationEn } from './participation.en.ts';
import { participation as participationNb } from './participation.nb.ts';
import { participation as participationNn } from './participation.nn.ts';
import { position as positionEn } from './position.en.ts';
import { position as positionNb } from './position.nb.ts';
import { position as positionNn } from './position.nn.ts';
import { application as applicationEn } from './application.en.ts';
import { application as applicationNb } from './application.nb.ts';
import { application as applicationNn } from './application.nn.ts';

/** By file of this folder: what is common to all kinds, what is wrong with a file, and each kind's own. */
export const refusalTexts: Readonly<Record<string, ByLanguage>> = {
  common: { nb: commonNb, nn: commonNn, en: commonEn },
  agency: { nb: agencyNb, nn: agencyNn, en: agencyEn },
  round: { nb: roundNb, nn: roundNn, en: roundEn },
  participation: { nb: participationNb, nn: participationNn, en: participationEn },
  position: { nb: positionNb, nn: positionNn, en: positionEn },
  application: { nb: applicationNb, nn: applicationNn, en: applicationEn },
};

/** The kind's own text, else the common one. */
export const refusalSource = (kind: CaseKind | 'imports', code: string, language: Language): string | undefined =>
  refusalTexts[kind]?.[language][code] ?? refusalTexts['common']?.[language][code];

/** What is wrong and what helps. A code without a text, which a test forbids, is shown as it is. */
export function refusalText(kind: CaseKind | 'imports', refusal: Refusal, language: Language): string {
  const source = refusalSource(kind, refusal.code, language);
  return source === undefined
    ? refusal.code
    : sentence(`refusal ${kind}.${refusal.code}`, source, language, { ...refusal.data, field: refusal.field ?? '' });
}
