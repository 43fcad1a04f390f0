/** Whom an agency has in its directory, for those who give its roles to people (R-ROLE-2). */
import type { Authority } from '../domain/case/definition.ts';
import type { AgencyId, PersonId } from '../domain/words.ts';
import { openFor, type Reader } from './reading.ts';
import { type Store, type Transaction, transact } from './store.ts';

const office: readonly Authority[] = ['hr', 'hrHead'];

export interface Colleague {
  readonly id: PersonId;
  readonly name: string;
  /** Tells two of the same name apart. */
  readonly email: string | null;
}

/** A leader of one of its positions or employments. */
const leads = async (tx: Transaction, reader: Reader, agency: AgencyId): Promise<boolean> =>
  reader.type === 'person' &&
  (await tx.casePerson.findFirst({
    where: { personId: reader.id, role: 'leader', caseFile: { agencyId: agency } },
    select: { caseId: true },
  })) !== null;

/** Null when there is no such agency, or the reader gives none of its roles to anybody. */
export const agencyPeople = (store: Store, reader: Reader, id: AgencyId): Promise<readonly Colleague[] | null> =>
  transact(store, async (tx) => {
    const opened = await openFor(store, tx, reader, { kind: 'agency', id }, 'course', office);
    if (opened === null && !(await leads(tx, reader, id))) return null;
    return tx.$queryRaw<Colleague[]>`
      SELECT id, name, email FROM (
        SELECT DISTINCT ON (person_id) person_id AS id, name, email, erased_at FROM person_version
        WHERE person_id IN (SELECT colleagues_of(${id})) ORDER BY person_id, version DESC) latest
      WHERE erased_at IS NULL ORDER BY name, id`;
  });
