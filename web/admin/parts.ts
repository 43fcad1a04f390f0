/** What administration is made of: where each part stands, and for whom (R-OPS). */
import type { Role } from '../../domain/words.ts';
import type { AdminTextKey } from '../../texts/web/admin/index.ts';

/** Of one agency, or of the whole programme. */
export const sides = ['agency', 'programme'] as const;
export type Side = (typeof sides)[number];

interface Part {
  /** Beneath `/administrasjon`. */
  readonly path: string;
  readonly title: AdminTextKey;
  /** One sentence: what one comes here to do. */
  readonly lead: AdminTextKey;
  readonly side: Side;
  readonly roles: readonly Role[];
}

/** Whose work administration is; deputies have what those have for whom they stand in. */
export const stewards = ['hr', 'hrHead', 'coordinator'] as const satisfies readonly Role[];

export const parts: readonly Part[] = [
  { path: 'folk', title: 'part.people', lead: 'part.people.lead', side: 'agency', roles: stewards },
  { path: 'overlevering', title: 'part.handover', lead: 'part.handover.lead', side: 'agency', roles: stewards },
  { path: 'virksomhet', title: 'part.agency', lead: 'part.agency.lead', side: 'agency', roles: stewards },
  { path: 'overtakelse', title: 'part.adoption', lead: 'part.adoption.lead', side: 'agency', roles: stewards },
  {
    path: 'virksomheter',
    title: 'part.agencies',
    lead: 'part.agencies.lead',
    side: 'programme',
    roles: ['coordinator'],
  },
  {
    path: 'regler',
    title: 'part.policy',
    lead: 'part.policy.lead',
    side: 'agency',
    roles: ['hr', 'hrHead', 'coordinator'],
  },
  {
    path: 'brevtekster',
    title: 'part.mailTexts',
    lead: 'part.mailTexts.lead',
    side: 'agency',
    roles: ['hr', 'hrHead', 'coordinator'],
  },
  {
    path: 'e-post',
    title: 'part.mails',
    lead: 'part.mails.lead',
    side: 'agency',
    roles: ['hr', 'hrHead', 'coordinator'],
  },
  {
    path: 'webhooks',
    title: 'part.hooks',
    lead: 'part.hooks.lead',
    side: 'agency',
    roles: ['hr', 'hrHead', 'coordinator'],
  },
  {
    path: 'hold',
    title: 'part.holds',
    lead: 'part.holds.lead',
    side: 'agency',
    roles: ['hr', 'hrHead'],
  },
  {
    path: 'innsyn',
    title: 'part.access',
    lead: 'part.access.lead',
    side: 'agency',
    roles: ['hrHead'],
  },
  {
    path: 'tilstand',
    title: 'part.health',
    lead: 'part.health.lead',
    side: 'programme',
    roles: ['coordinator'],
  },
  {
    path: 'protokoll',
    title: 'part.processing',
    lead: 'part.processing.lead',
    side: 'programme',
    roles: ['coordinator'],
  },
];

export const partsFor = (side: Side, held: readonly Role[]): readonly Part[] =>
  parts.filter((one) => one.side === side && one.roles.some((role) => held.includes(role)));
