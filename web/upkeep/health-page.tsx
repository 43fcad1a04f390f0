/** Is anything wrong right now? What `forlop health` says, for the coordinator, without anybody's name (R-OPS-10). */
import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { HealthBody } from '../../api/admin/bodies.ts';
import { upkeepTexts } from '../../texts/web/upkeep/index.ts';
import { useRead } from '../api/use-read.ts';
import { useTexts } from '../language.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { Around } from './around.tsx';
import { measuresOf } from './health-measures.ts';
import { Troubles } from './health-troubles.tsx';
import { useMoment } from './moment.ts';

function Measures({ body }: { readonly body: HealthBody }): ReactNode {
  const say = useTexts(upkeepTexts);
  return (
    <ul className="desk-plain upkeep-state">
      {measuresOf(body, say).map(({ title, value, help, wrong }) => (
        <li key={title} data-wrong={wrong}>
          {title}
          <strong>{value}</strong>
          <p>{say(wrong ? 'health.bad' : 'health.good')}</p>
          {wrong ? <p className="desk-quiet">{help}</p> : null}
        </li>
      ))}
    </ul>
  );
}

function State({ body }: { readonly body: HealthBody }): ReactNode {
  const say = useTexts(upkeepTexts);
  const moment = useMoment();
  return (
    <>
      <Alert data-color={body.ok ? 'success' : 'danger'} className="desk-notice">
        <Paragraph>{say(body.ok ? 'health.ok' : 'health.wrong')}</Paragraph>
        {body.ok ? null : <Paragraph>{say('health.tellOps')}</Paragraph>}
      </Alert>
      <Troubles body={body} />
      <section aria-labelledby="measures">
        <Heading level={2} data-size="sm" id="measures">
          {say('health.measures')}
        </Heading>
        <Measures body={body} />
      </section>
      <p className="desk-quiet">
        {say('health.read', { ...moment(body.now) })} {body.rehearsal ? say('health.rehearsal') : ''}
      </p>
    </>
  );
}

function Now(): ReactNode {
  const read = useRead<HealthBody>('/v1/health');
  return <Loaded read={read}>{(body) => <State body={body} />}</Loaded>;
}

export default function HealthPage(): ReactNode {
  const say = useTexts(upkeepTexts);
  return (
    <Around title={say('health.title')} lead={say('health.lead')} path="tilstand" roles={['coordinator']}>
      {() => <Now />}
    </Around>
  );
}
