import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type CalendarEvent, calendarCancel, calendarRequest, calendarUpdate } from '../../mail/calendar.ts';

const anEvent = (over: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'gathering-1@post.example.no',
  sequence: 0,
  organizer: { name: 'Koordinator', email: 'post@example.no' },
  attendee: { name: 'Kari Østli', email: 'kari@example.no' },
  title: 'Samling',
  description: 'Vi møtes.\nTa med kalender; penn, papir.',
  place: 'Oslo, Grev Wedels plass 9',
  start: { day: '2017-09-12', time: '09:00' },
  end: { day: '2017-09-12', time: '15:30' },
  stamp: Date.UTC(2017, 7, 1, 6, 30, 15),
  language: 'nb',
  ...over,
});
const parse = (source: string) => {
  const calendar = new ICAL.Component(ICAL.parse(source));
  const component = calendar.getFirstSubcomponent('vevent');
  if (component === null) throw new Error('no event');
  return { calendar, component, event: new ICAL.Event(component) };
};

describe('times', () => {
  test.each([
    ['winter', '2017-03-25', '09:00', '2017-03-25T08:00:00.000Z'],
    ['the day clocks go forward', '2017-03-26', '09:00', '2017-03-26T07:00:00.000Z'],
    ['summer', '2017-10-28', '09:00', '2017-10-28T07:00:00.000Z'],
    ['the day clocks go back', '2017-10-29', '09:00', '2017-10-29T08:00:00.000Z'],
    ['just after midnight', '2017-07-01', '00:30', '2017-06-30T22:30:00.000Z'],
  ])('%s: nine in Oslo is the same instant to a calendar', (_title, day, time, instant) => {
    const { event } = parse(calendarRequest(anEvent({ start: { day, time }, end: { day, time: '23:00' } })));
    expect(event.startDate.toJSDate().toISOString()).toBe(instant);
    expect(event.startDate.zone).toBe(ICAL.Timezone.utcTimezone);
  });

  test('the stamp is UTC', () => {
    expect(calendarRequest(anEvent())).toContain('\r\nDTSTAMP:20170801T063015Z\r\n');
  });

  test('a month that is not yet a date is whole days, the last one included', () => {
    const { event } = parse(calendarRequest(anEvent({ start: { day: '2017-09-01' }, end: { day: '2017-09-30' } })));
    expect(event.startDate.isDate).toBe(true);
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual(['2017-09-01', '2017-10-01']);
  });

  test.each([
    ['one time of two', { start: { day: '2017-09-12' } }],
    ['ends when it starts', { end: { day: '2017-09-12', time: '09:00' } }],
    ['ends the day before', { start: { day: '2017-09-12' }, end: { day: '2017-09-11' } }],
  ])('refuses: %s', (_title, over) => {
    expect(() => calendarRequest(anEvent(over))).toThrow('a calendar event');
  });
});

describe('invitation, change, cancellation', () => {
  test('the invitation asks one person for an answer and shows nobody else', () => {
    const { calendar, component } = parse(calendarRequest(anEvent()));
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    const attendees = component.getAllProperties('attendee');
    expect(attendees.map((one) => [one.getFirstValue(), one.getParameter('cn'), one.getParameter('rsvp')])).toEqual([
      ['mailto:kari@example.no', 'Kari Østli', 'TRUE'],
    ]);
    expect(component.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(component.getFirstPropertyValue('class')).toBe('PRIVATE');
  });

  test('a change is a request with the same id and a higher sequence', () => {
    const { calendar, event } = parse(calendarUpdate(anEvent({ sequence: 1 })));
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    expect([event.uid, event.sequence]).toEqual([anEvent().uid, 1]);
  });

  test('a cancellation says so twice', () => {
    const { calendar, component, event } = parse(calendarCancel(anEvent({ sequence: 2 })));
    expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect(component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect([event.uid, event.sequence]).toEqual([anEvent().uid, 2]);
  });

  test('a change without a higher sequence is refused', () => {
    expect(() => calendarUpdate(anEvent())).toThrow('higher sequence');
    expect(() => calendarCancel(anEvent())).toThrow('higher sequence');
  });

  test('a place that is not known is left out', () => {
    expect(calendarRequest(anEvent({ place: '' }))).not.toContain('LOCATION');
  });
});

describe('whatever a person wrote', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 200 });
  const tricky = fc.array(fc.constantFrom('\\', ';', ',', '\n', '\r\n', 'ø', '🎉', ':', '"', '^', ' ', 'n', 'N'), {
    maxLength: 150,
  });
  const text = fc.oneof(
    words,
    tricky.map((parts) => parts.join('')),
  );
  const plain = (s: string): string => s.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n\r]/gu, '');

  test('comes back as it was, in title, description, place and names', () => {
    fc.assert(
      fc.property(text, text, text, text, (title, description, place, name) => {
        const source = calendarRequest(
          anEvent({ title, description, place, attendee: { name, email: 'k@example.no' } }),
        );
        const { component, event } = parse(source);
        expect(event.summary ?? '').toBe(plain(title));
        expect(event.description ?? '').toBe(plain(description));
        expect(event.location ?? '').toBe(plain(place));
        expect(component.getFirstProperty('attendee')?.getParameter('cn')).toBe(plain(name).replaceAll('\\', ''));
      }),
    );
  });

  test('no line is longer than 75 octets, none is cut inside a character, and all end with CRLF', () => {
    fc.assert(
      fc.property(text, (description) => {
        const source = calendarRequest(anEvent({ description }));
        expect(source.endsWith('\r\n')).toBe(true);
        expect(source.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of source.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line.isWellFormed()).toBe(true);
        }
      }),
    );
  });
});
