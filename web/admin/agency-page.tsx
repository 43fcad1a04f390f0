/** An agency itself: its name and mail, quiet weeks, what it owes each year, who takes over (R-OPS-4, R-OPS-6). */
import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { type AdminTextKey, adminTexts } from '../../texts/web/admin/index.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { Act } from './act.tsx';
import { Quiet } from './quiet.tsx';
import { Succession } from './succession.tsx';
import { type AgencyPart, WithAgency } from './with-agency.tsx';
import { Yearly } from './yearly.tsx';

interface LinesProps {
  readonly lines: readonly (readonly [name: AdminTextKey, value: string | null])[];
}

function Lines({ lines }: LinesProps): ReactNode {
  const say = useTexts(adminTexts);
  return (
    <dl className="admin-lines">
      {lines.map(([name, value]) => (
        <div key={name}>
          <dt>{say(name)}</dt>
          <dd>{value ?? say('agency.notSet')}</dd>
        </div>
      ))}
    </dl>
  );
}

function About({ part }: { readonly part: AgencyPart }): ReactNode {
  const say = useTexts(adminTexts);
  const { say: sayDesk } = useLanguage();
  const { facts } = part;
  return (
    <>
      <section aria-labelledby="about">
        <Heading level={2} data-size="sm" id="about">
          {say('agency.about')}
        </Heading>
        <Lines
          lines={[
            ['agency.name', facts.name],
            ['agency.number', facts.organisationNumber],
            ['agency.parent', facts.parentEmployer],
          ]}
        />
        <div className="desk-actions">
          <Act part={part} command="rename" then={say('agency.renameThen')} />
          <Act part={part} command="correct" then={say('agency.correctThen')} />
        </div>
      </section>
      <section aria-labelledby="mail">
        <Heading level={2} data-size="sm" id="mail">
          {say('agency.mail')}
        </Heading>
        <Lines
          lines={[
            ['agency.sender', facts.senderAddress ?? say('agency.senderOfService')],
            ['agency.language', sayDesk(`language.${facts.language}`)],
          ]}
        />
        <div className="desk-actions">
          <Act part={part} command="setMail" then={say('agency.mailThen')} />
        </div>
      </section>
      {facts.coordinates ? (
        <section aria-labelledby="contacts">
          <Heading level={2} data-size="sm" id="contacts">
            {say('agency.contacts')}
          </Heading>
          <Lines
            lines={[
              ['agency.programmeMailbox', facts.contacts?.programmeMailbox ?? null],
              ['agency.employerSupport', facts.contacts?.employerSupport ?? null],
            ]}
          />
          <div className="desk-actions">
            <Act part={part} command="setContacts" then={say('agency.contactsThen')} />
          </div>
        </section>
      ) : null}
    </>
  );
}

export default function AgencyPage(): ReactNode {
  return (
    <WithAgency path="virksomhet" title="part.agency" lead="part.agency.lead">
      {(part) => (
        <>
          <About part={part} />
          <Quiet part={part} />
          <Yearly part={part} />
          <Succession part={part} />
        </>
      )}
    </WithAgency>
  );
}
