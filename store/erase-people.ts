/** Whom an erased case was about: applicants and employees go with the last case that knows them (R-PRV-3). */
import type { AgencyId, PersonId } from '../domain/words.ts';
import type { Transaction } from './store.ts';

interface Subject {
  readonly id: PersonId;
  /** Another case that is there and in which they have a part. */
  readonly elsewhere: string | null;
  /** They hold or have a part in an office of an agency. */
  readonly office: boolean;
}

/** In these roles a case is about the person; leaders, mentors and buddies belong to their agency's directory. */
const subjectsOf = (tx: Transaction, caseId: string, among: readonly PersonId[]): Promise<readonly Subject[]> =>
  tx.$queryRaw<Subject[]>`
    WITH subject AS (
      SELECT person_id AS id FROM case_person WHERE case_id = ${caseId} AND role IN ('applicant', 'employee')
      UNION SELECT id FROM person WHERE case_id = ${caseId}
      UNION SELECT unnest(${among}::text[]))
    SELECT id,
      (SELECT other.case_id FROM case_person other JOIN case_file ON case_file.id = other.case_id AND NOT erased
       WHERE other.person_id = subject.id AND other.case_id <> ${caseId}
       ORDER BY other.role IN ('applicant', 'employee') DESC, other.case_id LIMIT 1) AS elsewhere,
      EXISTS (SELECT 1 FROM role_holder WHERE person_id = subject.id)
        OR EXISTS (SELECT 1 FROM deputy WHERE subject.id IN (person_id, deputy_id)) AS office
    FROM subject ORDER BY id`;

/** Whoever is still known elsewhere goes with that case; a colleague with an office stands in the directory from now on. */
async function keep(tx: Transaction, caseId: string, { id, elsewhere, office }: Subject, agency: AgencyId | null) {
  const where = { id, caseId };
  if (elsewhere !== null) await tx.person.updateMany({ where, data: { caseId: elsewhere } });
  else if (office) await tx.person.updateMany({ where, data: { caseId: null, agencyId: agency } });
}

interface Going {
  readonly agency: AgencyId | null;
  readonly at: Date;
  /** These and nobody else: those who went the first time. */
  readonly exactly?: readonly PersonId[] | undefined;
  /** People whom the case has only named; its own subjects otherwise. */
  readonly among?: readonly PersonId[];
}

/** @returns those who are gone: their names, addresses, sign-ins, calendar feeds and links (the last by triggers) */
export async function erasePeople(
  tx: Transaction,
  caseId: string,
  { agency, at, exactly, among = [] }: Going,
): Promise<readonly PersonId[]> {
  const subjects = await subjectsOf(tx, caseId, among);
  const kept = subjects.filter(({ id, elsewhere, office }) =>
    exactly === undefined ? elsewhere !== null || office : !exactly.includes(id),
  );
  for (const one of kept) await keep(tx, caseId, one, agency);
  const gone = subjects.filter((one) => !kept.includes(one)).map(({ id }) => id);
  await tx.personVersion.updateMany({
    where: { personId: { in: gone }, erasedAt: null },
    data: { name: '', email: null, refusedAt: null, erasedAt: at },
  });
  return gone;
}
