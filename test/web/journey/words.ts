/** What stands on the desk in either form of Norwegian: steps are written in bokmål, and played in both (R-UU-2). */
import type { Language } from '../../../domain/words.ts';
import { commandTexts } from '../../../texts/commands/index.ts';
import { commonTexts } from '../../../texts/common/index.ts';
import { dutyTexts } from '../../../texts/duties/index.ts';
import { fieldTexts } from '../../../texts/fields/index.ts';
import { linkTexts } from '../../../texts/links/index.ts';
import { adminTexts } from '../../../texts/web/admin/index.ts';
import { advertisementTexts } from '../../../texts/web/advertisement/index.ts';
import { caseTexts } from '../../../texts/web/case/index.ts';
import { caseListTexts } from '../../../texts/web/cases/index.ts';
import { deskTexts } from '../../../texts/web/desk/index.ts';
import { followUpTexts } from '../../../texts/web/follow-up/index.ts';
import { hiringTexts } from '../../../texts/web/hiring/index.ts';
import { importTexts } from '../../../texts/web/imports/index.ts';
import { jobAnalysisTexts } from '../../../texts/web/job-analysis/index.ts';
import { positionTexts } from '../../../texts/web/position/index.ts';
import { roundTexts } from '../../../texts/web/round/index.ts';
import { selfTexts } from '../../../texts/web/self/index.ts';
import { termTexts } from '../../../texts/web/term/index.ts';
import { timeTexts } from '../../../texts/web/time/index.ts';
import { upkeepTexts } from '../../../texts/web/upkeep/index.ts';

type Words = Readonly<Record<string, string>>;

const catalogues = [
  adminTexts,
  advertisementTexts,
  caseTexts,
  caseListTexts,
  deskTexts,
  followUpTexts,
  hiringTexts,
  importTexts,
  jobAnalysisTexts,
  positionTexts,
  roundTexts,
  selfTexts,
  termTexts,
  timeTexts,
  upkeepTexts,
];

const allOf = (language: Language): readonly Words[] => [
  ...catalogues.map(({ texts }) => texts[language]),
  commandTexts[language],
  fieldTexts[language].fields,
  fieldTexts[language].options,
  ...Object.values(dutyTexts).map((texts) => texts[language]),
  commonTexts[language].roles,
  linkTexts[language],
];

/** By the text in bokmål: every text that stands in its place in nynorsk. */
function nynorskOf(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const others = allOf('nn');
  for (const [index, words] of allOf('nb').entries()) {
    for (const [key, text] of Object.entries(words)) {
      const other = others[index]?.[key];
      if (other !== undefined) found.set(text, (found.get(text) ?? new Set()).add(other));
    }
  }
  return found;
}

const nynorsk = nynorskOf();

/** @param text in bokmål; what is nobody's text, as a name, is the same in both */
export const textsIn = (language: Language, text: string): readonly string[] =>
  language === 'nn' ? [...(nynorsk.get(text) ?? [text])] : [text];

const plain = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');

/** The whole of an accessible name. @param behind what may stand after it */
export const wholeIn = (language: Language, text: string, behind = ''): RegExp =>
  new RegExp(`^\\s*(?:${textsIn(language, text).map(plain).join('|')})${behind}\\s*$`);

/** A part of what is said. */
export const partIn = (language: Language, text: string): RegExp =>
  new RegExp(textsIn(language, text).map(plain).join('|'));
