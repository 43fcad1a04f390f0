/** The record of processing (GDPR art. 30, R-PRV-5): whole, in both written languages, and in the documents as it is. */
import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../../domain/policy.ts';
import { activities, activityIds, categories } from '../../domain/processing.ts';
import { processingColumns, processingLanguages, processingPage, processingRow } from '../../texts/processing/index.ts';

test('every activity stands in it once, and every category is somebody’s', () => {
  expect(activities.map(({ id }) => id)).toEqual([...activityIds]);
  expect(new Set(activities.flatMap((one) => one.categories))).toEqual(new Set(categories));
});

test('the target group is health data: on its own ground, and gone at the decision (R-PRV-1)', () => {
  const about = activities.filter((one) => one.categories.includes('targetGroup'));
  expect(about.map(({ id, retention }) => [id, retention])).toEqual([['verification', 'decision']]);
  expect(about[0]?.basis).toContain('employmentLaw');
  expect(about[0]?.recipients).not.toContain('coordinator');
});

describe.each(processingLanguages)('%s', (language) => {
  test('every cell says something, and names no other', () => {
    for (const activity of activities) {
      const row = processingRow(activity, defaultPolicy, language);
      expect(row.length).toBe(processingColumns.length);
      expect(row.filter((cell) => cell === '' || /undefined|[{}–]/.test(cell))).toEqual([]);
    }
  });

  test('the days are the policy’s', () => {
    const one = activities.find(({ id }) => id === 'applications');
    const policy = { ...defaultPolicy, retentionDays: 91, retentionInterviewedDays: 541, retentionArchivedDays: 92 };
    const last = one === undefined ? '' : processingRow(one, policy, language).at(-1);
    expect(last).toMatch(/^91 .* 541 .* 92 /);
  });

  test('the page in docs/ is what the table says now (vitest -u writes it)', async () => {
    const page = processingPage(activities, defaultPolicy, language);
    expect(page.length).toBeGreaterThan(2_000);
    await expect(page).toMatchFileSnapshot(`../../docs/record-of-processing.${language}.md`);
  });
});
