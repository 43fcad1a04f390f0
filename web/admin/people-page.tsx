/** People and roles of an agency (R-ROLE-1 to 3, R-ROLE-5, R-OPS-5). */
import type { ReactNode } from 'react';
import { DirectoryPart } from './directory.tsx';
import { Roles } from './roles.tsx';
import { useAgency } from './use-agency.ts';
import { WithAgency } from './with-agency.tsx';

export default function PeoplePage(): ReactNode {
  const { own } = useAgency();
  return (
    <WithAgency path="folk" title="part.people" lead="people.lead">
      {(part) => (
        <>
          <Roles part={part} />
          {/* Another agency's people are not the coordinator's to know (R-ROLE-4). */}
          {own.some(({ id }) => id === part.agency) ? <DirectoryPart part={part} /> : null}
        </>
      )}
    </WithAgency>
  );
}
