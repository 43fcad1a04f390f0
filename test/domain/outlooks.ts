/** What the rules say of a recorded life, month by month, as a text that shows in a review (R-LOG-3). */
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { addDays, addMonths, dayOf, timeOf, toInstant } from '../../domain/calendar.ts';
import { type AnyEvent, evolve, initialState, outlook, type State } from '../../domain/case/engine.ts';
import { definitionOf } from '../../domain/index.ts';
import { caseKinds, type Instant } from '../../domain/words.ts';

/** A folder for each shape of the stories that has landed (CONTRIBUTING, Change a story). */
const historiesFolder = new URL('../histories/', import.meta.url);
export const shapes = (): readonly string[] =>
  readdirSync(historiesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
export const shapeFolder = (shape: string): URL => new URL(`${shape}/`, historiesFolder);

const logSchema = z.object({
  kind: z.enum(caseKinds),
  id: z.string(),
  /** The rehearsal's clock when it was recorded. */
  until: z.int(),
  quiet: z.array(z.object({ from: z.string(), to: z.string() })),
  /** Events as the rules wrote them, each with its case time. */
  log: z.array(z.tuple([z.int(), z.looseObject({ type: z.string() })])),
});
export type RecordedCase = z.infer<typeof logSchema>;

const logEnding = '.log.json';
export const caseName = ({ kind, id }: Pick<RecordedCase, 'kind' | 'id'>): string => `${kind}-${id}`;
export const logFile = (folder: URL, name: string): URL => new URL(`${name}${logEnding}`, folder);
export const outlookFile = (folder: URL, name: string): URL => new URL(`${name}.outlook.txt`, folder);

export const caseNames = (folder: URL): readonly string[] =>
  readdirSync(folder).flatMap((name) => (name.endsWith(logEnding) ? [name.slice(0, -logEnding.length)] : []));
export const readCase = (folder: URL, name: string): RecordedCase =>
  logSchema.parse(JSON.parse(readFileSync(logFile(folder, name), 'utf8')));

/** Long enough for whatever a course of three years has ahead. */
const horizonDays = 1_100;
const moment = (at: Instant): string => `${dayOf(at)} ${timeOf(at)}`;

/** Noon of the case's first day, of the first day of each month that follows, and the end of the recording. */
function moments({ log, until }: RecordedCase): readonly Instant[] {
  const first = dayOf(log[0]?.[0] ?? until);
  const found = [toInstant(first, '12:00')];
  for (let month = addMonths(`${first.slice(0, 7)}-01`, 1); ; month = addMonths(month, 1)) {
    const at = toInstant(month, '12:00');
    if (at >= until) return [...found, until];
    found.push(at);
  }
}

function stateAt({ kind, log }: RecordedCase, now: Instant): State {
  const definition = definitionOf(kind);
  return (
    log
      .filter(([at]) => at <= now)
      // The log holds events of this kind: that is what was recorded.
      .reduce((state, [at, event]) => evolve(definition, state, event as AnyEvent, at), initialState(definition))
  );
}

function waitLines({ kind }: RecordedCase, { facts }: State, now: Instant): readonly string[] {
  return Object.entries(definitionOf(kind).waits).map(([name, wait]) => {
    const reached = wait(facts);
    if (typeof reached === 'number') return `  ${name}: ${reached <= now ? 'reached' : moment(reached)}`;
    return `  ${name}: ${reached ? 'reached' : 'waits for somebody'}`;
  });
}

function dutyLines({ kind, quiet }: RecordedCase, state: State, now: Instant): readonly string[] {
  const until = toInstant(addDays(dayOf(now), horizonDays), '12:00');
  return outlook(definitionOf(kind), state, { now, quiet }, until).flatMap(({ duty, snoozedUntil, coming }) => [
    `  ${duty.id}: ${duty.owner} by ${duty.due}${snoozedUntil === null ? '' : `, snoozed until ${snoozedUntil}`}`,
    // Of a reminder that repeats, the first few show its rhythm.
    ...coming.slice(0, 6).map(({ mail, to, at, rung }) => `    ${moment(at)} ${rung}: ${mail} to ${to}`),
  ]);
}

export function outlookText(recorded: RecordedCase): string {
  const parts = moments(recorded).map((now) => {
    const state = stateAt(recorded, now);
    const lines = [...waitLines(recorded, state, now), ...dutyLines(recorded, state, now)];
    return [`${moment(now)} ${state.facts.status}`, ...lines].join('\n');
  });
  return `${parts.join('\n\n')}\n`;
}
