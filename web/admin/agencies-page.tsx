/** Every agency of the programme for its coordinator, found by name; and a new one (R-RND-3). */
import { Button, Heading, Tag, Textfield } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { CaseAtHandBody, FoundBody } from '../../api/cases/bodies.ts';
import { dutyText } from '../../texts/duties/index.ts';
import { adminTexts } from '../../texts/web/admin/index.ts';
import { type Failure, read } from '../api/client.ts';
import { useRead } from '../api/use-read.ts';
import { GenericForm } from '../case/generic-form.tsx';
import { useLanguage, useTexts } from '../language.tsx';
import { useAnnounce } from '../shell/announce.tsx';
import { FailureNotice } from '../shell/failure.tsx';
import { Page } from '../shell/page.tsx';
import './admin.css';
import { partAddress, useAgency } from './use-agency.ts';

type Item = FoundBody['items'][number];

interface Found {
  readonly items: readonly Item[] | null;
  readonly next: string | null;
  readonly total: number;
  readonly failure: Failure | null;
}

interface Asked {
  readonly text: string;
  /** Null: the first page. */
  readonly cursor: string | null;
}

const pauseMs = 250;

/** A page at a time; what waits first comes first. */
function useAgencies({ text, cursor }: Asked): Found {
  const { language } = useLanguage();
  const [found, setFound] = useState<Found>({ items: null, next: null, total: 0, failure: null });
  useEffect(() => {
    let isWanted = true;
    const asked = { kind: 'agency', text: text.trim(), limit: 25, ...(cursor === null ? {} : { cursor }) };
    const timer = setTimeout(() => {
      void read<FoundBody>('/v1/cases/search', language, JSON.stringify(asked)).then((answer) => {
        if (!isWanted) return;
        setFound((before) => {
          if (!answer.ok) return { ...before, failure: answer.why };
          const kept = cursor === null ? [] : (before.items ?? []);
          const { items, next, total } = answer.body;
          return { items: [...kept, ...items], next, total, failure: null };
        });
      });
    }, pauseMs);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [text, cursor, language]);
  return found;
}

function Agency({ one }: { readonly one: Item }): ReactNode {
  const say = useTexts(adminTexts);
  const { dayText, language } = useLanguage();
  const [first] = one.open;
  const vacant = one.open.filter(({ duty }) => duty.startsWith('vacant.')).length;
  return (
    <li className="desk-item" data-late={first?.late ?? false}>
      <Heading level={2} data-size="2xs">
        {one.title ?? one.id}
      </Heading>
      {one.status === 'succeeded' ? <p>{say('agencies.succeeded')}</p> : null}
      {vacant === 0 ? null : (
        <p>
          <Tag data-color="danger">{say('agencies.vacant', { count: vacant })}</Tag>
        </p>
      )}
      <p className="desk-quiet">
        {first === undefined
          ? say('list.nothing')
          : say('list.next', { what: dutyText('agency', first.duty, language), day: dayText(first.due) })}
      </p>
      <p className="admin-links">
        <Link
          className="ds-link"
          href={partAddress('folk', one.id)}
          aria-label={say('person.actFor', { act: say('part.people'), name: one.title ?? one.id })}
        >
          {say('part.people')}
        </Link>
        <Link
          className="ds-link"
          href={partAddress('virksomhet', one.id)}
          aria-label={say('person.actFor', { act: say('part.agency'), name: one.title ?? one.id })}
        >
          {say('part.agency')}
        </Link>
      </p>
    </li>
  );
}

/** What a registered agency needs next is somebody who gets its mail. */
function Register({ own, close }: { readonly own: string; readonly close: () => void }): ReactNode {
  const say = useTexts(adminTexts);
  const { say: sayDesk } = useLanguage();
  const announce = useAnnounce();
  const [, go] = useLocation();
  // One agency for one visit of the form, however often it is sent.
  const [id] = useState(() => crypto.randomUUID());
  const around = useRead<CaseAtHandBody>(`/v1/cases/${encodeURIComponent(own)}`);
  const done = (): void => {
    announce(say('agencies.registered'));
    go(partAddress('folk', id));
  };
  if (around.now.state !== 'there') return <p aria-busy="true">{sayDesk('loading')}</p>;
  return (
    <section className="admin-inline" aria-labelledby="register">
      <Heading level={2} data-size="sm" id="register">
        {say('agencies.new')}
      </Heading>
      <p className="desk-quiet">{say('agencies.newThen')}</p>
      <GenericForm
        one={around.now.body}
        command="register"
        record={null}
        target={{ kind: 'agency', id }}
        given={{ coordinates: false }}
        done={done}
      />
      <Button type="button" variant="tertiary" data-size="sm" onClick={close}>
        {sayDesk('cancel')}
      </Button>
    </section>
  );
}

export default function AgenciesPage(): ReactNode {
  const say = useTexts(adminTexts);
  const { say: sayDesk } = useLanguage();
  const { own } = useAgency();
  const [asked, setAsked] = useState<Asked>({ text: '', cursor: null });
  const [registering, setRegistering] = useState(false);
  const { items, next, total, failure } = useAgencies(asked);
  const coordinating = own.find(({ roles }) => roles.includes('coordinator'))?.id ?? null;
  return (
    <Page title={say('part.agencies')} lead={say('part.agencies.lead')}>
      {registering && coordinating !== null ? (
        <Register own={coordinating} close={() => setRegistering(false)} />
      ) : coordinating === null ? null : (
        <div className="desk-actions">
          <Button type="button" onClick={() => setRegistering(true)}>
            {say('agencies.add')}
          </Button>
        </div>
      )}
      <div className="admin-search">
        <Textfield
          label={say('agencies.search')}
          type="search"
          value={asked.text}
          onChange={(event) => setAsked({ text: event.target.value, cursor: null })}
        />
      </div>
      {failure === null ? null : <FailureNotice why={failure} />}
      {items === null && failure === null ? <p aria-busy="true">{sayDesk('loading')}</p> : null}
      {items === null ? null : (
        <output className="desk-quiet admin-count">{say('agencies.count', { count: total })}</output>
      )}
      <section aria-label={say('part.agencies')}>
        <ul className="desk-list">
          {(items ?? []).map((one) => (
            <Agency key={one.id} one={one} />
          ))}
        </ul>
      </section>
      {next === null ? null : (
        <Button type="button" variant="secondary" onClick={() => setAsked({ ...asked, cursor: next })}>
          {say('list.more')}
        </Button>
      )}
    </Page>
  );
}
