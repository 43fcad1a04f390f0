/** The contacts that guests of a gathering have agreed to share with each other, and no others (R-RND-7). */
import type { Item } from '../store/mailbox.ts';
import type { Library } from './library.ts';

/** One line for each; nobody whose name or address is no longer kept. */
export async function contactsIn(library: Library, { mail, data }: Item): Promise<readonly string[]> {
  const ids = mail === 'round.gatheringContacts' && Array.isArray(data['contacts']) ? data['contacts'] : [];
  const people = await Promise.all(ids.map((id) => library.person(String(id))));
  return people.flatMap((one) => (one?.email == null ? [] : [`${one.name}, ${one.email}`])).sort();
}
