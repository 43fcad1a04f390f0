/** An agency's own systems: what they are told, and where its recruitment tool sends applications (R-OPS-9). */
import { Button, Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import type { EndpointsBody } from '../../api/webhooks/bodies.ts';
import type { AgencyId } from '../../domain/words.ts';
import { upkeepTexts } from '../../texts/web/upkeep/index.ts';
import { useRead } from '../api/use-read.ts';
import { useTexts } from '../language.tsx';
import { useAnnounce } from '../shell/announce.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { Around } from './around.tsx';
import { EndpointCard } from './endpoint-card.tsx';
import { NewEndpoint } from './new-endpoint.tsx';
import { RecruitmentHook } from './recruitment-hook.tsx';
import { Secret } from './secret.tsx';

function Endpoints({ agency }: { readonly agency: AgencyId }): ReactNode {
  const say = useTexts(upkeepTexts);
  const announce = useAnnounce();
  const read = useRead<EndpointsBody>(`/v1/agencies/${encodeURIComponent(agency)}/webhooks`);
  const [adding, setAdding] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const changed = (said: string, shown: string | null = null): void => {
    announce(said);
    setSecret(shown);
    setAdding(false);
    void read.again();
  };
  return (
    <section aria-labelledby="endpoints">
      <Heading level={2} data-size="sm" id="endpoints">
        {say('hooks.endpoints')}
      </Heading>
      {secret === null ? null : <Secret secret={secret} done={() => setSecret(null)} />}
      <Loaded read={read}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{say('hooks.none')}</p>
          ) : (
            <ul className="desk-list">
              {items.map((one) => (
                <EndpointCard key={one.id} one={one} agency={agency} changed={changed} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {adding ? (
        <NewEndpoint
          agency={agency}
          added={(shown) => changed(say('hooks.added'), shown)}
          cancel={() => setAdding(false)}
        />
      ) : (
        <Button variant="secondary" onClick={() => setAdding(true)}>
          {say('hooks.add')}
        </Button>
      )}
    </section>
  );
}

export default function HooksPage(): ReactNode {
  const say = useTexts(upkeepTexts);
  return (
    <Around
      title={say('hooks.title')}
      lead={say('hooks.lead')}
      path="webhooks"
      // The coordinator has those of its own agency alone; the service says so where it is another's.
      roles={['hr', 'hrHead', 'coordinator']}
    >
      {(agency) => (
        <div key={agency}>
          <Endpoints agency={agency} />
          <RecruitmentHook agency={agency} />
        </div>
      )}
    </Around>
  );
}
