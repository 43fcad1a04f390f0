/** What a person should be warned of in what they have written, before others read it. */
import type { AnyCommand } from '../domain/case/engine.ts';
import { tellsProgramme } from '../domain/neutral-title.ts';
import { sensitiveWords } from '../domain/sensitive-words.ts';
import type { CaseRef } from '../domain/words.ts';
import { specOf } from './door.ts';
import { replaceFields } from './fields.ts';

/** Warned of, never refused: a person must be able to write (R-PRV-1, R-PRV-4). */
export interface Warning {
  readonly field: string;
  /** It looks like a diagnosis, or it names the programme or its target group where colleagues may see it. */
  readonly about: 'health' | 'programme';
  readonly words: readonly string[];
}

const ofGatherings = new Set(['planGathering', 'changeGathering']);
const inCalendars = ['theme', 'material', 'place'] as const;

/** What a gathering is about goes into the guests' calendars, without what tells why they are there. */
function calendarWarnings({ kind }: CaseRef, command: AnyCommand): readonly Warning[] {
  if (kind !== 'round' || !ofGatherings.has(command.type)) return [];
  return inCalendars.flatMap((field) => {
    const words = [command[field]].flat().filter((value) => typeof value === 'string' && tellsProgramme(value));
    return words.length === 0 ? [] : [{ field, about: 'programme' as const, words: words.map(String) }];
  });
}

export async function warningsOf(ref: CaseRef, command: AnyCommand): Promise<readonly Warning[]> {
  const spec = specOf(ref, command.type);
  const warnings: Warning[] = [...calendarWarnings(ref, command)];
  if (spec === undefined) return warnings;
  await replaceFields(spec.schema, command, async ({ kind, path, value }) => {
    if (kind !== 'text' || typeof value !== 'string') return value;
    const words = [...new Set(sensitiveWords(value).map(({ word }) => word))];
    if (words.length > 0) warnings.push({ field: path, about: 'health', words });
    return value;
  });
  return warnings;
}
