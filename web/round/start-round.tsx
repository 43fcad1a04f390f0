/** The start of a drafted round: what leaves at once, what still hinders it, and a yes that is meant (R-RND-3). */
import { Alert, Button, Checkbox, Paragraph, ValidationMessage } from '@digdir/designsystemet-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { PlanBody } from '../../api/rounds/bodies.ts';
import { roundTexts } from '../../texts/web/round/index.ts';
import { useGive } from '../api/use-give.ts';
import type { ReadState } from '../api/use-read.ts';
import { Faults } from '../forms/faults.tsx';
import { useLanguage, useTexts } from '../language.tsx';
import { useAnnounce } from '../shell/announce.tsx';
import type { RoundRecord } from './use-round.ts';

function Hindered({ plan }: { readonly plan: PlanBody }): ReactNode {
  const say = useTexts(roundTexts);
  return (
    <Alert data-color="warning">
      <Paragraph>{say('start.cannot')}</Paragraph>
      <ul>
        {plan.refusals.map(({ code, field, text }) => (
          <li key={`${code} ${field}`}>{text}</li>
        ))}
      </ul>
    </Alert>
  );
}

function Start({ round }: { readonly round: RoundRecord }): ReactNode {
  const say = useTexts(roundTexts);
  const { dayText } = useLanguage();
  const announce = useAnnounce();
  const [, go] = useLocation();
  const giving = useGive();
  const [sure, setSure] = useState(false);
  const [unsure, setUnsure] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setUnsure(!sure);
    if (!sure) return;
    if (!(await giving.submit({ ref: { kind: 'round', id: round.id }, name: 'start', body: {} }))) return;
    announce(say('start.done'));
    go(`/saker/${round.id}/oversikt`);
  };
  const { agencies, dates } = round.facts;
  return (
    <form className="desk-form" onSubmit={(event) => void submit(event)} noValidate>
      <p>{say('start.now', { count: Object.keys(agencies).length, day: dayText(dates.replyBy) })}</p>
      <Faults giving={giving} />
      <Checkbox label={say('start.sure')} checked={sure} onChange={(event) => setSure(event.target.checked)} />
      {unsure && !sure ? <ValidationMessage>{say('start.tick')}</ValidationMessage> : null}
      <div className="desk-actions">
        <Button type="submit" loading={giving.busy}>
          {say('start.do')}
        </Button>
      </div>
    </form>
  );
}

interface Props {
  readonly round: RoundRecord;
  readonly plan: ReadState<PlanBody>;
}

export function StartRound({ round, plan }: Props): ReactNode {
  const say = useTexts(roundTexts);
  const hinders = plan.state === 'there' && plan.body.refusals.length > 0;
  return (
    <section aria-labelledby="start">
      <h2 className="ds-heading" data-size="sm" id="start">
        {say('start.title')}
      </h2>
      {plan.state === 'there' ? hinders ? <Hindered plan={plan.body} /> : <Start round={round} /> : null}
      <div className="desk-actions">
        <Link className="ds-link" href={`/saker/${round.id}/gjor/changeDraft`}>
          {say('start.change')}
        </Link>
        <Link className="ds-link" href={`/saker/${round.id}/virksomheter`}>
          {say('start.agencies')}
        </Link>
      </div>
    </section>
  );
}
