/** An agency's extract for its annual report: how many of a year's new hires came from the target group (R-EMP-14, R-STA-1). */
import { least } from './guards.ts';

export interface YearlyReport {
  /** From the target group; null: hidden. */
  readonly hired: number | null;
  /** Null: hidden, not known, or of fewer than five new hires: then a percentage is not reported (R-STA-2). */
  readonly percent: number | null;
  /** Null: there is no goal, or no percentage. */
  readonly reached: boolean | null;
}

/**
 * @param hired as it was published
 * @param newHires all new hires of the agency in the year; the agency gives it, the service knows only the programme's
 * @param goalPercent null: no goal (default)
 */
export function yearlyReport(hired: number | null, newHires: number | null, goalPercent: number | null): YearlyReport {
  const isReported = hired !== null && newHires !== null && newHires >= least && newHires >= hired;
  if (!isReported) return { hired, percent: null, reached: null };
  const percent = (hired / newHires) * 100;
  return {
    hired,
    percent: Math.round(percent * 10) / 10,
    reached: goalPercent === null ? null : percent >= goalPercent,
  };
}
