/** What the check of an advertisement can find, and what each finding rests on (R-POS-3). Texts: the catalogue `texts/`. */
import type { Place } from '../readable.ts';

/** What the check must know of the position and its round. */
export interface About {
  readonly title: string;
  /** The round's target group (R-RND-1). */
  readonly targetGroup: 'disability' | 'disabilityOrGap';
  /** 1–100. */
  readonly percentage: number;
  /** The term. */
  readonly months: number;
  /** Whether the agency's portal has the tick box (R-POS-1). */
  readonly hasTickBox: boolean;
  /** Whether a public list of named applicants is made (R-POS-11). */
  readonly publicList: boolean;
}

export type AdvertisementRule =
  | 'programme'
  | 'diversity'
  | 'frame'
  | 'content'
  | 'verification'
  | 'statistics'
  | 'publication';

/** `missing`: a sentence should be put in. `present`: something should be changed or taken out. */
export type Severity = 'missing' | 'present';

interface Basis {
  readonly rule: AdvertisementRule;
  readonly severity: Severity;
  /** Which of the six recommendations of the employers' guide, or the law. */
  readonly recommendation: 1 | 2 | 3 | 4 | 5 | 6 | 'law';
  /** Requirement, and paragraph where it is law. */
  readonly basis: string;
  /** The guide says "may", not "should": shown milder. */
  readonly mild?: true;
}

export const findings = {
  programmeNotEarly: { rule: 'programme', severity: 'missing', recommendation: 1, basis: 'R-POS-3 (1)' },
  groupNotEarly: { rule: 'programme', severity: 'missing', recommendation: 1, basis: 'R-POS-3 (1)' },
  groupIncomplete: { rule: 'programme', severity: 'missing', recommendation: 1, basis: 'R-POS-3 (1), R-RND-1' },
  groupTooWide: { rule: 'programme', severity: 'present', recommendation: 1, basis: 'R-POS-3 (1), R-RND-1' },
  programmeNotExplained: { rule: 'programme', severity: 'missing', recommendation: 1, basis: 'R-POS-3 (1)' },
  traineeAsTitle: { rule: 'programme', severity: 'present', recommendation: 1, basis: 'R-POS-3 (1)' },
  diversityStatement: { rule: 'diversity', severity: 'present', recommendation: 2, basis: 'R-POS-3 (2)' },
  percentageMissing: { rule: 'frame', severity: 'missing', recommendation: 3, basis: 'R-POS-3 (3)' },
  percentageDiffers: { rule: 'frame', severity: 'present', recommendation: 3, basis: 'R-POS-3 (3), R-POS-1' },
  adjustmentNotOffered: { rule: 'frame', severity: 'missing', recommendation: 3, basis: 'R-POS-3 (3)', mild: true },
  durationMissing: { rule: 'frame', severity: 'missing', recommendation: 3, basis: 'R-POS-3 (3)' },
  durationDiffers: { rule: 'frame', severity: 'present', recommendation: 3, basis: 'R-POS-3 (3), R-POS-1' },
  severalLevels: { rule: 'frame', severity: 'present', recommendation: 3, basis: 'R-POS-3 (3), R-POS-1' },
  tasksMissing: { rule: 'content', severity: 'missing', recommendation: 4, basis: 'R-POS-3 (4)' },
  qualificationsMissing: { rule: 'content', severity: 'missing', recommendation: 4, basis: 'R-POS-3 (4)' },
  tickNotAsked: { rule: 'verification', severity: 'missing', recommendation: 5, basis: 'R-POS-3 (5)' },
  declarationNotAsked: { rule: 'verification', severity: 'missing', recommendation: 5, basis: 'R-POS-3 (5), R-APP-3' },
  statisticsNotExplained: { rule: 'statistics', severity: 'missing', recommendation: 6, basis: 'R-POS-3 (6), R-APP-2' },
  publicationNotWarned: {
    rule: 'publication',
    severity: 'missing',
    recommendation: 'law',
    basis: 'R-POS-3, R-POS-11, offentleglova § 25',
  },
} as const satisfies Readonly<Record<string, Basis>>;

export type FindingCode = keyof typeof findings;

export interface Finding {
  readonly code: FindingCode;
  readonly rule: AdvertisementRule;
  readonly severity: Severity;
  /** In the text as written. Null where something is missing, and where the fault is in the position's title. */
  readonly place: Place | null;
  /** The words that the finding is about, as written. */
  readonly quote?: string;
}
