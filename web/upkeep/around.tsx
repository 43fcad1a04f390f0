/** What a page of administration that is about one agency has around it: its title, the choice of agency, the way back. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { AgencyId, Role } from '../../domain/words.ts';
import { upkeepTexts } from '../../texts/web/upkeep/index.ts';
import '../admin/admin.css';
import { AgencyChoice } from '../admin/agency-choice.tsx';
import { useAgency } from '../admin/use-agency.ts';
import { useTexts } from '../language.tsx';
import { Page } from '../shell/page.tsx';
import './upkeep.css';

export function BackLink({ to, children }: { readonly to: string; readonly children: ReactNode }): ReactNode {
  return (
    <p className="upkeep-back">
      <Link className="ds-link" href={to}>
        {children}
      </Link>
    </p>
  );
}

interface Props {
  readonly title: string;
  readonly lead: string;
  /** Of the page beneath `/administrasjon`. */
  readonly path: string;
  /** Whose work it is; others are told so. */
  readonly roles: readonly Role[];
  readonly children: (agency: AgencyId) => ReactNode;
}

export function Around({ title, lead, path, roles, children }: Props): ReactNode {
  const say = useTexts(upkeepTexts);
  const { id, own } = useAgency();
  const may = own.some((one) => one.id === id && one.roles.some((role) => roles.includes(role)));
  return (
    <Page title={title} lead={lead}>
      <AgencyChoice path={path} />
      {id === null || !may ? <p>{say('noAgency')}</p> : children(id)}
    </Page>
  );
}
