/** The rehearsal's time machine: let time pass, and see what the service does by itself. The mailbox lies beside it. */
import { Paragraph } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { StandingBody } from '../../api/rehearsal/bodies.ts';
import { dayOf, timeOf } from '../../domain/calendar.ts';
import { timeTexts } from '../../texts/web/time/index.ts';
import { useRead } from '../api/use-read.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { useAnnounce } from '../shell/announce.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';
import { useSigned } from '../shell/session.tsx';
import { BeginAnew, Begun } from './begin-anew.tsx';
import { Forward } from './forward.tsx';
import { Happened } from './happened.tsx';
import { Mailbox } from './mailbox.tsx';
import './time.css';

const everyMs = 1_000;

/** Reads on while time passes, and says when it has come to rest. */
function useFollowed(standing: StandingBody | null, again: () => Promise<void>): void {
  const say = useTexts(timeTexts);
  const { dayText } = useLanguage();
  const announce = useAnnounce();
  const session = useSigned();
  // Which stretch was seen last: one may be over before it is ever seen to move.
  const seen = useRef<string | null>(null);
  const step = standing?.step ?? null;
  const isMoving = step?.ended === 'moving';
  useEffect(() => {
    if (!isMoving) return undefined;
    const timer = setInterval(() => void again(), everyMs);
    return () => clearInterval(timer);
  }, [isMoving, again]);
  useEffect(() => {
    if (standing === null) return;
    const stretch = step === null || isMoving ? (step?.ended ?? 'none') : `${step.from} ${step.to}`;
    if (seen.current !== null && seen.current !== stretch && step !== null && !isMoving) {
      announce(say('said', { day: dayText(standing.day), mails: step.mailCount }));
      // The banner above every page names the day.
      void session.again();
    }
    seen.current = stretch;
  }, [step, isMoving, standing, announce, say, dayText, session]);
}

function Machine(): ReactNode {
  const say = useTexts(timeTexts);
  const { dayText } = useLanguage();
  const read = useRead<StandingBody>('/v1/rehearsal');
  const [isBegun, setIsBegun] = useState(false);
  const standing = read.now.state === 'there' ? read.now.body : null;
  useFollowed(standing, read.again);
  const at = standing === null ? null : Date.parse(standing.now);
  if (isBegun) {
    return (
      <Page title={say('title')}>
        <Begun />
      </Page>
    );
  }
  return (
    <Page
      title={say('title')}
      lead={at === null ? undefined : say('lead', { day: dayText(dayOf(at)), time: timeOf(at) })}
    >
      <Paragraph className="time-about">{say('about')}</Paragraph>
      <Loaded read={read}>
        {(body) => (
          <div className="time-sides">
            <div>
              <Forward standing={body} again={read.again} />
              {body.step === null ? null : <Happened step={body.step} />}
              {body.canBeginAnew ? <BeginAnew begun={() => setIsBegun(true)} /> : null}
            </div>
            <Mailbox standing={body} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}

export default function TimePage(): ReactNode {
  const say = useTexts(timeTexts);
  const { rehearsal } = useSigned().session;
  if (rehearsal?.canMove === true) return <Machine />;
  return (
    <Page title={say('title')}>
      <p>{say('none')}</p>
    </Page>
  );
}
