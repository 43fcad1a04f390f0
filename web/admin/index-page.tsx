/** Administration: what may be seen to, by those who hold an office (R-OPS). */
import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { adminTexts } from '../../texts/web/admin/index.ts';
import { useTexts } from '../language.tsx';
import { Page } from '../shell/page.tsx';
import './admin.css';
import { AgencyChoice } from './agency-choice.tsx';
import { partsFor, type Side, sides } from './parts.ts';
import { partAddress, useAgency } from './use-agency.ts';

function Parts({ side }: { readonly side: Side }): ReactNode {
  const say = useTexts(adminTexts);
  const { id, own } = useAgency();
  const here = own.filter((one) => side === 'programme' || one.id === id);
  const found = partsFor(
    side,
    here.flatMap(({ roles }) => roles),
  );
  if (found.length === 0 || id === null) return null;
  const name = own.find((one) => one.id === id)?.name ?? '';
  return (
    <section aria-labelledby={`side-${side}`}>
      <Heading level={2} data-size="sm" id={`side-${side}`}>
        {side === 'agency' ? name : say('side.programme')}
      </Heading>
      <ul className="desk-plain admin-parts">
        {found.map(({ path, title, lead }) => (
          <li key={path}>
            <Link className="ds-link" href={partAddress(path, id)}>
              {say(title)}
            </Link>
            <p className="desk-quiet">{say(lead)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

export default function AdministrationPage(): ReactNode {
  const say = useTexts(adminTexts);
  const { own } = useAgency();
  return (
    <Page title={say('title')} lead={say(own.length === 0 ? 'none' : 'lead')}>
      <AgencyChoice />
      {sides.map((side) => (
        <Parts key={side} side={side} />
      ))}
    </Page>
  );
}
