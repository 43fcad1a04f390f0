/** The rehearsal's time machine: let time pass, and see what the service does by itself. The mailbox lies beside it. */
import { Paragraph } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { StandingBody } from '../../api/rehearsal/bodies.ts';
import { dayOf, timeOf } from '../../domain/calendar.ts';
import { timeTexts } from '../../texts/web/time/index.ts';
import { useRead } from '../api/use-read.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { useAnnounce } from '../shell/announce.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';
import { useSigned } from '../shell/session.tsx';
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
  const wasMoving = useRef(false);
  const isMoving = standing?.step?.ended === 'moving';
  useEffect(() => {
    if (!isMoving) return undefined;
    const timer = setInterval(() => void again(), everyMs);
    return () => clearInterval(timer);
  }, [isMoving, again]);
  useEffect(() => {
    if (wasMoving.current && !isMoving && standing !== null) {
      announce(say('said', { day: dayText(standing.day), mails: standing.step?.mailCount ?? 0 }));
      // The banner above every page names the day.
      void session.again();
    }
    wasMoving.current = isMoving;
  }, [isMoving, standing, announce, say, dayText, session]);
}

function Machine(): ReactNode {
  const say = useTexts(timeTexts);
  const { dayText } = useLanguage();
  const read = useRead<StandingBody>('/v1/rehearsal');
  const standing = read.now.state === 'there' ? read.now.body : null;
  useFollowed(standing, read.again);
  const at = standing === null ? null : Date.parse(standing.now);
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
