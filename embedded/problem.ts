/** Why a part of the embedded stack cannot start; the code is for programs and tests, the sentence for people. */
export type ProblemCode =
  | 'alreadyRunning'
  | 'binaryMissing'
  | 'dataFolder'
  | 'dataVersion'
  | 'noUser'
  | 'portBusy'
  | 'startFailed';

/** A start that failed for a reason a person can mend: one sentence that says what is wrong, one that says what helps. */
export class StartProblem extends Error {
  readonly code: ProblemCode;
  readonly mend: string;

  constructor(code: ProblemCode, sentence: string, mend: string) {
    super(`${sentence} ${mend}`);
    this.name = 'StartProblem';
    this.code = code;
    this.mend = mend;
  }
}

export const portBusy = (what: string, port: number): StartProblem =>
  new StartProblem(
    'portBusy',
    `Port ${port}, which ${what} needs, is taken by another program.`,
    'End that program or choose another port, and start again.',
  );

/** A field of an unknown failure, read without trusting its shape ('ENOENT', 'EADDRINUSE', '42P04'). */
export const codeOf = (failure: unknown): string | undefined =>
  failure instanceof Error && 'code' in failure && typeof failure.code === 'string' ? failure.code : undefined;
