import { expect, test } from 'vitest';
import { type PublicTextKey, publicTexts } from '../../texts/public/index.ts';

/** Words and names that are the same in both forms of Norwegian. */
const alike: readonly PublicTextKey[] = [
  'programme',
  'deadline',
  'deadlineOn',
  'jobLevel',
  'percentage',
  'percentageIs',
  'payIs',
  'follow',
  'atomSummary',
  'ask',
  'yes',
  'no',
  'send',
  'thanksTitle',
  'accessibilityComplain',
  'accessibilityAuthority',
  'accessibilityTribunal',
  'privacy',
  'privacyAuthority',
];

test('every text is there in three languages, each its own', () => {
  for (const key of Object.keys(publicTexts.nb) as PublicTextKey[]) {
    expect([key, publicTexts.nb[key] === publicTexts.nn[key]]).toEqual([key, alike.includes(key)]);
    expect([key, publicTexts.nb[key] === publicTexts.en[key]]).toEqual([key, false]);
  }
});
