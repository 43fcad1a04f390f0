/** A mail as it would look, with values made up for what it fills in: for whoever writes a paragraph of it. */
import { addDays } from '../../domain/calendar.ts';
import type { Day } from '../../domain/words.ts';
import { countsIn, type MailText, placeholders } from '../../mail/catalogue.ts';
import type { Params } from '../../mail/fill.ts';
import type { OwnForm } from '../../mail/own-words.ts';
import { renderMail } from '../../mail/render.ts';

export interface Example {
  readonly form: OwnForm;
  readonly name: string;
  readonly basis: string;
  readonly agency: string;
  readonly today: Day;
}

const aheadDays = 14;
const somebody = 'Kari Nordmann';
const somewhere = 'https://example.org/lenke';

function madeUp(name: string, counts: ReadonlySet<string>, { agency, today }: Example): string | number {
  if (counts.has(name)) return 2;
  if (name === 'agencyName') return agency;
  if (name === 'caseTitle') return 'Rådgiver';
  if (name.endsWith('Month')) return addDays(today, aheadDays).slice(0, 7);
  if (name.endsWith('Day') || name === 'due' || name === 'today') return addDays(today, aheadDays);
  if (name.endsWith('Name')) return somebody;
  return name.endsWith('Link') ? somewhere : '…';
}

export function exampleOf(mail: MailText, example: Example): { readonly subject: string; readonly text: string } {
  const counts = countsIn(mail);
  const names = [...placeholders(mail)];
  const params: Params = Object.fromEntries(names.map((name) => [name, madeUp(name, counts, example)]));
  const links = mail.action === undefined ? {} : { [mail.action.link]: somewhere };
  const { name, basis, form: language } = example;
  const why = { basis, onDay: addDays(example.today, aheadDays) };
  const { subject, text } = renderMail({ name, mail, params, links, why, language, greetingName: somebody });
  return { subject, text };
}
