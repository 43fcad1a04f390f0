/** A position among a case's facts, as the desk's pages of it need it. */
import type { Position } from '../../domain/position/facts.ts';
import { type Facts, isFacts } from '../forms/facts.ts';

const isPosition = (value: unknown): value is Position =>
  isFacts(value) &&
  ['title', 'mode', 'jobLevel', 'targetGroup'].every((name) => typeof value[name] === 'string') &&
  ['months', 'percentage', 'openings'].every((name) => typeof value[name] === 'number') &&
  ['counts', 'numbers', 'candidates', 'offers'].every((name) => isFacts(value[name])) &&
  ['ranking', 'hires', 'channels'].every((name) => Array.isArray(value[name]));

/** Null: no position, or one of which the reader sees no more than its course. */
export const positionIn = (facts: Facts | null): Position | null => (isPosition(facts) ? facts : null);
