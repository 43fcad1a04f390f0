/** A mail as it would look, with values made up for what it fills in: for whoever writes a paragraph of it. */
import { addDays } from '../../domain/calendar.ts';
import type { Day } from '../../domain/words.ts';
import { type MailText, placeholders } from '../../mail/catalogue.ts';
import type { Params } from '../../mail/fill.ts';
import type { OwnForm } from '../../mail/own-words.ts';
import { renderMail } from '../../mail/render.ts';

export interface Example {
  readonly form: OwnForm;
  readonly name: string;
  readonly basis: string;
  readonly agency: string;
  readonly today: Day;
  /** What is a number in the mail, also where words of an agency's own print it as it is. */
  readonly counts: ReadonlySet<string>;
}

const aheadDays = 14;
const somebody = 'Kari Nordmann';
const somewhere = 'https://example.org/lenke';

/** What reads as something, where a name does not say of what kind its value is. */
const readable: Readonly<Record<string, string | number>> = {
  caseTitle: 'Rådgiver',
  title: 'Rådgiver',
  roundName: 'Trainee 2027',
  place: 'Møterom 2',
  host: 'system.example.org',
  predecessor: 'Direktoratet for eksempler',
  percentage: 100,
  termMonths: 18,
  answered: 2,
  of: 3,
  left: 1,
  notAnswered: 1,
  waiting: 1,
};

/** Names of days that do not end in `Day`. */
const days: ReadonlySet<string> = new Set(
  ['due', 'today', 'day', 'on', 'asked', 'closed', 'first', 'last', 'start', 'leaving', 'until', 'deadline'].concat([
    'replyBy',
    'answerBy',
    'from',
    'to',
  ]),
);

/** Of a meeting, `from` and `to` are times of day. */
const hours: Readonly<Record<string, string>> = { from: '10.00', to: '12.00' };
const isMeeting = (mail: string): boolean => /\.(gathering|selection)/.test(mail);

function madeUp(name: string, { agency, today, name: mail, counts }: Example): string | number {
  const known = readable[name] ?? (isMeeting(mail) ? hours[name] : undefined);
  if (known !== undefined) return known;
  if (counts.has(name)) return 2;
  if (name === 'agencyName') return agency;
  if (name === 'year') return today.slice(0, 4);
  if (name.endsWith('Month')) return addDays(today, aheadDays).slice(0, 7);
  if (name.endsWith('Day') || days.has(name)) return addDays(today, aheadDays);
  if (name.endsWith('Name')) return somebody;
  return name.endsWith('Link') ? somewhere : '…';
}

export function exampleOf(mail: MailText, example: Example): { readonly subject: string; readonly text: string } {
  const names = [...placeholders(mail)];
  const params: Params = Object.fromEntries(names.map((name) => [name, madeUp(name, example)]));
  const links = mail.action === undefined ? {} : { [mail.action.link]: somewhere };
  const { name, basis, form: language } = example;
  const why = { basis, onDay: addDays(example.today, aheadDays) };
  const { subject, text } = renderMail({ name, mail, params, links, why, language, greetingName: somebody });
  return { subject, text };
}
