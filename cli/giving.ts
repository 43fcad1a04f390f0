/** Gives one command for a person and says in words what came of it. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { AnyCommand } from '../domain/case/engine.ts';
import type { CaseRef } from '../domain/words.ts';
import { specOf } from '../store/door.ts';
import { type Giving, give, tryGive } from '../store/give.ts';
import { type Warning, warningsOf } from '../store/warnings.ts';
import { eventText } from '../texts/events/index.ts';
import { bodyOf } from './fields.ts';
import { type Outcome, ok, refused, UsageProblem } from './outcome.ts';
import type { Session } from './session.ts';

export interface Given {
  readonly type: string;
  /** `name=value` pairs. */
  readonly pairs: readonly string[];
  /** A JSON file with the command's body; the pairs go before it. */
  readonly file?: string;
  readonly key?: string;
  readonly dryRun?: boolean;
}

async function bodyFrom(file: string): Promise<Record<string, unknown>> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    throw new UsageProblem(`The file ${file} cannot be read.`);
  }
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return { ...body };
  } catch {
    // Said below: not JSON, or JSON of another kind, is the same to the one who gave it.
  }
  throw new UsageProblem(`The file ${file} is not a JSON object with the command’s fields.`);
}

export const warningLine = ({ field, about, words }: Warning): string =>
  about === 'health'
    ? `Warning: ${field} has words that look like health information (${words.join(', ')}). ` +
      'Diagnosis, kind of disability and causes of a gap are never stored here: take them out if that is what they are.'
    : `Warning: ${field} names the programme or its target group (${words.join(', ')}). ` +
      'It stands in the mail, and is left out of the calendar, which colleagues may see.';

/** The body of a command from a file and pairs, with its type. */
export async function commandOf(ref: CaseRef, given: Given): Promise<AnyCommand> {
  const spec = specOf(ref, given.type);
  const filed = given.file === undefined ? {} : await bodyFrom(given.file);
  if (spec === undefined) return { ...filed, type: given.type };
  return { ...filed, ...bodyOf(spec.schema, given.type, given.pairs) };
}

export async function giveAs(session: Session, ref: CaseRef, given: Given): Promise<Outcome> {
  const command = await commandOf(ref, given);
  const giving: Giving = { actor: await session.actor(), ref, command, key: given.key ?? randomUUID() };
  const answer =
    given.dryRun === true ? (await tryGive(session.store, [giving]))[0] : await give(session.store, giving);
  if (answer === undefined) throw new Error('a trial without an answer');
  if (!answer.ok) return refused(ref.kind, answer.refusals, session.language);
  const warnings = await warningsOf(ref, command);
  const lines = await happened(session, ref, answer.seq, answer.events.length, given.dryRun === true);
  const head = headOf(given.dryRun === true, answer.repeated, answer.events.length);
  const data = {
    ok: true,
    ref,
    seq: answer.seq,
    events: answer.events,
    repeated: answer.repeated,
    warnings,
    key: giving.key,
  };
  return ok([head, ...lines, ...warnings.map(warningLine)].join('\n'), data);
}

function headOf(dryRun: boolean, repeated: boolean, events: number): string {
  if (repeated) return 'Given before with this key: the same answer, nothing was done again.';
  if (events === 0) return 'It was so already; nothing was changed.';
  return dryRun ? 'This would be recorded; nothing was changed.' : 'Recorded.';
}

async function happened(
  session: Session,
  ref: CaseRef,
  seq: number,
  count: number,
  dryRun: boolean,
): Promise<readonly string[]> {
  if (dryRun || count === 0) return [];
  const rows = await session.store.database.caseEvent.findMany({
    where: { caseId: ref.id, seq: { gt: seq - count, lte: seq } },
    orderBy: { seq: 'asc' },
  });
  return rows.map((row) => `  ${eventText(ref.kind, row.event as { type: string }, session.language)}`);
}
