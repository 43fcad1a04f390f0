/** A page about one agency: which one, what it is now, and what the reader may do there. */
import type { ReactNode } from 'react';
import type { CaseAtHandBody, RecordBody } from '../../api/cases/bodies.ts';
import type { Agency } from '../../domain/agency/facts.ts';
import type { AgencyId } from '../../domain/words.ts';
import { type AdminTextKey, adminTexts } from '../../texts/web/admin/index.ts';
import { useRead } from '../api/use-read.ts';
import { useTexts } from '../language.tsx';
import { useAnnounce } from '../shell/announce.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';
import './admin.css';
import { AgencyChoice } from './agency-choice.tsx';
import { agencyIn } from './agency-facts.ts';
import { useAgency } from './use-agency.ts';

export interface AgencyPart {
  readonly agency: AgencyId;
  readonly one: CaseAtHandBody;
  readonly record: RecordBody;
  readonly facts: Agency;
  /** Names by id, of those whom the agency's facts name. */
  readonly people: Readonly<Record<string, string>>;
  /** Says what has been done, and reads the agency anew. */
  readonly changed: (said: string) => void;
}

interface Props {
  /** Beneath `/administrasjon`. */
  readonly path: string;
  readonly title: AdminTextKey;
  readonly lead: AdminTextKey;
  readonly children: (part: AgencyPart) => ReactNode;
}

function Parts({ agency, children }: { readonly agency: AgencyId } & Pick<Props, 'children'>): ReactNode {
  const announce = useAnnounce();
  const say = useTexts(adminTexts);
  const one = useRead<CaseAtHandBody>(`/v1/cases/${encodeURIComponent(agency)}`);
  const record = useRead<RecordBody>(`/v1/agencies/${encodeURIComponent(agency)}`);
  const changed = (said: string): void => {
    announce(said);
    void one.again();
    void record.again();
  };
  return (
    <Loaded read={one}>
      {(atHand) => (
        <Loaded read={record}>
          {(body) => {
            const known = agencyIn(body.facts);
            return known === null ? (
              <p>{say('agency.none')}</p>
            ) : (
              children({ agency, one: atHand, record: body, facts: known, people: body.people, changed })
            );
          }}
        </Loaded>
      )}
    </Loaded>
  );
}

export function WithAgency({ path, title, lead, children }: Props): ReactNode {
  const say = useTexts(adminTexts);
  const { id, own } = useAgency();
  return (
    <Page title={say(title)} lead={say(lead)}>
      <AgencyChoice path={path} />
      {id === null ? (
        <p>{say('none')}</p>
      ) : (
        <>
          {own.length === 1 && own[0]?.id === id ? null : <AgencyName agency={id} />}
          <Parts key={id} agency={id}>
            {children}
          </Parts>
        </>
      )}
    </Page>
  );
}

/** Said where it is not the only one that the reader looks after, and not shown as chosen already. */
function AgencyName({ agency }: { readonly agency: AgencyId }): ReactNode {
  const { own } = useAgency();
  const one = useRead<CaseAtHandBody>(`/v1/cases/${encodeURIComponent(agency)}`);
  if (own.some(({ id }) => id === agency) || one.now.state !== 'there') return null;
  return <p className="admin-about">{one.now.body.agencyName}</p>;
}
