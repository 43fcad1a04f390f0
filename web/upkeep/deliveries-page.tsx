/** What one system was told and is still owed, and telling it again (R-OPS-9). */
import { Button, Tag } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useSearch } from 'wouter';
import type { DeliveriesBody } from '../../api/webhooks/bodies.ts';
import type { AgencyId } from '../../domain/words.ts';
import { upkeepTexts } from '../../texts/web/upkeep/index.ts';
import { usePages } from '../api/use-pages.ts';
import { useSend } from '../api/use-send.ts';
import { Faults } from '../forms/faults.tsx';
import { useTexts } from '../language.tsx';
import type { PageProps } from '../pages.ts';
import { useAnnounce } from '../shell/announce.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { Missing } from '../shell/missing.tsx';
import { Page } from '../shell/page.tsx';
import { BackLink } from './around.tsx';
import { useMoment } from './moment.ts';
import { answerText, typeText } from './webhook-words.ts';

type Delivery = DeliveriesBody['items'][number];

function Line({ one, replay }: { readonly one: Delivery; readonly replay: () => void }): ReactNode {
  const say = useTexts(upkeepTexts);
  const moment = useMoment();
  const { day, time } = moment(one.at);
  const text = typeText(one.type);
  const code = one.code === null ? '' : ` · ${say(answerText(one.code), { code: one.code })}`;
  return (
    <li className="desk-item">
      <div className="upkeep-line">
        <strong>{text === null ? one.type : say(text)}</strong>
        <Tag data-color={one.status === 'delivered' ? 'success' : one.attempts > 0 ? 'warning' : 'info'}>
          {say(`deliveries.${one.status}`)}
        </Tag>
      </div>
      <p className="desk-quiet">
        {day} {time} · {say('deliveries.attempts', { count: one.attempts })}
        {code}
      </p>
      <div className="desk-actions">
        <Button variant="tertiary" data-size="sm" onClick={replay}>
          {say('deliveries.replay')}
          <span className="ds-sr-only">: {one.event}</span>
        </Button>
      </div>
    </li>
  );
}

export default function DeliveriesPage({ id }: PageProps): ReactNode {
  const agency = new URLSearchParams(useSearch()).get('virksomhet');
  return agency === null ? <Missing /> : <Deliveries id={id} agency={agency} />;
}

function Deliveries({ id, agency }: { readonly id: string; readonly agency: AgencyId }): ReactNode {
  const say = useTexts(upkeepTexts);
  const announce = useAnnounce();
  const sending = useSend();
  const address = `/v1/webhooks/${encodeURIComponent(id)}/deliveries`;
  const pages = usePages<DeliveriesBody>(address);
  const replay = async (one: Delivery): Promise<void> => {
    if ((await sending.send('POST', `${address}/${one.id}/replay`)) === null) return;
    announce(say('deliveries.replayed'));
    void pages.first.again();
  };
  return (
    <Page title={say('deliveries.title')} lead={say('deliveries.lead')}>
      <Faults giving={sending} />
      <Loaded read={pages.first}>
        {(first) =>
          first.items.length === 0 ? (
            <p>{say('deliveries.none')}</p>
          ) : (
            <>
              <ul className="desk-list">
                {[first, ...pages.rest].flatMap(({ items }) =>
                  items.map((one) => <Line key={one.id} one={one} replay={() => void replay(one)} />),
                )}
              </ul>
              {pages.more === null ? null : (
                <Button variant="secondary" onClick={() => void pages.more?.()}>
                  {say('more')}
                </Button>
              )}
            </>
          )
        }
      </Loaded>
      <BackLink to={`/administrasjon/webhooks?${new URLSearchParams({ virksomhet: agency })}`}>
        {say('deliveries.back')}
      </BackLink>
    </Page>
  );
}
