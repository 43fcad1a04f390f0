/** In which language one is written to and reads the desk (R-UU-2). */
import { Fieldset, Radio } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import type { MeBody, MyLanguagesBody } from '../../api/people/bodies.ts';
import type { Language } from '../../domain/words.ts';
import { selfTexts } from '../../texts/web/self/index.ts';
import { change, type Failure } from '../api/client.ts';
import { useRead } from '../api/use-read.ts';
import { Section } from '../follow-up/section.tsx';
import { useLanguage, useTexts } from '../language.tsx';
import { useAnnounce } from '../shell/announce.tsx';
import { FailureNotice } from '../shell/failure.tsx';
import { Loaded } from '../shell/loaded.tsx';

export function OwnLanguage(): ReactNode {
  const say = useTexts(selfTexts);
  const { say: common, language, choose } = useLanguage();
  const announce = useAnnounce();
  const me = useRead<MeBody>('/v1/me');
  const offered = useRead<MyLanguagesBody>('/v1/me/languages');
  /** Seen as chosen while it is written. */
  const [taken, setTaken] = useState<Language | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const write = async (chosen: Language): Promise<void> => {
    setTaken(chosen);
    const answer = await change<null>('PUT', `/v1/me/language/${chosen}`, language);
    setFailure(answer.ok ? null : answer.why);
    if (!answer.ok) return setTaken(null);
    announce(say('language.said', { language: common(`language.${chosen}`) }));
    choose(chosen);
    await me.again();
  };
  return (
    <Section id="language" title={say('language.title')}>
      {failure === null ? null : <FailureNotice why={failure} />}
      <Loaded read={me}>
        {(own) => (
          <Loaded read={offered}>
            {({ items }) => (
              <Fieldset>
                <Fieldset.Legend>{say('language.legend')}</Fieldset.Legend>
                <Fieldset.Description>{say('language.text')}</Fieldset.Description>
                {items.map((one) => (
                  <Radio
                    key={one}
                    name="language"
                    value={one}
                    label={common(`language.${one}`)}
                    checked={(taken ?? own.language) === one}
                    onChange={() => void write(one)}
                  />
                ))}
              </Fieldset>
            )}
          </Loaded>
        )}
      </Loaded>
    </Section>
  );
}
