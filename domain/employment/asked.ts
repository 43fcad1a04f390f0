/** Whether what an employment's link pages ask is still open (R-EMP-4, 5, 7, 8, 9, 11, 13). */
import { addMonths } from '../calendar.ts';
import type { Asked, Question } from '../links.ts';
import type { Day } from '../words.ts';
import { mayAskFrom } from './days.ts';
import { endingKnown } from './duties/leaving.ts';
import { followUpTalks } from './duties/talks.ts';
import { type Current, evaluators, type Facts, isCurrent } from './facts.ts';
import { fixedGatherings, guests, personOf } from './gatherings.ts';

/** The leader's proposal for the term that the mail was about: an extension makes another question of it. */
export const termChoice = (facts: Facts, { data }: Question): Asked => {
  if (!isCurrent(facts) || facts.term.leaving !== data['leaving']) return 'over';
  if (facts.proposal !== null) return 'answered';
  const decided = facts.ending !== null || facts.decisions.at(-1)?.outcome === 'end';
  return facts.status === 'employed' && !decided ? 'open' : 'over';
};

export const noticeReceipt = (facts: Facts, { data }: Question): Asked => {
  if (!isCurrent(facts) || facts.term.leaving !== data['leaving']) return 'over';
  if (facts.notice.receivedOn !== null) return 'answered';
  return facts.notice.sentOn !== null && facts.ending === null ? 'open' : 'over';
};

/** `meeting` counts from one: the reminder was about that one. */
export const meeting = (facts: Facts, { data }: Question): Asked => {
  if (!isCurrent(facts)) return 'over';
  if (facts.meetings.length >= Number(data['meeting'])) return 'answered';
  return facts.mentor === null ? 'over' : 'open';
};

const isPlanned = (facts: Current, talk: string): boolean => followUpTalks(facts).some(({ id }) => id === talk);

export const talk = (facts: Facts, { data }: Question): Asked => {
  if (!isCurrent(facts)) return 'over';
  const id = String(data['talk']);
  if (facts.talks[id] !== undefined) return 'answered';
  return isPlanned(facts, id) ? 'open' : 'over';
};

/** Until the talk has been; the latest wording counts. */
export const agenda = (facts: Facts, { data }: Question): Asked => {
  const id = String(data['talk']);
  if (!isCurrent(facts) || facts.talks[id] !== undefined || !isPlanned(facts, id)) return 'over';
  return facts.agenda[id] === undefined ? 'open' : 'answered';
};

/** What mentor and employee have agreed on is done by whichever of them it was agreed for. */
export const activity = (facts: Facts, { data }: Question): Asked => {
  const agreed = facts.status === 'none' ? undefined : facts.activities[Number(data['activity'])];
  if (agreed === undefined) return 'over';
  if (agreed.doneOn !== null) return 'answered';
  return isCurrent(facts) ? 'open' : 'over';
};

/** Each guest answers for themselves, until the day. */
export const gathering = (facts: Facts, { data, role, today }: Question): Asked => {
  if (!isCurrent(facts)) return 'over';
  const [, fixed] = fixedGatherings(facts).find(([id]) => id === data['gathering']) ?? [];
  const guest = fixed === undefined ? undefined : guests(facts, fixed).find((one) => one === role);
  if (fixed === undefined || guest === undefined || fixed.held || fixed.day < today) return 'over';
  const said = guest === 'employee' ? fixed.coming : fixed.others[personOf(facts, guest)];
  return said === undefined || said === null ? 'open' : 'answered';
};

export const evaluation = (facts: Facts, { role }: Question): Asked => {
  const part = evaluators.find((one) => one === role);
  if (facts.status === 'none' || part === undefined) return 'over';
  if (facts.evaluations.includes(part)) return 'answered';
  return (facts.status === 'left' || isCurrent(facts)) && endingKnown(facts) ? 'open' : 'over';
};

/** After six months and probation, and six months after the last time (arbeidsmiljøloven § 14-8 a). */
export const mayAskAgainFrom = (facts: Current): Day => {
  const last = facts.wishes.at(-1)?.askedOn;
  const first = mayAskFrom(facts);
  const again = last === undefined ? first : addMonths(last, 6);
  return again > first ? again : first;
};

export const moreSecure = (facts: Facts, { today }: Question): Asked => {
  if (!isCurrent(facts)) return 'over';
  if (facts.wishes.some(({ answeredOn }) => answeredOn === null)) return 'answered';
  return today < mayAskAgainFrom(facts) ? 'notYet' : 'open';
};
