/** What a new holder of a role takes over: every open duty of the role, with its date (R-OPS-5). */
import { type Language, type Role, roles } from '../domain/words.ts';
import { dayInWords } from '../mail/fill.ts';
import type { Item } from '../store/mailbox.ts';
import { dutyText } from '../texts/duties/index.ts';
import type { Library } from './library.ts';

/** More than this is a page's business, not a mail's. */
const mostLines = 40;

const roleIn = (item: Item): Role | undefined => roles.find((role) => role === item.data['role']);

/** One line for each duty, the earliest first; none for other mails. */
export async function inheritedBy(library: Library, item: Item, language: Language): Promise<readonly string[]> {
  const role = roleIn(item);
  if (item.mail !== 'agency.handover' || role === undefined) return [];
  const duties = await library.duties(item.caseId, role);
  return duties.slice(0, mostLines).map(({ kind, duty, due, title }) => {
    const what = dutyText(kind, duty, language);
    return `${dayInWords(language, due)}: ${what}${title === null ? '' : ` (${title})`}`;
  });
}
