/** Where one is signed in, and the way out of there. */
import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import type { ListedSessionBody } from '../../api/sign-in/session-body.ts';
import { selfTexts } from '../../texts/web/self/index.ts';
import { change, type Failure } from '../api/client.ts';
import { useRead } from '../api/use-read.ts';
import { Section } from '../follow-up/section.tsx';
import { useLanguage, useTexts } from '../language.tsx';
import { useAnnounce } from '../shell/announce.tsx';
import { FailureNotice } from '../shell/failure.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { useMoment } from './moment.ts';

export function Sessions(): ReactNode {
  const say = useTexts(selfTexts);
  const { language } = useLanguage();
  const moment = useMoment();
  const announce = useAnnounce();
  const read = useRead<readonly ListedSessionBody[]>('/v1/sessions');
  const [failure, setFailure] = useState<Failure | null>(null);
  const end = async (id: string): Promise<void> => {
    const answer = await change<null>('DELETE', `/v1/sessions/${encodeURIComponent(id)}`, language);
    setFailure(answer.ok ? null : answer.why);
    if (answer.ok) announce(say('sessions.ended'));
    await read.again();
    document.getElementById('sessions')?.focus();
  };
  return (
    <Section id="sessions" title={say('sessions.title')}>
      <p>{say('sessions.text')}</p>
      {failure === null ? null : <FailureNotice why={failure} />}
      <Loaded read={read}>
        {(items) => (
          <ul className="desk-plain">
            {items.map(({ id, startedAt, lastUsedAt, current }) => {
              const line = `session-${id}`;
              return (
                <li key={id} className="follow-step follow-line">
                  <span id={line}>
                    {current ? <strong>{say('sessions.this')}. </strong> : null}
                    {say('sessions.line', { started: moment(startedAt), used: moment(lastUsedAt) })}
                  </span>
                  {current ? null : (
                    <Button data-size="sm" variant="secondary" aria-describedby={line} onClick={() => void end(id)}>
                      {say('sessions.end')}
                    </Button>
                  )}
                </li>
              );
            })}
          </ul>
        )}
      </Loaded>
    </Section>
  );
}
