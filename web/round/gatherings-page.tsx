/** The round's gatherings: planned, who comes, who was there (R-RND-7). */
import { Button, Tag } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { type Gathering, isComplete } from '../../domain/round/facts.ts';
import { commonTexts } from '../../texts/common/index.ts';
import { optionText } from '../../texts/fields/index.ts';
import { roundTexts } from '../../texts/web/round/index.ts';
import { useLanguage, useTexts } from '../language.tsx';
import type { PageProps } from '../pages.ts';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';
import { Guests } from './guests.tsx';
import './round.css';
import { type RoundRecord, useRound } from './use-round.ts';

function monthText(month: string, locale: string): string {
  const first = new Date(`${month}-15T12:00:00Z`);
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(first);
}

interface OneProps {
  readonly round: RoundRecord;
  readonly id: string;
  readonly gathering: Gathering;
  readonly again: () => Promise<void>;
}

function Doings({ round, id, gathering }: Omit<OneProps, 'again'>): ReactNode {
  const say = useTexts(roundTexts);
  if (gathering.state !== 'planned') return null;
  const path = (command: string): string =>
    `/saker/${round.id}/gjor/${command}?gjoremal=${encodeURIComponent(`gathering.${id}`)}`;
  return (
    <div className="desk-actions">
      <Link className="ds-link" href={path('changeGathering')}>
        {say('gatherings.change')}
      </Link>
      <Link className="ds-link" href={path('cancelGathering')}>
        {say('gatherings.cancel')}
      </Link>
      {gathering.day === null ? null : (
        <Link className="ds-link" href={path('closeGathering')}>
          {say('gatherings.close')}
        </Link>
      )}
    </div>
  );
}

function One({ round, id, gathering, again }: OneProps): ReactNode {
  const say = useTexts(roundTexts);
  const { language, dayText } = useLanguage();
  const [open, setOpen] = useState(false);
  const { day, from, to, place, month, state, audience, mandatory } = gathering;
  const title =
    day === null
      ? say('gatherings.inMonth', { month: monthText(month, commonTexts[language].locale) })
      : say('gatherings.onDay', { day: dayText(day) });
  return (
    <li className="desk-item">
      <h2 className="ds-heading" data-size="xs">
        {title}
      </h2>
      <p>
        <Tag data-color={state === 'cancelled' ? 'warning' : state === 'held' ? 'success' : 'info'}>
          {say(`gatherings.state.${state}`)}
        </Tag>{' '}
        {mandatory && audience.includes('employees') ? say('gatherings.mandatory') : null}
      </p>
      {from === null || to === null ? null : <p>{say('gatherings.when', { from, to })}</p>}
      {place === null ? null : <p>{place}</p>}
      {state === 'planned' && !isComplete(gathering) ? <p>{say('gatherings.missing')}</p> : null}
      <p className="desk-quiet">
        {say('gatherings.for', { audience: audience.map((one) => optionText('audience', one, language)).join(', ') })}
      </p>
      <Doings round={round} id={id} gathering={gathering} />
      {state === 'cancelled' ? null : (
        <div className="desk-actions">
          <Button variant="secondary" data-size="sm" aria-expanded={open} onClick={() => setOpen(!open)}>
            {say('gatherings.guests')}
          </Button>
        </div>
      )}
      {open ? <Guests round={round.id} id={id} gathering={gathering} saved={again} /> : null}
    </li>
  );
}

export default function GatheringsPage({ id }: PageProps): ReactNode {
  const say = useTexts(roundTexts);
  const read = useRound(id);
  const lead = read.now.state === 'there' ? `${read.now.body.facts.name}. ${say('gatherings.lead')}` : undefined;
  const inOrder = ([, a]: readonly [string, Gathering], [, b]: readonly [string, Gathering]): number =>
    (a.day ?? `${a.month}-31`) < (b.day ?? `${b.month}-31`) ? -1 : 1;
  return (
    <Page title={say('gatherings.title')} lead={lead}>
      <Loaded read={read}>
        {(round) => {
          const all = Object.entries(round.facts.gatherings).toSorted(inOrder);
          return (
            <>
              {all.length === 0 ? <p>{say('gatherings.none')}</p> : null}
              <ul className="desk-list">
                {all.map(([one, gathering]) => (
                  <One key={one} id={one} gathering={gathering} round={round} again={read.again} />
                ))}
              </ul>
            </>
          );
        }}
      </Loaded>
      <div className="desk-actions">
        <Link className="ds-button" data-variant="secondary" href={`/saker/${id}/gjor/planGathering`}>
          {say('gatherings.plan')}
        </Link>
      </div>
    </Page>
  );
}
