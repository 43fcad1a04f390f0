/** A secret that is shown this once: to copy, and then put away. */
import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { upkeepTexts } from '../../texts/web/upkeep/index.ts';
import { useTexts } from '../language.tsx';
import { useAnnounce } from '../shell/announce.tsx';

export function Secret({ secret, done }: { readonly secret: string; readonly done: () => void }): ReactNode {
  const say = useTexts(upkeepTexts);
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Alert data-color="warning" className="desk-notice">
      <Heading level={3} data-size="2xs" tabIndex={-1} ref={heading}>
        {say('hooks.secret')}
      </Heading>
      <Paragraph>{say('hooks.secretOnce')}</Paragraph>
      <p className="upkeep-secret">{secret}</p>
      <div className="desk-actions">
        <Button
          variant="secondary"
          onClick={() => void navigator.clipboard.writeText(secret).then(() => announce(say('hooks.copied')))}
        >
          {say('hooks.copy')}
        </Button>
        <Button variant="tertiary" onClick={done}>
          {say('hooks.secretDone')}
        </Button>
      </div>
    </Alert>
  );
}
