/**
 * A calendar that asks for itself: many events of one person, published without invitation or answer (RFC 5545). What
 * RFC 7986 adds says what it is called and how often to ask.
 */
import type { Instant, Language } from '../domain/words.ts';
import { asFile, type CalendarEvent, escapeText, span, textLine, utc } from './calendar.ts';

export interface FeedEntry
  extends Pick<CalendarEvent, 'uid' | 'sequence' | 'title' | 'description' | 'place' | 'start' | 'end'> {
  /** The page where it is done. */
  readonly url: string;
}

export interface CalendarFeed {
  readonly name: string;
  readonly language: Language;
  /** When this copy was made. */
  readonly stamp: Instant;
  readonly entries: readonly FeedEntry[];
}

export const calendarFeed = ({ name, language, stamp, entries }: CalendarFeed): string =>
  asFile([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Forlop//Forlop//NO',
    'CALSCALE:GREGORIAN',
    ...textLine(language, 'NAME', name),
    // Outlook and Google know only this name for it.
    `X-WR-CALNAME:${escapeText(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT4H',
    'X-PUBLISHED-TTL:PT4H',
    ...entries.flatMap((entry) => [
      'BEGIN:VEVENT',
      `UID:${escapeText(entry.uid)}`,
      `SEQUENCE:${entry.sequence}`,
      `DTSTAMP:${utc(stamp)}`,
      ...span(entry),
      ...textLine(language, 'SUMMARY', entry.title),
      ...textLine(language, 'DESCRIPTION', entry.description),
      ...textLine(language, 'LOCATION', entry.place),
      `URL:${entry.url}`,
      // Calendars are shared with colleagues; this one's content is its person's own (R-PRV-4).
      'CLASS:PRIVATE',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]);
