/** Opens a case from the page of the one that it belongs to: a position of a participation, an application to a position. */
import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import type { CaseAtHandBody, RecordBody } from '../../api/cases/bodies.ts';
import { plurals } from '../../domain/plurals.ts';
import { commandText } from '../../texts/commands/index.ts';
import { useRead } from '../api/use-read.ts';
import { openedFrom, openingFrom } from '../forms/openings.ts';
import { useLanguage } from '../language.tsx';
import { useAnnounce } from '../shell/announce.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';
import { GenericForm } from './generic-form.tsx';
import { RoundDates } from './round-dates.tsx';

interface Props {
  readonly one: CaseAtHandBody;
  readonly facts: RecordBody['facts'];
}

function Opened({ one, facts }: Props): ReactNode {
  const { say } = useLanguage();
  const announce = useAnnounce();
  const [, go] = useLocation();
  // One case for one visit of the form, however often it is sent.
  const [id] = useState(() => crypto.randomUUID());
  const opening = openingFrom(one.kind, one.id, facts);
  if (opening === null) return <p>{say('give.noForm')}</p>;
  const done = (): void => {
    announce(say('given.done'));
    go(`/saker/${id}`);
  };
  const { kind, command, given } = opening;
  return (
    <GenericForm
      one={one}
      command={command}
      record={null}
      done={done}
      target={{ kind, id }}
      given={given}
      from={facts}
    />
  );
}

function WithRecord({ one }: Pick<Props, 'one'>): ReactNode {
  const read = useRead<RecordBody>(`/v1/${plurals[one.kind]}/${encodeURIComponent(one.id)}`);
  return (
    <Loaded read={read}>
      {({ facts, round }) => (
        <>
          {round === null ? null : <RoundDates round={round} facts={facts} />}
          <Opened one={one} facts={facts} />
        </>
      )}
    </Loaded>
  );
}

export default function OpeningPage({ id }: { readonly id: string }): ReactNode {
  const { say, language } = useLanguage();
  const read = useRead<CaseAtHandBody>(`/v1/cases/${encodeURIComponent(id)}`);
  const one = read.now.state === 'there' ? read.now.body : null;
  const opens = one === null ? null : openedFrom[one.kind];
  const lead =
    one === null
      ? undefined
      : [...new Set([say(`kind.${one.kind}`), one.title, one.agencyName])].filter(Boolean).join(' · ');
  return (
    <Page title={opens == null ? say('loading') : commandText(opens.kind, opens.command, language)} lead={lead}>
      <Loaded read={read}>{(body) => <WithRecord one={body} />}</Loaded>
    </Page>
  );
}
