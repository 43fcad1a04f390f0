/** What a new holder of a role, or a deputy, takes over: every open duty with its date (R-OPS-5). */
import { type Day, type Language, type Role, roles } from '../domain/words.ts';
import { dayInWords } from '../mail/fill.ts';
import type { Item } from '../store/mailbox.ts';
import { dutyText } from '../texts/duties/index.ts';
import type { Library, OpenDuty } from './library.ts';

/** More than this is a page's business, not a mail's. */
const mostLines = 40;

const roleIn = (item: Item): Role | undefined => roles.find((role) => role === item.data['role']);

async function dutiesIn(library: Library, item: Item, today: Day): Promise<readonly OpenDuty[]> {
  const role = roleIn(item);
  if (item.mail === 'agency.handover' && role !== undefined) return library.duties(item.caseId, role);
  const { person } = item.data;
  if (item.mail === 'agency.deputyBegins' && typeof person === 'string')
    return library.dutiesFor(item.caseId, person, today);
  return [];
}

/** One line for each duty, the earliest first; none for other mails. */
export async function inheritedBy(
  library: Library,
  item: Item,
  language: Language,
  today: Day,
): Promise<readonly string[]> {
  const duties = await dutiesIn(library, item, today);
  return duties.slice(0, mostLines).map(({ kind, duty, due, title }) => {
    const what = dutyText(kind, duty, language);
    return `${dayInWords(language, due)}: ${what}${title === null ? '' : ` (${title})`}`;
  });
}
