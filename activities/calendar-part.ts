/**
 * The calendar part of a gathering's mail (R-RND-7): the same UID for each recipient's own event, whatever changes. The
 * title is neutral and always the same, since colleagues may see it in a shared calendar (R-PRV-4); for the same reason a
 * theme, a page's address or a place that names the programme or its target group stands in the mail alone.
 */
import { neutral } from '../domain/neutral-title.ts';
import type { Instant, Json, Language } from '../domain/words.ts';
import { mayBeLink } from '../mail/blocks.ts';
import { type CalendarEvent, calendarCancel, calendarRequest, calendarUpdate, gatheringUid } from '../mail/calendar.ts';
import type { Mailbox, OutgoingMail } from '../mail/compose.ts';
import type { Item } from '../store/mailbox.ts';
import { commonTexts } from '../texts/common/index.ts';

export interface CalendarContext {
  readonly item: Pick<Item, 'data'>;
  readonly sender: Mailbox;
  readonly to: Mailbox;
  /** Where people reach the service. */
  readonly publicUrl: string;
  /** What it is about; empty where that is not known. */
  readonly theme: string;
  /** Where the person says whether they come. */
  readonly link: string;
  readonly now: Instant;
  readonly language: Language;
}

const words = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/** The addresses of what to read beforehand. */
export const materialOf = ({ material }: Item['data']): readonly string[] =>
  (Array.isArray(material) ? material : []).map(String).filter(mayBeLink);

const moment = (day: string, time: string) => (time === '' ? { day } : { day, time });

/** Nothing for mails that carry no event, or one whose day is not known yet. */
export function calendarPart(context: CalendarContext): Pick<OutgoingMail, 'calendar'> {
  const { data } = context.item;
  const day = words(data['day']);
  const kind = words(data['calendar']);
  if (kind === '' || day === '') return {};
  const event: CalendarEvent = {
    uid: gatheringUid(words(data['gathering']), context.publicUrl),
    sequence: typeof data['sequence'] === 'number' ? data['sequence'] : 0,
    organizer: { name: context.sender.name ?? '', email: context.sender.address },
    attendee: { name: context.to.name ?? '', email: context.to.address },
    title: commonTexts[context.language].gathering,
    description: [context.theme, ...materialOf(data), context.link].filter((line) => neutral(line) !== '').join('\n\n'),
    place: neutral(words(data['place'])),
    start: moment(day, words(data['from'])),
    end: moment(day, words(data['to'])),
    stamp: context.now,
    language: context.language,
  };
  if (kind === 'cancel') return { calendar: { method: 'CANCEL', content: calendarCancel(event) } };
  const content = event.sequence === 0 ? calendarRequest(event) : calendarUpdate(event);
  return { calendar: { method: 'REQUEST', content } };
}
