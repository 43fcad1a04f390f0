/** A position as search engines read it: schema.org's JobPosting, as JSON-LD in the page. */
import { addDays, toInstant } from '../../domain/calendar.ts';
import type { Json } from '../../domain/words.ts';
import type { PublicPosition } from '../../store/public.ts';
import type { Html } from '../pages/html.ts';

/** The last second of the deadline's day in Oslo. */
const lastSecond = (day: string): string =>
  new Date(toInstant(addDays(day, 1), '00:00') - 1_000).toISOString().replace('.000', '');

export const jobPostingData = (one: PublicPosition, url: string): Json => ({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: one.title,
  description: one.body ?? one.title,
  datePosted: one.publishedOn,
  validThrough: lastSecond(one.deadline),
  employmentType: ['TEMPORARY', one.percentage < 100 ? 'PART_TIME' : 'FULL_TIME'],
  hiringOrganization: { '@type': 'Organization', name: one.agency },
  jobLocation: {
    '@type': 'Place',
    address: { '@type': 'PostalAddress', addressLocality: one.place, addressCountry: 'NO' },
  },
  baseSalary: {
    '@type': 'MonetaryAmount',
    currency: 'NOK',
    value: { '@type': 'QuantitativeValue', minValue: one.payFrom, maxValue: one.payTo, unitText: 'YEAR' },
  },
  totalJobOpenings: one.openings,
  identifier: { '@type': 'PropertyValue', name: one.agency, value: one.id },
  directApply: false,
  url,
});

/** Data, not code: browsers run nothing of it, so the pages' policy needs no exception. Nothing in it can end the element. */
export const jobPosting = (one: PublicPosition, url: string): Html => ({
  markup: `<script type="application/ld+json">${JSON.stringify(jobPostingData(one, url)).replaceAll('<', '\\u003c')}</script>`,
});
