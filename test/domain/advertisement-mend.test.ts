/** Findings of the advertisement's check are mended with one click (R-POS-3). */
import { describe, expect, test } from 'vitest';
import { checkAdvertisement } from '../../domain/advertisement/check.ts';
import type { FindingCode } from '../../domain/advertisement/findings.ts';
import { type Mending, mendOf } from '../../domain/advertisement/mend.ts';

const position: Mending = {
  title: 'Rådgiver',
  jobLevel: 'Rådgiver',
  targetGroup: 'disabilityOrGap',
  percentage: 80,
  months: 18,
  hasTickBox: true,
  publicList: false,
};

function mended(text: string, code: FindingCode, language: 'nb' | 'nn' = 'nb', more: Partial<Mending> = {}) {
  const about = { ...position, ...more };
  const finding = checkAdvertisement(text, about).find((one) => one.code === code);
  if (finding === undefined) throw new Error(`${code} is not found`);
  return mendOf(text, finding, about, language);
}

describe('one click', () => {
  test.each([
    ['traineeAsTitle', 'Vi søker en trainee til seksjonen.', 'Vi søker en rådgiver til seksjonen.'],
    ['traineeAsTitle', 'Traineen får egen kontorplass.', 'Den ansatte får egen kontorplass.'],
    ['traineeAsTitle', 'Hos oss får traineer mentor.', 'Hos oss får ansatte mentor.'],
    ['percentageDiffers', 'Det er en 100 prosent stilling.', 'Det er en 80 prosent stilling.'],
    ['percentageDiffers', 'Stillingsprosenten er 60-100 %.', 'Stillingsprosenten er 80 %.'],
    ['durationDiffers', 'Stillingen varer i to år hos oss.', 'Stillingen varer i 18 måneder hos oss.'],
    ['severalLevels', 'Vi søker førstekonsulent/rådgiver nå.', 'Vi søker rådgiver nå.'],
    [
      'diversityStatement',
      'Du skriver brev. Vi ønsker mangfold, og alle er velkomne til å søke. Du svarer på spørsmål.',
      'Du skriver brev. Du svarer på spørsmål.',
    ],
  ] as const)('%s: %s', (code, text, after) => {
    const mend = mended(text, code);
    expect(mend?.text).toBe(after);
    if (mend?.is === 'replace') expect(after.slice(mend.place.from, mend.place.to)).toBe(mend.words);
  });

  test('puts in a sentence, and says where it stands', () => {
    const mend = mended('Vi søker en kollega.', 'tickNotAsked');
    expect(mend?.is).toBe('putIn');
    expect(mend?.text.slice(mend.place.from, mend.place.to)).toBe(mend?.words);
    expect(mend?.words).toMatch(/^Du må krysse av/);
  });

  test('speaks nynorsk in a text that does', () => {
    expect(mended('Traineen får mentor.', 'traineeAsTitle', 'nn')?.text).toBe('Den tilsette får mentor.');
    expect(mended('Stillinga varer i to år.', 'durationDiffers', 'nn')?.text).toBe('Stillinga varer i 18 månader.');
  });
});

describe('nothing is proposed', () => {
  test.each([
    ['for what only the agency knows', 'Kom til oss.', 'tasksMissing', {}],
    ['where the title itself is the fault', 'Kom til oss.', 'traineeAsTitle', { title: 'Trainee' }],
    [
      'where the registered level is several',
      'Vi søker konsulent/rådgiver.',
      'severalLevels',
      { jobLevel: 'Konsulent/rådgiver', title: 'Saksbehandler' },
    ],
  ] as const)('%s', (_, text, code, more) => {
    expect(mended(text, code, 'nb', more)).toBeNull();
  });
});
