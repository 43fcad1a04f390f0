/** Which years an agency owes something for (R-EMP-14). Nothing here knows what year it is. */
import type { Agency, EmployerSpan } from './facts.ts';

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** How many years of a span that lasts are owed at a time: the one that is due and the one that follows it. */
const yearsInView = 2;

const covers = (span: EmployerSpan, year: number): boolean =>
  yearOf(span.from) <= year && (span.to === null || year <= yearOf(span.to));

/** It had employees in the programme at some time of that year, or may yet. */
export const hadEmployees = (facts: Agency, year: number): boolean => facts.spans.some((span) => covers(span, year));

function open(span: EmployerSpan, done: Readonly<Record<string, unknown>>): readonly number[] {
  const years: number[] = [];
  const last = span.to === null ? null : yearOf(span.to);
  for (let year = yearOf(span.from); last === null ? years.length < yearsInView : year <= last; year += 1) {
    if (!(year in done)) years.push(year);
  }
  return years;
}

/** Years whose discussion with the unions is still to come; none while there are no employees. */
export const discussionYears = (facts: Agency): readonly number[] =>
  facts.spans.filter((span) => span.to === null).flatMap((span) => open(span, facts.unionDiscussions));

/** Years to report on. A year with employees is reported on even when the last of them has left meanwhile. */
export const reportYears = (facts: Agency): readonly number[] => [
  ...new Set(facts.spans.flatMap((span) => open(span, facts.annualExtracts))),
];
