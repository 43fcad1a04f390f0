/** What a field begins with where nearly everybody would write the same; it can be written over. */
import type { Day } from '../../domain/words.ts';
import { shownDay } from './day-text.ts';
import type { Facts } from './facts.ts';

/** Something that is written down as it happens. Days that start a term of the law's are typed by whoever answers for them. */
const today = new Set([
  'application.askCertificate.on',
  'application.receive.receivedOn',
  'application.recordInterview.on',
  'application.seeCertificate.on',
  'employment.completeActivity.on',
  'employment.recordAccessReturned.on',
  'employment.recordAccommodation.talkHeldOn',
  'employment.recordEquipment.on',
  'employment.recordLeavingTalk.on',
  'employment.recordMeeting.on',
  'employment.recordTalk.on',
  'position.addChannel.on',
  'position.decide.on',
  'position.recordWrittenNotice.on',
  'round.recordGuidance.on',
]);

const usual: Readonly<Record<string, (facts: Facts) => string | undefined>> = {
  'position.register.openings': () => '1',
  'position.register.percentage': () => '100',
  'position.register.months': ({ termMonths }) => (typeof termMonths === 'number' ? String(termMonths) : undefined),
};

/** @param field `kind.command.field`; @param facts what the case has, or the one that it is opened from */
export const beginningOf = (field: string, facts: Facts, day: Day): string | undefined =>
  today.has(field) ? shownDay(day) : usual[field]?.(facts);
