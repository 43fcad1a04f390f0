/** What a draft of an applicant's answer is made of (R-POS-9): read like the record, by those who answer, and logged. */
import { drafters } from '../domain/access.ts';
import { draftFaults } from '../domain/application/decide/answer.ts';
import type { Application } from '../domain/application/facts.ts';
import { type FeedbackStage, feedbackStage, type Hiring } from '../domain/application/feedback.ts';
import type { Refusal } from '../domain/case/definition.ts';
import type { Language } from '../domain/words.ts';
import { readCase } from './case-row.ts';
import { agencyName, latestVersion, textOf } from './people.ts';
import { openFor, type Reader } from './reading.ts';
import { type Store, type Transaction, transact } from './store.ts';

export interface ForDraft {
  readonly stage: FeedbackStage;
  /** The applicant's own. */
  readonly language: Language;
  readonly title: string;
  readonly agencyName: string;
  /** Who asks for the draft, and so will send it. */
  readonly writer: string | null;
  /** What somebody has saved already (`draftFeedback`); null: nothing. */
  readonly saved: string | null;
}

const nothingYet: Hiring = { outcome: null, ranking: [], decision: null, offers: {} };

async function hiringOf(tx: Transaction, position: string): Promise<Hiring> {
  const row = await readCase(tx, position);
  if (row === null || row.state.facts.status === 'none') return nothingYet;
  // An application's parent is a position: its own kind of case says whose facts these are.
  return row.state.facts as unknown as Hiring;
}

/** Null when there is no such application, or it is not for this reader; refusals when there is nothing to answer. */
export const readForDraft = (
  store: Store,
  reader: Reader,
  id: string,
): Promise<ForDraft | { readonly refusals: readonly Refusal[] } | null> =>
  transact(store, async (tx) => {
    const opened = await openFor(store, tx, reader, { kind: 'application', id }, 'record', drafters);
    if (opened === null) return null;
    const application = opened.row.state.facts as Application;
    const hiring = await hiringOf(tx, application.position);
    const refusals = draftFaults(id, application, hiring);
    if (refusals.length > 0) return { refusals };
    const applicant = await latestVersion(tx, application.applicant);
    const writer = reader.type === 'person' ? await latestVersion(tx, reader.id) : null;
    const saved = application.feedbackDraft === null ? '' : await textOf(tx, application.feedbackDraft);
    return {
      stage: feedbackStage(id, application, hiring),
      language: applicant?.language ?? 'nb',
      title: application.title,
      agencyName: (await agencyName(tx, application.agency)) ?? '',
      writer: writer?.name ?? null,
      saved: saved === '' ? null : saved,
    };
  });
