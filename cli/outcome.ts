/** What a command of the command line answers, for people and for machines, and the exit codes. */
import type { Refusal } from '../domain/case/definition.ts';
import type { CaseKind, Language } from '../domain/words.ts';
import { refusalText } from '../texts/refusals/index.ts';

export const exitCodes = {
  ok: 0,
  /** The service said no, or found faults. */
  refused: 1,
  usage: 2,
  /** The database, Temporal or the settings are not there. */
  away: 3,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export interface Outcome {
  readonly exit: ExitCode;
  /** For people. */
  readonly text: string;
  /** For machines (`--json`). */
  readonly data: unknown;
}

/** The command line was used wrongly; the sentence says how to use it. */
export class UsageProblem extends Error {}

export const ok = (text: string, data: unknown): Outcome => ({ exit: exitCodes.ok, text, data });

export interface WordedRefusal {
  readonly code: string;
  readonly field: string | null;
  readonly text: string;
  readonly data: NonNullable<Refusal['data']>;
}

export const worded = (kind: CaseKind | 'imports', refusal: Refusal, language: Language): WordedRefusal => ({
  code: refusal.code,
  field: refusal.field ?? null,
  text: refusalText(kind, refusal, language),
  data: refusal.data ?? {},
});

export const refusalLine = ({ code, field, text }: WordedRefusal): string =>
  `  ${field === null || field === '' ? '' : `${field}: `}${text} [${code}]`;

export function refused(kind: CaseKind, refusals: readonly Refusal[], language: Language): Outcome {
  const all = refusals.map((refusal) => worded(kind, refusal, language));
  return {
    exit: exitCodes.refused,
    text: ['Refused; nothing was changed.', ...all.map(refusalLine)].join('\n'),
    data: { ok: false, refusals: all },
  };
}

/** Columns under each other, as wide as their widest cell. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
