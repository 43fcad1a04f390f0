/** The phrases that the rules ask for: each written form has a pattern for every one of them. */
export type PatternKey =
  | 'programme'
  | 'disability'
  | 'gap'
  | 'reserved'
  | 'explanation'
  | 'diversity'
  | 'adjustment'
  | 'tasks'
  | 'qualifications'
  | 'tick'
  | 'declaration'
  | 'statistics'
  | 'publication';
export type Patterns = Readonly<Record<PatternKey, RegExp>>;
