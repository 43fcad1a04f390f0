/** What must be done, in words (R-DUT-7). */
import type { CaseKind, Language } from '../../domain/words.ts';
import { type ByLanguage, sentence } from '../sentence.ts';
import { agency as agencyEn } from './agency.en.ts';
import { agency as agencyNb } from './agency.nb.ts';
import { agency as agencyNn } from './agency.nn.ts';
import { application as applicationEn } from './application.en.ts';
import { application as applicationNb } from './application.nb.ts';
import { application as applicationNn } from './application.nn.ts';
import { caseDuties as caseEn } from './case.en.ts';
import { caseDuties as caseNb } from './case.nb.ts';
import { caseDuties as caseNn } from './case.nn.ts';
import { employment as employmentEn } from './employment.en.ts';
import { employment as employmentNb } from './employment.nb.ts';
import { employment as employmentNn } from './employment.nn.ts';
import { participation as participationEn } from './participation.en.ts';
import { participation as participationNb } from './participation.nb.ts';
import { participation as participationNn } from './participation.nn.ts';
import { position as positionEn } from './position.en.ts';
import { position as positionNb } from './position.nb.ts';
import { position as positionNn } from './position.nn.ts';
import { round as roundEn } from './round.en.ts';
import { round as roundNb } from './round.nb.ts';
import { round as roundNn } from './round.nn.ts';
import { whichOf } from './which.ts';

/** By kind of case; `case` holds the duties that every kind can have. */
export const dutyTexts: Readonly<Record<string, ByLanguage>> = {
  case: { nb: caseNb, nn: caseNn, en: caseEn },
  agency: { nb: agencyNb, nn: agencyNn, en: agencyEn },
  round: { nb: roundNb, nn: roundNn, en: roundEn },
  participation: { nb: participationNb, nn: participationNn, en: participationEn },
  position: { nb: positionNb, nn: positionNn, en: positionEn },
  application: { nb: applicationNb, nn: applicationNn, en: applicationEn },
  employment: { nb: employmentNb, nn: employmentNn, en: employmentEn },
};

/** @param id the duty's id; its text goes by the part before the first dot, and the rest may say which it is */
export function dutyText(kind: CaseKind, id: string, language: Language): string {
  const name = id.split('.')[0] ?? id;
  const source =
    dutyTexts[kind]?.[language][id] ?? dutyTexts[kind]?.[language][name] ?? dutyTexts['case']?.[language][name];
  if (source === undefined) return id;
  const what = sentence(`duty ${kind}.${id}`, source, language, {});
  const which = whichOf(id, language);
  return which === null ? what : `${what} (${sentence(`which ${id}`, which.source, language, { count: which.count })})`;
}
