/** What is said above every page: the service does not answer, or the session is about to end. */
import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { SessionBody } from '../../api/sign-in/session-body.ts';
import { extendSession } from '../api/client.ts';
import { useConnection } from '../api/connection.ts';
import { useLanguage } from '../language.tsx';
import { useSigned } from './session.tsx';
import { signInAddress } from './sign-in-address.ts';

export function ConnectionNotice(): ReactNode {
  const connection = useConnection();
  const { say } = useLanguage();
  if (connection === 'ok') return null;
  return (
    <Alert data-color="warning" role="alert" className="desk-notice">
      <Paragraph>{say(`connection.${connection}`)}</Paragraph>
      {connection === 'signedOut' ? (
        // In a window of its own: what is typed here stays.
        <a className="ds-link" href={signInAddress()} target="_blank" rel="noreferrer">
          {say('signInElsewhere')}
        </a>
      ) : null}
    </Alert>
  );
}

/** Enough to finish a sentence (WCAG 2.2.1 asks for twenty seconds at least). */
const warningSeconds = 300;

/**
 * Counts down what the API said, in steps of a minute's third: nobody needs to see seconds run.
 * @param told the answer that said it: the next one counts anew, though it say the same
 */
function useSecondsLeft(told: SessionBody, seconds: number): number {
  const [counted, setCounted] = useState({ told, left: seconds });
  useEffect(() => {
    const since = performance.now();
    const count = (): void => setCounted({ told, left: seconds - Math.floor((performance.now() - since) / 1_000) });
    const timer = setInterval(count, 20_000);
    return () => clearInterval(timer);
  }, [told, seconds]);
  return counted.told === told ? counted.left : seconds;
}

export function SessionNotice(): ReactNode {
  const { say, language } = useLanguage();
  const { session, again } = useSigned();
  const idle = useSecondsLeft(session, session.idleSeconds);
  const absolute = useSecondsLeft(session, session.absoluteSeconds);
  const left = Math.min(idle, absolute);
  const before = useRef<Element | null>(null);
  useEffect(() => {
    // Other reads may have extended it meanwhile: ask before warning.
    if (left <= warningSeconds) void again();
  }, [left, again]);
  if (left > warningSeconds) return null;
  const minutes = Math.max(1, Math.ceil(left / 60));
  const stay = async (): Promise<void> => {
    await extendSession(language);
    await again();
    // The notice is gone: whoever was in the middle of something goes on there.
    const back = before.current ?? document.getElementById('main');
    if (back instanceof HTMLElement) back.focus();
  };
  const canStay = idle < absolute;
  return (
    <Alert data-color="warning" role="alert" className="desk-notice">
      <Paragraph>{say(canStay ? 'session.idle' : 'session.over', { minutes })}</Paragraph>
      {canStay ? (
        <Button
          onFocus={({ relatedTarget }) => {
            before.current = relatedTarget;
          }}
          onClick={() => void stay()}
        >
          {say('session.stay')}
        </Button>
      ) : (
        <a className="ds-link" href={signInAddress()} target="_blank" rel="noreferrer">
          {say('signInElsewhere')}
        </a>
      )}
    </Alert>
  );
}
