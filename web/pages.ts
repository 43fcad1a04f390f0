/** Which page stands at which path (`api/desk/desk.ts` serves the same ones). Each but the first comes when it is opened. */
import { type ComponentType, lazy } from 'react';

/** What stands in a path in place of `:id` and `:command`. */
export interface PageProps {
  readonly id: string;
  readonly command: string;
}

interface PageRow {
  readonly path: string;
  readonly Page: ComponentType<PageProps>;
}

export const pages: readonly PageRow[] = [
  { path: '/saker', Page: lazy(() => import('./cases/page.tsx')) },
  { path: '/saker/:id', Page: lazy(() => import('./case/page.tsx')) },
  { path: '/saker/:id/ny', Page: lazy(() => import('./case/opening-page.tsx')) },
  { path: '/saker/:id/utlysning', Page: lazy(() => import('./advertisement/page.tsx')) },
  { path: '/saker/:id/import', Page: lazy(() => import('./position/import-page.tsx')) },
  { path: '/saker/:id/verifisering', Page: lazy(() => import('./position/board-page.tsx')) },
  { path: '/saker/:id/antall', Page: lazy(() => import('./position/counts-page.tsx')) },
  { path: '/saker/:id/ansettelse', Page: lazy(() => import('./position/hiring-page.tsx')) },
  { path: '/saker/:id/tilbakemeldinger', Page: lazy(() => import('./position/feedback-page.tsx')) },
  { path: '/saker/:id/oppfolging', Page: lazy(() => import('./follow-up/leader-page.tsx')) },
  { path: '/saker/:id/mentor', Page: lazy(() => import('./follow-up/mentor-page.tsx')) },
  { path: '/saker/:id/fadder', Page: lazy(() => import('./follow-up/buddy-page.tsx')) },
  { path: '/hjelp', Page: lazy(() => import('./help/help-page.tsx')) },
  { path: '/mitt', Page: lazy(() => import('./self/page.tsx')) },
  { path: '/mitt/opplysninger', Page: lazy(() => import('./self/data-page.tsx')) },
  { path: '/saker/:id/gjor/:command', Page: lazy(() => import('./case/command-page.tsx')) },
  { path: '/runder/ny', Page: lazy(() => import('./round/new-page.tsx')) },
  { path: '/saker/:id/virksomheter', Page: lazy(() => import('./round/agencies-page.tsx')) },
  { path: '/saker/:id/plan', Page: lazy(() => import('./round/plan-page.tsx')) },
  { path: '/saker/:id/oversikt', Page: lazy(() => import('./round/board-page.tsx')) },
  { path: '/saker/:id/samlinger', Page: lazy(() => import('./round/gatherings-page.tsx')) },
  { path: '/saker/:id/melding', Page: lazy(() => import('./round/message-page.tsx')) },
  { path: '/administrasjon', Page: lazy(() => import('./admin/index-page.tsx')) },
  { path: '/statistikk', Page: lazy(() => import('./statistics/statistics-page.tsx')) },
  { path: '/tidsmaskin', Page: lazy(() => import('./time/time-page.tsx')) },
  { path: '/administrasjon/folk', Page: lazy(() => import('./admin/people-page.tsx')) },
  { path: '/administrasjon/virksomhet', Page: lazy(() => import('./admin/agency-page.tsx')) },
  { path: '/administrasjon/overtakelse', Page: lazy(() => import('./admin/adoption-page.tsx')) },
  { path: '/administrasjon/virksomheter', Page: lazy(() => import('./admin/agencies-page.tsx')) },
  { path: '/administrasjon/overlevering', Page: lazy(() => import('./admin/handover-page.tsx')) },
  { path: '/administrasjon/overlevering/:id', Page: lazy(() => import('./admin/handover-page.tsx')) },
  { path: '/administrasjon/regler', Page: lazy(() => import('./upkeep/policy-page.tsx')) },
  { path: '/administrasjon/brevtekster', Page: lazy(() => import('./upkeep/mail-texts-page.tsx')) },
  { path: '/administrasjon/brevtekster/:id', Page: lazy(() => import('./upkeep/mail-text-page.tsx')) },
  { path: '/administrasjon/e-post', Page: lazy(() => import('./upkeep/mails-page.tsx')) },
  { path: '/administrasjon/e-post/:id', Page: lazy(() => import('./upkeep/sent-mail-page.tsx')) },
  { path: '/administrasjon/webhooks', Page: lazy(() => import('./upkeep/hooks-page.tsx')) },
  { path: '/administrasjon/webhooks/:id', Page: lazy(() => import('./upkeep/deliveries-page.tsx')) },
  { path: '/administrasjon/innsyn', Page: lazy(() => import('./upkeep/access-page.tsx')) },
  { path: '/administrasjon/hold', Page: lazy(() => import('./upkeep/holds-page.tsx')) },
  { path: '/administrasjon/protokoll', Page: lazy(() => import('./upkeep/processing-page.tsx')) },
  { path: '/administrasjon/tilstand', Page: lazy(() => import('./upkeep/health-page.tsx')) },
];
