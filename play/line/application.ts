/** What an applicant and HR do about an application's duties (R-APP-3, R-APP-7). */
import type { application as texts } from '../../texts/duties/application.nb.ts';
import { type Does, fulfil } from './scene.ts';

const textVersion = 'nb-1';

export const applicationDoes = {
  declaration: fulfil(() => ({ textVersion })),
  /** Who is hired, or whose case is held, stays: the service would say no to a yes. */
  erasure: fulfil(({ facts }) => ({ granted: facts.outcome !== 'hired' && facts.hold === null })),
} satisfies Readonly<Record<keyof typeof texts, Does<'application'>>>;
