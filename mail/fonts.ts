/** The letters' font in pieces by script, so that every name prints: Sámi and Polish letters are not in the first one. */
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const file = (script: string, weight: number): string =>
  resolve(`@fontsource/source-sans-3/files/source-sans-3-${script}-${weight}-normal.woff`);

/** Which characters each piece holds, as its publisher states; the first piece takes what no other does. */
const scripts = [
  { name: 'latin', has: /[\u0020-\u00ff\u2000-\u206f\u20ac]/ },
  { name: 'latin-ext', has: /[\u0100-\u02ff\u1e00-\u1eff]/ },
  { name: 'greek', has: /[\u0370-\u03ff]/ },
  { name: 'cyrillic', has: /[\u0400-\u045f]/ },
] as const;

const weights = { regular: 400, bold: 700 } as const;
export type Weight = keyof typeof weights;

export interface Run {
  /** Name to register the font under. */
  readonly font: string;
  readonly path: string;
  readonly text: string;
}

/** A text cut into pieces that one font file can set. */
export function runsOf(text: string, weight: Weight): readonly Run[] {
  const runs: Run[] = [];
  for (const character of text.normalize('NFC')) {
    const script = scripts.find(({ has }) => has.test(character)) ?? scripts[0];
    const font = `${script.name}-${weight}`;
    const last = runs.at(-1);
    if (last?.font === font) runs[runs.length - 1] = { ...last, text: last.text + character };
    else runs.push({ font, path: file(script.name, weights[weight]), text: character });
  }
  return runs;
}

/** What a document starts with, before any run is set. */
export const bodyFont = file('latin', weights.regular);
