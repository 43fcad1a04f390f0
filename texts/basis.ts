/** What a duty or a mail rests on, in words. */
import type { Language } from '../domain/words.ts';
import { fill, type Place } from '../mail/fill.ts';
import { commonTexts } from './common/index.ts';
import { laws, ruleAreas } from './common/shape.ts';

/** On what something rests, as a sentence: one of our own routines, or a paragraph of a law (R-DUT-8). */
export function basisSentence(place: Place, basis: string): string {
  const { foot, areas } = commonTexts[place.language];
  const area = ruleAreas.find((prefix) => basis.startsWith(`${prefix}-`));
  if (area !== undefined) return fill(place, foot.rule, { what: areas[area], basis });
  return fill(place, foot.law, { basis: lawInWords(place.language, basis) });
}

/** A paragraph with the law's name as the language writes it. */
export function lawInWords(language: Language, basis: string): string {
  const law = laws.find((name) => basis.startsWith(name));
  return law === undefined ? basis : commonTexts[language].laws[law] + basis.slice(law.length);
}
