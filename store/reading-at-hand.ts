/** A case by its id alone: where a link in a mail or a calendar leads. */
import { personalKinds, type View } from '../domain/access.ts';
import type { Day } from '../domain/words.ts';
import { readCase } from './case-row.ts';
import { type Course, commandsFor, courseOf, logAccess, openFor, type Reader, viewsFor } from './reading.ts';
import { type StepRead, stepsOf } from './reading-steps.ts';
import { subjectName } from './reading-subjects.ts';
import { type Store, type Transaction, transact } from './store.ts';

/** A case as a person meets it by its address: where it stands, and what of it is theirs to read and do. */
export interface CaseAtHand extends Course {
  readonly agencyName: string | null;
  /** The applicant or employee, by name, to those who know them. */
  readonly person: string | null;
  readonly today: Day;
  /** How many events it had when a person or system last did something; 0 to a system. */
  readonly peopleSeq: number;
  readonly may: readonly string[];
  readonly views: readonly View[];
  /** Done, now, next (store/reading-steps.ts). */
  readonly steps: readonly StepRead[];
}

/** What the service does by itself, or another case tells, is no reason to look at a case anew. */
async function lastSeqOfPeople(tx: Transaction, id: string): Promise<number> {
  const where = { caseId: id, actorType: { in: ['person', 'system'] } };
  return (await tx.caseEvent.aggregate({ where, _max: { seq: true } }))._max.seq ?? 0;
}

/**
 * By its id alone: links in mails and calendars do not say the kind.
 * @param has whether the reader has it already, as it is: then nothing is read, and nothing is in the access log
 */
export const caseAtHand = (
  store: Store,
  reader: Reader,
  id: string,
  has: (one: CaseAtHand) => boolean = () => false,
): Promise<CaseAtHand | null> =>
  transact(store, async (tx) => {
    const ref = (await readCase(tx, id))?.ref ?? null;
    const opened = ref === null ? null : await openFor(store, tx, reader, ref, 'course', undefined, null);
    if (opened === null) return null;
    const { row, today, offices } = opened;
    const course = courseOf(reader, row, today);
    const agency = course.agency === null ? null : await tx.agency.findUnique({ where: { id: course.agency } });
    const one = {
      ...course,
      agencyName: agency?.name ?? null,
      person: await subjectName(tx, reader, opened),
      today,
      peopleSeq: reader.type === 'system' ? 0 : await lastSeqOfPeople(tx, id),
      may: commandsFor(reader, row, offices, today),
      views: viewsFor(reader, row, offices, today),
      steps: await stepsOf(tx, reader, opened),
    };
    if (personalKinds.includes(opened.row.ref.kind) && !has(one)) await logAccess(store, tx, reader, opened, 'course');
    return one;
  });
