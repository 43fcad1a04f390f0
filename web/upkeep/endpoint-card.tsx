/** One system that is told of what happens: how it stands, and what can be done with it. */
import { Button, Tag } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import type { EndpointsBody, SecretBody } from '../../api/webhooks/bodies.ts';
import type { AgencyId } from '../../domain/words.ts';
import { type UpkeepTextKey, upkeepTexts } from '../../texts/web/upkeep/index.ts';
import { useSend } from '../api/use-send.ts';
import { Faults } from '../forms/faults.tsx';
import { useTexts } from '../language.tsx';
import { useMoment } from './moment.ts';
import { typeText } from './webhook-words.ts';

type Endpoint = EndpointsBody['items'][number];

interface Props {
  readonly one: Endpoint;
  readonly agency: AgencyId;
  readonly changed: (said: string, secret?: string) => void;
}

const colourOf = (status: Endpoint['status']) =>
  status === 'active' ? 'success' : status === 'disabled' ? 'neutral' : 'danger';

function Standing({ one }: Pick<Props, 'one'>): ReactNode {
  const say = useTexts(upkeepTexts);
  const moment = useMoment();
  const { failingSince, retryAt, pending, types } = one;
  return (
    <>
      <p className="desk-quiet">
        {types
          .map((type) => {
            const text = typeText(type);
            return text === null ? type : say(text);
          })
          .join(' · ')}
      </p>
      <p>{say('hooks.pending', { count: pending })}</p>
      {failingSince === null ? null : (
        <p>{say('hooks.failing', { ...moment(failingSince), again: retryAt === null ? '–' : moment(retryAt).time })}</p>
      )}
    </>
  );
}

interface Act {
  readonly name: string;
  readonly text: UpkeepTextKey;
  readonly said: UpkeepTextKey;
}

const switchOf = (status: Endpoint['status']): Act =>
  status === 'active'
    ? { name: 'disable', text: 'hooks.disable', said: 'hooks.disabled' }
    : { name: 'enable', text: 'hooks.enable', said: 'hooks.enabled' };

export function EndpointCard({ one, agency, changed }: Props): ReactNode {
  const say = useTexts(upkeepTexts);
  const sending = useSend();
  const [sure, setSure] = useState(false);
  const address = `/v1/webhooks/${encodeURIComponent(one.id)}`;
  const turn = switchOf(one.status);
  const doSwitch = async (): Promise<void> => {
    if ((await sending.send('POST', `${address}/${turn.name}`)) !== null) changed(say(turn.said));
  };
  const rotate = async (): Promise<void> => {
    const done = await sending.send<SecretBody>('POST', `${address}/rotate`);
    if (done !== null) changed(`${say('hooks.rotated')} ${say('hooks.rotateThen')}`, done.body.secret);
  };
  const tryOut = async (): Promise<void> => {
    if ((await sending.send('POST', `${address}/try`)) !== null) changed(say('hooks.tried'));
  };
  const remove = async (): Promise<void> => {
    if ((await sending.send('DELETE', address)) !== null) changed(say('hooks.removed'));
  };
  return (
    <li className="desk-item" data-late={one.status !== 'active' && one.status !== 'disabled'}>
      <div className="upkeep-line">
        <strong>{one.url}</strong>
        <Tag data-color={colourOf(one.status)}>{say(`endpoint.${one.status}`)}</Tag>
      </div>
      <Standing one={one} />
      <Faults giving={sending} />
      <div className="desk-actions">
        {one.status === 'active' ? (
          <Button variant="secondary" onClick={() => void tryOut()} loading={sending.busy}>
            {say('hooks.try')}
          </Button>
        ) : null}
        <Button variant="secondary" onClick={() => void doSwitch()} loading={sending.busy}>
          {say(turn.text)}
        </Button>
        <Button variant="secondary" onClick={() => void rotate()}>
          {say('hooks.rotate')}
        </Button>
        <Button variant="tertiary" data-color="danger" onClick={() => (sure ? void remove() : setSure(true))}>
          {say(sure ? 'hooks.removeSure' : 'hooks.remove')}
        </Button>
      </div>
      <p>
        <Link
          className="ds-link"
          href={`/administrasjon/webhooks/${encodeURIComponent(one.id)}?${new URLSearchParams({ virksomhet: agency })}`}
        >
          {say('hooks.deliveries')}
          <span className="ds-sr-only">: {one.url}</span>
        </Link>
      </p>
    </li>
  );
}
