/** The calendar part of a gathering's mail (R-RND-7): the same UID for each recipient's own event, whatever changes. */
import type { Instant, Json, Language } from '../domain/words.ts';
import { calendarCancel, type CalendarEvent, calendarRequest, calendarUpdate } from '../mail/calendar.ts';
import type { Mailbox, OutgoingMail } from '../mail/compose.ts';
import type { Item } from '../store/mailbox.ts';

export interface CalendarContext {
  readonly item: Item;
  readonly sender: Mailbox;
  readonly to: Mailbox;
  readonly rendered: { readonly subject: string; readonly text: string };
  readonly now: Instant;
  readonly language: Language;
}

const words = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

const moment = (day: string, time: string) => (time === '' ? { day } : { day, time });

/** Nothing for mails that carry no event, or one whose day is not known yet. */
export function calendarPart(context: CalendarContext): Pick<OutgoingMail, 'calendar'> {
  const { data } = context.item;
  const day = words(data['day']);
  const kind = words(data['calendar']);
  if (kind === '' || day === '') return {};
  const sequence = typeof data['sequence'] === 'number' ? data['sequence'] : 0;
  const domain = context.sender.address.slice(context.sender.address.indexOf('@') + 1);
  const event: CalendarEvent = {
    uid: `${words(data['gathering'])}@${domain}`,
    sequence,
    organizer: { name: context.sender.name ?? '', email: context.sender.address },
    attendee: { name: context.to.name ?? '', email: context.to.address },
    title: context.rendered.subject,
    description: context.rendered.text,
    place: words(data['place']),
    start: moment(day, words(data['from'])),
    end: moment(day, words(data['to'])),
    stamp: context.now,
    language: context.language,
  };
  if (kind === 'cancel') return { calendar: { method: 'CANCEL', content: calendarCancel(event) } };
  const content = sequence === 0 ? calendarRequest(event) : calendarUpdate(event);
  return { calendar: { method: 'REQUEST', content } };
}
