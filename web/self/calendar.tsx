/** The secret address of one's duties for a calendar: made, copied, ended (R-DUT-7). */
import { Button, Textfield } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import type { MadeFeedBody, MyFeedBody } from '../../api/people/bodies.ts';
import { selfTexts } from '../../texts/web/self/index.ts';
import { change, type Failure } from '../api/client.ts';
import { useRead } from '../api/use-read.ts';
import { Section } from '../follow-up/section.tsx';
import { useLanguage, useTexts } from '../language.tsx';
import { useAnnounce } from '../shell/announce.tsx';
import { FailureNotice } from '../shell/failure.tsx';
import { Loaded } from '../shell/loaded.tsx';

function Address({ url }: { readonly url: string }): ReactNode {
  const say = useTexts(selfTexts);
  const announce = useAnnounce();
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(url);
    announce(say('calendar.copied'));
  };
  return (
    <>
      <Textfield label={say('calendar.address')} value={url} readOnly onFocus={(event) => event.target.select()} />
      <div className="desk-actions">
        <Button data-size="sm" onClick={() => void copy()}>
          {say('calendar.copy')}
        </Button>
      </div>
      <p className="desk-quiet">{say('calendar.how')}</p>
    </>
  );
}

const address = '/v1/me/feed';

export function Calendar(): ReactNode {
  const say = useTexts(selfTexts);
  const { language } = useLanguage();
  const announce = useAnnounce();
  const known = useRead<MyFeedBody>(address);
  const [url, setUrl] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const make = async (): Promise<void> => {
    const answer = await change<MadeFeedBody>('POST', address, language);
    setFailure(answer.ok ? null : answer.why);
    if (answer.ok) setUrl(answer.body.url);
    await known.again();
  };
  const end = async (): Promise<void> => {
    const answer = await change<null>('DELETE', address, language);
    setFailure(answer.ok ? null : answer.why);
    if (answer.ok) {
      setUrl(null);
      announce(say('calendar.ended'));
    }
    await known.again();
  };
  return (
    <Section id="calendar" title={say('calendar.title')}>
      <p>{say('calendar.text')}</p>
      <p>{say('calendar.secret')}</p>
      {failure === null ? null : <FailureNotice why={failure} />}
      {url === null ? null : <Address url={url} />}
      <Loaded read={known}>
        {({ made }) => (
          <>
            {made && url === null ? <p>{say('calendar.anewWhy')}</p> : null}
            <div className="desk-actions">
              <Button data-size="sm" variant="secondary" onClick={() => void make()}>
                {say(made ? 'calendar.anew' : 'calendar.make')}
              </Button>
              {made ? (
                <Button data-size="sm" variant="tertiary" onClick={() => void end()}>
                  {say('calendar.end')}
                </Button>
              ) : null}
            </div>
          </>
        )}
      </Loaded>
    </Section>
  );
}
