/** Adding a system that is to be told: its address, and of what. */
import { Button, Checkbox, Fieldset, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { SecretBody } from '../../api/webhooks/bodies.ts';
import type { AgencyId } from '../../domain/words.ts';
import { upkeepTexts } from '../../texts/web/upkeep/index.ts';
import { useSend } from '../api/use-send.ts';
import { Faults } from '../forms/faults.tsx';
import { useLanguage, useTexts } from '../language.tsx';
import { typeText, webhookTypes } from './webhook-words.ts';

interface Props {
  readonly agency: AgencyId;
  readonly added: (secret: string) => void;
  readonly cancel: () => void;
}

/** The service looks at the rest; a page cannot know who may be reached. */
const looksRight = (url: string): boolean => URL.canParse(url) && new URL(url).protocol === 'https:';

export function NewEndpoint({ agency, added, cancel }: Props): ReactNode {
  const say = useTexts(upkeepTexts);
  const { say: sayDesk } = useLanguage();
  const sending = useSend();
  const [url, setUrl] = useState('');
  const [types, setTypes] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (!looksRight(url.trim()) || types.length === 0) return;
    const path = `/v1/agencies/${encodeURIComponent(agency)}/webhooks`;
    const done = await sending.send<SecretBody>('POST', path, { url: url.trim(), types });
    if (done !== null) added(done.body.secret);
  };
  return (
    <form className="desk-form" onSubmit={(event) => void submit(event)} noValidate>
      <Faults giving={sending} />
      <Textfield
        ref={first}
        label={say('hooks.url')}
        description={say('hooks.urlHint')}
        type="url"
        autoComplete="off"
        value={url}
        onChange={(event) => setUrl(event.target.value)}
        error={tried && !looksRight(url.trim()) ? say('hooks.noUrl') : undefined}
      />
      <Fieldset>
        <Fieldset.Legend>{say('hooks.types')}</Fieldset.Legend>
        {webhookTypes.map((type) => {
          const text = typeText(type);
          return (
            <Checkbox
              key={type}
              value={type}
              label={text === null ? type : say(text)}
              checked={types.includes(type)}
              onChange={(event) =>
                setTypes(event.target.checked ? [...types, type] : types.filter((one) => one !== type))
              }
            />
          );
        })}
        {tried && types.length === 0 ? <ValidationMessage>{say('hooks.noTypes')}</ValidationMessage> : null}
      </Fieldset>
      <div className="desk-actions">
        <Button type="submit" loading={sending.busy}>
          {say('hooks.save')}
        </Button>
        <Button type="button" variant="tertiary" onClick={cancel}>
          {sayDesk('cancel')}
        </Button>
      </div>
    </form>
  );
}
