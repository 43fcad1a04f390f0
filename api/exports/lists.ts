/** The lists as tables: which columns, in which order, in whose words. */
import type { ExportTable } from '../../exports/table.ts';
import type { AgencyProgress, ExportedApplication } from '../../store/exports.ts';
import type { ExportTexts } from '../../texts/exports/index.ts';
import { yesOrNo } from './send.ts';

const dayOrNull = (day: string | null) => (day === null ? null : { day });

const column = <K extends keyof ExportTexts>(key: K, texts: ExportTexts) => ({ key, heading: texts[key] });

/**
 * What HR sees of each application (R-APP-5). Of the question about the target group only where it stands: whose word
 * it was, and the reason of a decision, are in no list.
 */
export function applicationsTable(applications: readonly ExportedApplication[], texts: ExportTexts): ExportTable {
  const keys = [
    'id',
    'name',
    'email',
    'receivedOn',
    'late',
    'considered',
    'verification',
    'interviewedOn',
    'qualified',
    'withdrawnOn',
    'answeredOn',
    'outcome',
  ] as const;
  return {
    title: texts.applications,
    file: 'applications',
    columns: keys.map((key) => column(key, texts)),
    rows: applications.map(({ id, name, email, facts }) => [
      id,
      name,
      email,
      { day: facts.receivedOn },
      yesOrNo(facts.late, texts),
      yesOrNo(facts.considered, texts),
      { code: facts.settled, text: texts[facts.settled] },
      dayOrNull(facts.interviewedOn),
      facts.qualified === null ? null : yesOrNo(facts.qualified, texts),
      dayOrNull(facts.withdrawnOn),
      dayOrNull(facts.answeredOn),
      facts.outcome === null ? null : { code: facts.outcome, text: texts[facts.outcome] },
    ]),
  };
}

const steps = ['preparing', 'advertised', 'verifying', 'selecting', 'answering', 'closed'] as const;

/** An agency in each row, and how many of its positions stand at each step. */
export const progressTable = (agencies: readonly AgencyProgress[], texts: ExportTexts): ExportTable => ({
  title: texts.progress,
  file: 'progress',
  columns: (['agencyId', 'agency', 'answer', 'promised', ...steps, 'dutiesLate'] as const).map((key) =>
    column(key, texts),
  ),
  rows: agencies.map(({ agency, name, answer, promised, positions, late }) => [
    agency,
    name,
    { code: answer, text: texts[answer] },
    promised,
    ...steps.map((step) => positions[step]),
    late,
  ]),
});
