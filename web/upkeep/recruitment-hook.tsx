/** Where the agency's recruitment tool sends applications (R-APP-1): opened, given a new secret, closed. */
import { Button, Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import type { HookBody, OpenedHookBody } from '../../api/webhooks/bodies.ts';
import type { AgencyId } from '../../domain/words.ts';
import { upkeepTexts } from '../../texts/web/upkeep/index.ts';
import { useRead } from '../api/use-read.ts';
import { useSend } from '../api/use-send.ts';
import { Faults } from '../forms/faults.tsx';
import { useTexts } from '../language.tsx';
import { useAnnounce } from '../shell/announce.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { Secret } from './secret.tsx';

export function RecruitmentHook({ agency }: { readonly agency: AgencyId }): ReactNode {
  const say = useTexts(upkeepTexts);
  const announce = useAnnounce();
  const address = `/v1/agencies/${encodeURIComponent(agency)}/recruitment-hook`;
  const read = useRead<HookBody>(address);
  const sending = useSend();
  const [secret, setSecret] = useState<string | null>(null);
  const [sure, setSure] = useState(false);
  const open = async (isNew: boolean): Promise<void> => {
    const done = await sending.send<OpenedHookBody>('POST', address);
    if (done === null) return;
    announce(isNew ? say('hook.opened') : `${say('hooks.rotated')} ${say('hooks.rotateThen')}`);
    setSecret(done.body.secret);
    void read.again();
  };
  const close = async (): Promise<void> => {
    if ((await sending.send('DELETE', address)) === null) return;
    announce(say('hook.isClosed'));
    setSecret(null);
    setSure(false);
    void read.again();
  };
  return (
    <section aria-labelledby="recruitment">
      <Heading level={2} data-size="sm" id="recruitment">
        {say('hook.title')}
      </Heading>
      {secret === null ? null : <Secret secret={secret} done={() => setSecret(null)} />}
      <Faults giving={sending} />
      <Loaded read={read}>
        {({ url }) =>
          url === null ? (
            <>
              <p>{say('hook.closed')}</p>
              <Button variant="secondary" loading={sending.busy} onClick={() => void open(true)}>
                {say('hook.open')}
              </Button>
            </>
          ) : (
            <>
              <p>{say('hook.at')}</p>
              <p className="upkeep-secret">{url}</p>
              <div className="desk-actions">
                <Button variant="secondary" loading={sending.busy} onClick={() => void open(false)}>
                  {say('hooks.rotate')}
                </Button>
                <Button variant="tertiary" data-color="danger" onClick={() => (sure ? void close() : setSure(true))}>
                  {say(sure ? 'hook.closeSure' : 'hook.close')}
                </Button>
              </div>
            </>
          )
        }
      </Loaded>
    </section>
  );
}
