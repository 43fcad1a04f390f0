/** A new round (R-RND-1): its name, dates and lead times; the agencies and the plan follow. */
import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import { roundTexts } from '../../texts/web/round/index.ts';
import { GenericForm } from '../case/generic-form.tsx';
import { useTexts } from '../language.tsx';
import { useAnnounce } from '../shell/announce.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';
import { useSigned } from '../shell/session.tsx';
import { useCase } from './use-round.ts';

function Draft({ agency }: { readonly agency: string }): ReactNode {
  const say = useTexts(roundTexts);
  const announce = useAnnounce();
  const [, go] = useLocation();
  // One round for one visit of the form, however often it is sent.
  const [id] = useState(() => crypto.randomUUID());
  const read = useCase(agency);
  const done = (): void => {
    announce(say('draft.done'));
    go(`/saker/${id}/virksomheter`);
  };
  return (
    <Loaded read={read}>
      {(one) => (
        <GenericForm
          one={one}
          command="draft"
          record={null}
          done={done}
          target={{ kind: 'round', id }}
          given={{ coordinatingAgency: agency }}
        />
      )}
    </Loaded>
  );
}

export default function NewRoundPage(): ReactNode {
  const say = useTexts(roundTexts);
  const { me } = useSigned();
  const agency = me.offices.find(({ role }) => role === 'coordinator')?.agency;
  return (
    <Page title={say('new.title')} lead={say('new.lead')}>
      {agency === undefined ? <p>{say('new.notYours')}</p> : <Draft agency={agency} />}
    </Page>
  );
}
