/** The log in plain words (R-LOG-1). */
import type { CaseKind, Language } from '../../domain/words.ts';
import { dutyText } from '../duties/index.ts';
import { type ByLanguage, sentence } from '../sentence.ts';
import { acts as actsEn } from './acts.en.ts';
import { acts as actsNb } from './acts.nb.ts';
import { acts as actsNn } from './acts.nn.ts';
import { agency as agencyEn } from './agency.en.ts';
import { agency as agencyNb } from './agency.nb.ts';
import { agency as agencyNn } from './agency.nn.ts';
import { application as applicationEn } from './application.en.ts';
import { application as applicationNb } from './application.nb.ts';
import { application as applicationNn } from './application.nn.ts';
import { caseEvents as caseEn } from './case.en.ts';
import { caseEvents as caseNb } from './case.nb.ts';
import { caseEvents as caseNn } from './case.nn.ts';
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

/** By kind of case; `case` holds what happens to every kind. */
export const eventTexts: Readonly<Record<string, ByLanguage>> = {
  case: { nb: caseNb, nn: caseNn, en: caseEn },
  agency: { nb: agencyNb, nn: agencyNn, en: agencyEn },
  round: { nb: roundNb, nn: roundNn, en: roundEn },
  participation: { nb: participationNb, nn: participationNn, en: participationEn },
  position: { nb: positionNb, nn: positionNn, en: positionEn },
  application: { nb: applicationNb, nn: applicationNn, en: applicationEn },
  employment: { nb: employmentNb, nn: employmentNn, en: employmentEn },
};

/** By kind and act: `employment.welcome`. */
export const actTexts: ByLanguage = { nb: actsNb, nn: actsNn, en: actsEn };

/** What stands in events by its code, in the words that people know it by. */
const inWords: Readonly<Record<string, (kind: CaseKind, code: string, language: Language) => string>> = {
  duty: (kind, id, language) => `«${dutyText(kind, id, language)}»`,
  act: (kind, act, language) => `«${actTexts[language][`${kind}.${act}`] ?? act}»`,
};

/** An event of a release that this one does not know is shown by its name. */
export function eventText(
  kind: CaseKind,
  event: { readonly type: string } & Readonly<Record<string, unknown>>,
  language: Language,
): string {
  const texts = eventTexts[event.type.startsWith('case.') ? 'case' : kind]?.[language];
  const source = texts?.[event.type];
  if (source === undefined) return event.type;
  const values = Object.entries(event).map(([name, value]): [string, unknown] => {
    const word = inWords[name];
    return [name, word !== undefined && typeof value === 'string' ? word(kind, value, language) : value];
  });
  return sentence(`event ${kind}.${event.type}`, source, language, Object.fromEntries(values));
}
