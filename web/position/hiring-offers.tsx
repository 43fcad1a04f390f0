/** Offers down the list, the answers, the written notice, and how it ends (R-POS-7, R-POS-8, statsansatteloven § 6). */
import { Button, Tag } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { nextRanked, type Offer, openingsLeft, pendingOffers } from '../../domain/position/facts.ts';
import { commandText } from '../../texts/commands/index.ts';
import { optionText } from '../../texts/fields/index.ts';
import { hiringTexts } from '../../texts/web/hiring/index.ts';
import { useGive } from '../api/use-give.ts';
import { useSeen } from '../case/seen.ts';
import { commandAddress } from '../forms/command-address.ts';
import { Faults } from '../forms/faults.tsx';
import { useLanguage, useTexts } from '../language.tsx';
import { useAnnounce } from '../shell/announce.tsx';
import type { AtHand } from './frame.tsx';
import { useNames } from './hiring-candidates.tsx';
import { CommandHere } from './inline-command.tsx';

interface OneProps {
  readonly atHand: AtHand;
  readonly application: string;
}

const colours = { offered: 'info', accepted: 'success', declined: 'neutral', fellThrough: 'neutral' } as const;

function Standing({ offer }: { readonly offer: Offer | undefined }): ReactNode {
  const say = useTexts(hiringTexts);
  if (offer === undefined) return null;
  return (
    <Tag data-size="sm" data-color={colours[offer]}>
      {say(`offer.${offer}`)}
    </Tag>
  );
}

/** One on the list: the offer and the no in one click each, the yes with what the employment begins with. */
function Offered({ atHand, application }: OneProps): ReactNode {
  const say = useTexts(hiringTexts);
  const { say: sayAll } = useLanguage();
  const announce = useAnnounce();
  const nameOf = useNames(atHand);
  const [accepts, setAccepts] = useState(false);
  // Until the page shows what has been done: what is said to one offer is not said to another by a quick hand.
  const [busy, setBusy] = useState(false);
  const giving = useGive();
  const { one, record, position, again } = atHand;
  const seen = useSeen(one);
  const offer = position.offers[application];
  const free = openingsLeft(position) - pendingOffers(position);
  const mayOffer = offer === undefined && nextRanked(position) === application && free > 0;
  const done = (): void => {
    setAccepts(false);
    announce(sayAll('given.done'));
    void again();
  };
  const give = async (name: string): Promise<void> => {
    setBusy(true);
    if (await giving.submit({ ref: { kind: 'position', id: one.id }, name, body: { application } }, seen)) {
      announce(sayAll('given.done'));
      await again();
    }
    setBusy(false);
  };
  const isOpen = position.outcome === null && one.may.includes('offer');
  const accepting = accepts && offer === 'offered';
  return (
    <li>
      <p>
        {nameOf(application)} <Standing offer={offer} />
      </p>
      <Faults giving={giving} />
      {isOpen && !accepting ? (
        <div className="desk-actions">
          {mayOffer ? (
            <Button type="button" loading={busy} onClick={() => void give('offer')}>
              {say('offer.give')}
            </Button>
          ) : null}
          {offer === 'offered' ? (
            <>
              <Button type="button" disabled={busy} onClick={() => setAccepts(true)}>
                {say('offer.yes')}
              </Button>
              <Button type="button" variant="secondary" loading={busy} onClick={() => void give('recordDecline')}>
                {say('offer.no')}
              </Button>
            </>
          ) : null}
        </div>
      ) : null}
      {accepting ? (
        <CommandHere
          one={one}
          record={record}
          command="recordAcceptance"
          given={{ application }}
          done={done}
          cancel={() => setAccepts(false)}
        />
      ) : null}
    </li>
  );
}

export function Offers(atHand: AtHand): ReactNode {
  const say = useTexts(hiringTexts);
  const { position } = atHand;
  const left = openingsLeft(position);
  return (
    <>
      {position.outcome === null && left > 0 ? <p>{say('hiring.offers.intro', { count: left })}</p> : null}
      <ol className="position-people">
        {position.decision?.ranking.map((application) => (
          <Offered key={application} atHand={atHand} application={application} />
        ))}
      </ol>
    </>
  );
}

function Notice({ atHand, application }: OneProps): ReactNode {
  const say = useTexts(hiringTexts);
  const { say: sayAll, dateText } = useLanguage();
  const announce = useAnnounce();
  const nameOf = useNames(atHand);
  const [open, setOpen] = useState(false);
  const { one, record, position, again } = atHand;
  const hire = position.hires.find((each) => each.application === application);
  const done = (): void => {
    setOpen(false);
    announce(sayAll('given.done'));
    void again();
  };
  const noticeOn = hire?.noticeOn ?? null;
  return (
    <li>
      <p>
        {nameOf(application)}{' '}
        {noticeOn === null ? null : <Tag data-color="success">{say('notice.given', { day: dateText(noticeOn) })}</Tag>}
      </p>
      <div className="desk-actions">
        {noticeOn === null && one.may.includes('recordWrittenNotice') && !open ? (
          <Button type="button" data-size="sm" onClick={() => setOpen(true)}>
            {say('notice.give')}
          </Button>
        ) : null}
        {hire === undefined ? null : (
          <Link className="ds-link" href={`/saker/${hire.employment}`}>
            {say('notice.employment')}
          </Link>
        )}
      </div>
      {open ? (
        <CommandHere
          one={one}
          record={record}
          command="recordWrittenNotice"
          given={{ application }}
          done={done}
          cancel={() => setOpen(false)}
        />
      ) : null}
    </li>
  );
}

export function Notices(atHand: AtHand): ReactNode {
  const say = useTexts(hiringTexts);
  const { hires } = atHand.position;
  return (
    <>
      <p>{say('hiring.notices.intro')}</p>
      <ul className="position-people">
        {hires.map(({ application }) => (
          <Notice key={application} atHand={atHand} application={application} />
        ))}
      </ul>
    </>
  );
}

/** Above the stages, where it is over. */
export function Ended({ position }: AtHand): ReactNode {
  const say = useTexts(hiringTexts);
  const { language } = useLanguage();
  if (position.outcome === null) return null;
  return <p>{say('hiring.ended', { outcome: optionText('outcome', position.outcome, language).toLowerCase() })}</p>;
}

/** Ways out, while there still are any (R-POS-8). */
export function Ending({ one, position }: AtHand): ReactNode {
  const say = useTexts(hiringTexts);
  const { language } = useLanguage();
  if (position.outcome !== null) return null;
  const ways = ['noSuitableCandidate', ...(position.decision === null ? ['stop'] : [])].filter((way) =>
    one.may.includes(way),
  );
  if (ways.length === 0) return null;
  return (
    <section aria-labelledby="ending">
      <h2 className="ds-heading" data-size="xs" id="ending">
        {say('hiring.ending')}
      </h2>
      <p>{say('hiring.ending.intro')}</p>
      <ul className="desk-plain">
        {ways.map((way) => (
          <li key={way}>
            <Link className="ds-link" href={commandAddress(one.id, way)}>
              {commandText('position', way, language)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
