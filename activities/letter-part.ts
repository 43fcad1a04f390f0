/** The letter that goes with a notice of the leaving date, as PDF (R-EMP-9). */
import { dayOf } from '../domain/calendar.ts';
import type { Json, Language } from '../domain/words.ts';
import type { OutgoingMail } from '../mail/compose.ts';
import { noticeLetter } from '../mail/letter.ts';
import type { CaseRow } from '../store/case-row.ts';
import type { Item } from '../store/mailbox.ts';
import type { Library } from './library.ts';

const words = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

export async function letterPart(
  library: Library,
  item: Item & { readonly row: CaseRow },
  language: Language,
): Promise<Pick<OutgoingMail, 'attachments'>> {
  if (item.data['letter'] !== 'notice') return {};
  const { definition, state } = item.row;
  const { employee } = definition.people(state.facts);
  const person = employee === undefined ? null : await library.person(employee);
  const noticeBasis = words(item.data['noticeBasis']);
  const content = await noticeLetter({
    language,
    agencyName: (await library.agencyName(definition.agency(state.facts))) ?? '',
    employeeName: person?.name ?? '',
    // A date alone heads the letter: where an agency sits is not known here.
    place: '',
    day: dayOf(item.at),
    startDay: words(item.data['start']),
    leavingDay: words(item.data['leaving']),
    ...(noticeBasis === '' ? {} : { basis: noticeBasis }),
  });
  return { attachments: [{ filename: `${words(item.data['leaving'])}.pdf`, contentType: 'application/pdf', content }] };
}
