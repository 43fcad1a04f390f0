/** The example as on its first day: asked for twice, since all that was done in it is gone; then back to the sign-in. */
import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { timeTexts } from '../../texts/web/time/index.ts';
import { ask, type Failure, post } from '../api/client.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { signInAddress } from '../shell/sign-in-address.ts';

const lookEveryMs = 3_000;
/** Loading takes a minute or two, and more on a machine that has much else to do. */
const longMs = 5 * 60_000;

/** It stands where a button was: whoever pressed that reads, or hears, this next. */
function Said({ text }: { readonly text: string }): ReactNode {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <p ref={place} tabIndex={-1}>
      {text}
    </p>
  );
}

/** Looks until the service is back: it knows nobody then, and whoever waits here comes to the sign-in. */
export function Begun(): ReactNode {
  const say = useTexts(timeTexts);
  const { language } = useLanguage();
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const look = async (): Promise<void> => {
      const answer = await ask('/v1/session', language);
      if (!answer.ok && answer.why === 'signedOut') location.replace(signInAddress());
    };
    const looking = setInterval(() => void look(), lookEveryMs);
    const waiting = setTimeout(() => setIsLong(true), longMs);
    return () => {
      clearInterval(looking);
      clearTimeout(waiting);
    };
  }, [language]);
  return (
    <div className="time-passing" aria-busy="true">
      <Said text={say('anew.begun')} />
      <output>{isLong ? say('anew.long') : null}</output>
    </div>
  );
}

interface SureProps {
  readonly busy: boolean;
  readonly begin: () => void;
  readonly close: () => void;
}

function Sure({ busy, begin, close }: SureProps): ReactNode {
  const say = useTexts(timeTexts);
  const texts = useLanguage();
  return (
    <div className="time-passing">
      <Said text={say('anew.sure')} />
      <div className="desk-actions">
        <Button data-color="danger" loading={busy} onClick={begin}>
          {say('anew.yes')}
        </Button>
        <Button variant="tertiary" onClick={close}>
          {texts.say('cancel')}
        </Button>
      </div>
    </div>
  );
}

export function BeginAnew({ begun }: { readonly begun: () => void }): ReactNode {
  const say = useTexts(timeTexts);
  const texts = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const begin = async (): Promise<void> => {
    setBusy(true);
    const answer = await post('/v1/rehearsal/begin', {}, crypto.randomUUID(), texts.language);
    if (answer.ok) return begun();
    setBusy(false);
    setIsOpen(false);
    setFailure(answer.why);
    heading.current?.focus();
  };
  return (
    <section aria-labelledby="anew" className="time-anew">
      <Heading level={2} data-size="sm" id="anew" tabIndex={-1} ref={heading}>
        {say('anew')}
      </Heading>
      {failure === null ? null : (
        <Alert data-color="warning" role="alert">
          {texts.say(`failure.${failure}`)}
        </Alert>
      )}
      <Paragraph>{say('anew.about')}</Paragraph>
      {isOpen ? (
        <Sure busy={busy} begin={() => void begin()} close={() => setIsOpen(false)} />
      ) : (
        <Button variant="secondary" onClick={() => setIsOpen(true)}>
          {say('anew.open')}
        </Button>
      )}
    </section>
  );
}
