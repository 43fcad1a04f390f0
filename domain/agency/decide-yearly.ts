/** The yearly duties' facts (R-EMP-14) and corrections (R-OPS-2). */
import { accept, type Context, type Decision, type Refusal } from '../case/definition.ts';
import { isOrganisationNumber } from '../organisation-number.ts';
import type { Day } from '../words.ts';
import type { AgencyCommandOf } from './commands.ts';
import type { AgencyEvent } from './events.ts';
import type { Agency } from './facts.ts';
import { hadEmployees } from './years.ts';

function discussionFaults(facts: Agency, year: number, on: Day, today: Day, field: string): Refusal[] {
  const refusals: Refusal[] = [];
  if (!hadEmployees(facts, year)) refusals.push({ code: 'noEmployeesThatYear', field: 'year', data: { year } });
  if (on > today) refusals.push({ code: 'dayAhead', field });
  // Later than the year's end is too late, but it did take place; before the year it was another year's.
  if (on < `${year}-01-01`) refusals.push({ code: 'dayBeforeYear', field, data: { year } });
  return refusals;
}

function extractFaults(facts: Agency, year: number, today: Day): Refusal[] {
  const refusals: Refusal[] = [];
  if (!hadEmployees(facts, year)) refusals.push({ code: 'noEmployeesThatYear', field: 'year', data: { year } });
  if (today <= `${year}-12-31`) refusals.push({ code: 'yearNotOver', field: 'year', data: { year } });
  return refusals;
}

export function decideUnions(
  facts: Agency,
  { year, on }: AgencyCommandOf<'recordUnionDiscussion'>,
  { today }: Context,
): Decision<AgencyEvent> {
  const known = facts.unionDiscussions[year];
  if (known === on) return accept();
  const refusals = discussionFaults(facts, year, on, today, 'on');
  if (known !== undefined) refusals.push({ code: 'alreadyRecorded', field: 'year', data: { on: known } });
  return refusals.length > 0 ? { refusals } : accept({ type: 'unionDiscussionRecorded', year, on });
}

export function decideExtract(
  facts: Agency,
  { year }: AgencyCommandOf<'recordAnnualExtract'>,
  { today }: Context,
): Decision<AgencyEvent> {
  if (year in facts.annualExtracts) return accept();
  const refusals = extractFaults(facts, year, today);
  return refusals.length > 0 ? { refusals } : accept({ type: 'annualExtractRecorded', year, on: today });
}

export function decideCorrect(
  facts: Agency,
  { type: _, ...change }: AgencyCommandOf<'correct'>,
  { today }: Context,
): Decision<AgencyEvent> {
  const { reason, organisationNumber, parentEmployer, unionDiscussion, annualExtract } = change;
  const refusals: Refusal[] = [];
  if (typeof organisationNumber === 'string' && !isOrganisationNumber(organisationNumber)) {
    refusals.push({ code: 'noOrganisationNumber', field: 'organisationNumber' });
  }
  if (typeof unionDiscussion?.on === 'string') {
    refusals.push(...discussionFaults(facts, unionDiscussion.year, unionDiscussion.on, today, 'unionDiscussion.on'));
  }
  if (typeof annualExtract?.on === 'string') {
    refusals.push(...extractFaults(facts, annualExtract.year, today));
    if (annualExtract.on > today) refusals.push({ code: 'dayAhead', field: 'annualExtract.on' });
  }
  const corrections = [organisationNumber, parentEmployer, unionDiscussion, annualExtract];
  if (corrections.every((one) => one === undefined)) refusals.push({ code: 'nothingToCorrect' });
  if (refusals.length > 0) return { refusals };
  return accept({
    type: 'corrected',
    reason,
    ...(organisationNumber === undefined ? {} : { organisationNumber }),
    ...(parentEmployer === undefined ? {} : { parentEmployer }),
    ...(unionDiscussion === undefined ? {} : { unionDiscussion }),
    ...(annualExtract === undefined ? {} : { annualExtract }),
  });
}
