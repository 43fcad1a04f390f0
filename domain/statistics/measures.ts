/** What is counted (R-STA-1). Only these are about persons; positions and late duties are about agencies' work. */

export const measures = [
  'applications',
  'confirmed',
  'interviewed',
  'hired',
  'extended',
  'completed',
  'permanent',
  'left',
] as const;
/**
 * In the order of a person's course. `completed`: stayed to the last day, or was made permanent. `left`: gone, for
 * whatever reason, without a permanent job.
 */
export type Measure = (typeof measures)[number];

/** The year in which a person counts under each measure; null: not. */
export type Years = Readonly<Record<Measure, number | null>>;

export const uncounted: Years = {
  applications: null,
  confirmed: null,
  interviewed: null,
  hired: null,
  extended: null,
  completed: null,
  permanent: null,
  left: null,
};
