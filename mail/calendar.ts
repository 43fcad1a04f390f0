/**
 * Invitations that calendars understand (R-RND-7; RFC 5545, 5546, 6868): the same UID and a higher SEQUENCE update or
 * cancel what stands in the calendar already. Times are written in UTC, so that no reader needs our zone's rules. One
 * attendee only: nobody sees who else comes. Titles must not name the programme or its target group (R-PRV-4).
 */
import { addDays, toInstant } from '../domain/calendar.ts';
import type { Day, Instant, Language } from '../domain/words.ts';
import { commonTexts } from '../texts/common/index.ts';

/**
 * A gathering's UID, in invitations and feeds alike: what knows both shows it once. By the address of the service, since an
 * agency's mail address may change between an invitation and its update.
 */
export const gatheringUid = (gathering: string, publicUrl: string): string => `${gathering}@${new URL(publicUrl).host}`;

/** A time in Oslo, or the whole day where `time` is absent. */
export interface Moment {
  readonly day: Day;
  /** `HH:MM` */
  readonly time?: string;
}

export interface Party {
  readonly name: string;
  readonly email: string;
}

export interface CalendarEvent {
  /** The same for the event's whole life; an opaque id with our domain. */
  readonly uid: string;
  /** 0 for the first invitation, then one more for each change. */
  readonly sequence: number;
  readonly organizer: Party;
  readonly attendee: Party;
  readonly title: string;
  readonly description: string;
  /** Empty until it is known. */
  readonly place: string;
  readonly start: Moment;
  /** With whole days: the last day, inclusive. */
  readonly end: Moment;
  /** Case time when this version was made. */
  readonly stamp: Instant;
  readonly language: Language;
}

type Method = 'REQUEST' | 'CANCEL';

const maxOctets = 75;

/** Cuts a content line where it grows over 75 octets, never inside a character (RFC 5545 § 3.1). */
export function foldLine(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > maxOctets) {
      pieces.push(piece);
      // The blank that begins a continued line counts.
      [piece, octets] = [' ', 1];
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n');
}

/** Control characters, but for tabulators and line breaks. */
const controls = /(?![\t\n\r])\p{Cc}/gu;

/** A text as a property's value: without control characters, its line breaks written out. */
export const escapeText = (text: string): string =>
  text
    .replace(controls, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n');

const carets: Readonly<Record<string, string>> = { '^': '^^', '"': "^'", '\n': '^n' };
/** A name as a parameter's value. A backslash means nothing there, but some readers think so: it is taken out. */
const parameter = (text: string): string =>
  `"${text
    .replace(controls, '')
    .replaceAll('\\', '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\^"\n]/g, (character) => carets[character] ?? '')}"`;

const basicDay = (day: Day): string => day.replaceAll('-', '');
export const utc = (instant: Instant): string => new Date(instant).toISOString().replace(/[-:]|\.\d{3}/g, '');

/** When an event begins and ends. */
export function span({ start, end }: Pick<CalendarEvent, 'start' | 'end'>): readonly string[] {
  if (start.time === undefined && end.time === undefined) {
    // DTEND is the first day after.
    const after = addDays(end.day, 1);
    if (after <= start.day) throw new Error('a calendar event ends before it starts');
    return [`DTSTART;VALUE=DATE:${basicDay(start.day)}`, `DTEND;VALUE=DATE:${basicDay(after)}`, 'TRANSP:TRANSPARENT'];
  }
  if (start.time === undefined || end.time === undefined) throw new Error('a calendar event has one time of two');
  const [from, to] = [toInstant(start.day, start.time), toInstant(end.day, end.time)];
  if (to <= from) throw new Error('a calendar event ends before it starts');
  return [`DTSTART:${utc(from)}`, `DTEND:${utc(to)}`, 'TRANSP:OPAQUE'];
}

const attendee = (method: Method, { name, email }: Party): string => {
  const answer = method === 'REQUEST' ? ';PARTSTAT=NEEDS-ACTION;RSVP=TRUE' : '';
  return `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT${answer};CN=${parameter(name)}:mailto:${email}`;
};

/** A property with a text that people read; nothing for an empty one. */
export const textLine = (language: Language, name: string, value: string): readonly string[] =>
  value === '' ? [] : [`${name};LANGUAGE=${commonTexts[language].locale}:${escapeText(value)}`];

export const asFile = (lines: readonly string[]): string => `${lines.map(foldLine).join('\r\n')}\r\n`;

function serialize(method: Method, event: CalendarEvent): string {
  const text = (name: string, value: string): readonly string[] => textLine(event.language, name, value);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Forlop//Forlop//NO',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    `UID:${escapeText(event.uid)}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${utc(event.stamp)}`,
    ...span(event),
    ...text('SUMMARY', event.title),
    ...text('DESCRIPTION', event.description),
    ...text('LOCATION', event.place),
    `STATUS:${method === 'REQUEST' ? 'CONFIRMED' : 'CANCELLED'}`,
    // Calendars are shared with colleagues; this one's content is the attendee's own (R-PRV-4).
    'CLASS:PRIVATE',
    `ORGANIZER;CN=${parameter(event.organizer.name)}:mailto:${event.organizer.email}`,
    attendee(method, event.attendee),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return asFile(lines);
}

const changed = (event: CalendarEvent): CalendarEvent => {
  if (event.sequence < 1) throw new Error('a change of a calendar event needs a higher sequence than its invitation');
  return event;
};

/** The first invitation. Send with `method=REQUEST`. */
export const calendarRequest = (event: CalendarEvent): string => serialize('REQUEST', event);
/** A new time, place or text of the same event. Send with `method=REQUEST`. */
export const calendarUpdate = (event: CalendarEvent): string => serialize('REQUEST', changed(event));
/** Takes the event out of the calendar. Send with `method=CANCEL`. */
export const calendarCancel = (event: CalendarEvent): string => serialize('CANCEL', changed(event));
