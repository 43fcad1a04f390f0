/** What a mail is dressed with: names, addresses, texts, and who holds which role. From tables, or from memory (R-RND-6). */
import type { Directory } from '../domain/routing.ts';
import type { AgencyId, CaseKind, Day, Json, PersonId, Role } from '../domain/words.ts';
import { directoryFor } from '../store/directory.ts';
import {
  agencyName,
  contactsOf,
  dutiesFor,
  dutiesOf,
  latestVersion,
  type OwnWords,
  ownWordsOf,
  type PersonNow,
  senderOf,
  textOf,
} from '../store/people.ts';
import type { Transaction } from '../store/store.ts';

export interface Library {
  readonly person: (id: PersonId) => Promise<PersonNow | null>;
  readonly agencyName: (agency: AgencyId | null) => Promise<string | null>;
  readonly sender: (agency: AgencyId | null, fallback: string) => Promise<{ name: string; address: string }>;
  readonly contacts: () => Promise<{ programmeMailbox?: string; employerSupport?: string }>;
  readonly text: (id: Json | undefined) => Promise<string>;
  /** Paragraphs of the agency's mails in its own words, by `paragraphKey`. */
  readonly ownWords: (agency: AgencyId | null) => Promise<Readonly<Record<string, OwnWords>>>;
  readonly directory: (agency: AgencyId | null) => Promise<Directory>;
  /** Open duties of a role in an agency, the earliest first (R-OPS-5). */
  readonly duties: (agency: AgencyId, role: Role) => Promise<readonly OpenDuty[]>;
  /** Open duties that fall to a holder's deputy today, the earliest first (R-OPS-5). */
  readonly dutiesFor: (agency: AgencyId, holder: PersonId, today: Day) => Promise<readonly OpenDuty[]>;
}

export interface OpenDuty {
  readonly kind: CaseKind;
  readonly duty: string;
  readonly due: Day;
  /** The case's public label, where it has one. */
  readonly title: string | null;
}

/** Asks once for each thing: a digest of sixty reminders names the same few people over and over. */
function remembered<K, V>(ask: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const known = new Map<K, Promise<V>>();
  return (key) => {
    const found = known.get(key) ?? ask(key);
    known.set(key, found);
    return found;
  };
}

/** For one mail: what it has looked up it does not look up again. @param naming told of everybody who was looked up */
export const libraryOf = (tx: Transaction, naming: (person: PersonId) => void = () => {}): Library => ({
  person: remembered(async (id) => {
    const found = await latestVersion(tx, id);
    if (found !== null) naming(id);
    return found;
  }),
  agencyName: remembered((agency) => agencyName(tx, agency)),
  sender: (agency, fallback) => senderOf(tx, agency, fallback),
  contacts: () => contactsOf(tx),
  text: (id) => textOf(tx, id),
  ownWords: remembered((agency) => ownWordsOf(tx, agency)),
  directory: remembered((agency) => directoryFor(tx, agency)),
  duties: (agency, role) => dutiesOf(tx, agency, role),
  dutiesFor: (agency, holder, today) => dutiesFor(tx, agency, holder, today),
});
