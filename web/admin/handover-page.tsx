/** Handover (R-OPS-5): what somebody carries, to whom all of it goes, and what that means, before it is done. */
import { Alert, Button, Field, Heading, Label, Paragraph, Select, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { Link } from 'wouter';
import type { HandedOverBody, LoadBody } from '../../api/people/bodies.ts';
import type { AgencyId, PersonId } from '../../domain/words.ts';
import { commonTexts } from '../../texts/common/index.ts';
import { adminTexts } from '../../texts/web/admin/index.ts';
import { useRead } from '../api/use-read.ts';
import { useDirectory } from '../forms/use-lists.ts';
import { useLanguage, useTexts } from '../language.tsx';
import type { PageProps } from '../pages.ts';
import { useAnnounce } from '../shell/announce.tsx';
import { FailureNotice } from '../shell/failure.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';
import './admin.css';
import { AgencyChoice } from './agency-choice.tsx';
import { Duties, Items } from './load.tsx';
import { partAddress, useAgency } from './use-agency.ts';
import { useColleagues } from './use-colleagues.ts';
import { useHandover } from './use-handover.ts';

const path = 'overlevering';

/** Who is leaving: found by name. */
function WhoLeaves({ agency }: { readonly agency: AgencyId }): ReactNode {
  const say = useTexts(adminTexts);
  const { say: sayDesk, language } = useLanguage();
  const [text, setText] = useState('');
  const { items, failure, next, more, again } = useColleagues(agency, { text, role: null });
  const carrying = (items ?? []).filter(({ roles, standsIn }) => roles.length > 0 || standsIn);
  return (
    <section aria-labelledby="who-leaves">
      <Heading level={2} data-size="sm" id="who-leaves">
        {say('handover.who')}
      </Heading>
      <div className="admin-search">
        <Textfield
          label={say('people.search')}
          type="search"
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      {failure === null ? null : <FailureNotice why={failure} again={() => void again()} />}
      {items === null && failure === null ? <p aria-busy="true">{sayDesk('loading')}</p> : null}
      {items !== null && carrying.length === 0 ? (
        <output className="admin-count">{say('handover.nobody')}</output>
      ) : null}
      <ul className="desk-list">
        {carrying.map(({ id, name, roles, standsIn }) => (
          <li key={id} className="desk-item">
            <Link className="ds-link" href={partAddress(`${path}/${encodeURIComponent(id)}`, agency)}>
              {name}
            </Link>
            <p className="desk-quiet">
              {[
                ...roles.map((role) => commonTexts[language].roles[role]),
                ...(standsIn ? [say('person.standsIn')] : []),
              ].join(', ')}
            </p>
          </li>
        ))}
      </ul>
      {next === null ? null : (
        <Button type="button" variant="secondary" onClick={() => void more()}>
          {say('list.more')}
        </Button>
      )}
    </section>
  );
}

interface FormProps {
  readonly agency: AgencyId;
  readonly load: LoadBody;
  readonly done: (given: HandedOverBody, to: string) => void;
}

/** The list above the choice says of each thing whether it can be moved, as soon as somebody is chosen. */
function Give({ agency, load, done }: FormProps): ReactNode {
  const say = useTexts(adminTexts);
  const { say: sayDesk, language } = useLanguage();
  const field = useId();
  const [to, setTo] = useState<PersonId | null>(null);
  const directory = useDirectory({ kind: 'agency', agency }, true);
  const { told, failure, busy, give } = useHandover(agency, load.person.id, to);
  const others = Object.entries(directory.people ?? {})
    .filter(([id]) => id !== load.person.id)
    .toSorted((a, b) => a[1].localeCompare(b[1], language));
  const name = others.find(([id]) => id === to)?.[1] ?? '';
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const given = await give();
    if (given !== null) done(given, name);
  };
  const movable = (told?.items ?? []).filter(({ faults }) => faults.length === 0).length;
  return (
    <>
      <section aria-labelledby="load-items">
        <Heading level={2} data-size="sm" id="load-items">
          {say('load.title', { name: load.person.name })}
        </Heading>
        <Items items={load.items} told={told} />
      </section>
      <Duties duties={load.duties} />
      <form className="desk-form" onSubmit={(event) => void submit(event)}>
        <Field>
          <Label htmlFor={field}>{say('handover.to')}</Label>
          <Select id={field} value={to ?? ''} onChange={(event) => setTo(event.target.value || null)}>
            <Select.Option value="">{sayDesk('field.choose')}</Select.Option>
            {others.map(([id, text]) => (
              <Select.Option key={id} value={id}>
                {text}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <Paragraph className="desk-quiet">
          {say('handover.notThere')}{' '}
          <Link className="ds-link" href={partAddress('folk', agency)}>
            {say('handover.inviteThem')}
          </Link>
        </Paragraph>
        {failure === null ? null : <FailureNotice why={failure} />}
        {told === null ? null : (
          <div className="desk-actions" aria-live="polite">
            <Paragraph>{say('handover.then', { name, count: movable, of: load.items.length })}</Paragraph>
            {movable === 0 ? null : (
              <Button type="submit" loading={busy}>
                {say('handover.give', { name })}
              </Button>
            )}
          </div>
        )}
      </form>
    </>
  );
}

function Done({
  given,
  load,
  to,
}: {
  readonly given: HandedOverBody;
  readonly load: LoadBody;
  readonly to: string;
}): ReactNode {
  const say = useTexts(adminTexts);
  const staying = given.items.filter(({ faults }) => faults.length > 0);
  const moved = given.items.length - staying.length;
  return (
    <>
      <Alert data-color={given.left === 0 && staying.length === 0 ? 'success' : 'warning'}>
        <Paragraph>{say('handover.done', { name: to, count: moved })}</Paragraph>
        <Paragraph>{say('handover.left', { name: load.person.name, count: given.left })}</Paragraph>
      </Alert>
      {staying.length === 0 ? null : (
        <section aria-labelledby="staying">
          <Heading level={2} data-size="sm" id="staying">
            {say('handover.staying')}
          </Heading>
          <Items items={staying} told={given} />
        </section>
      )}
    </>
  );
}

function OfPerson({ agency, person }: { readonly agency: AgencyId; readonly person: PersonId }): ReactNode {
  const say = useTexts(adminTexts);
  const announce = useAnnounce();
  const [done, setDone] = useState<{
    readonly given: HandedOverBody;
    readonly load: LoadBody;
    readonly to: string;
  } | null>(null);
  const read = useRead<LoadBody>(
    done === null ? `/v1/agencies/${encodeURIComponent(agency)}/people/${encodeURIComponent(person)}/load` : null,
  );
  if (done !== null) return <Done {...done} />;
  return (
    <Loaded read={read}>
      {(load) => (
        <>
          {load.items.length === 0 && load.duties.length === 0 ? (
            <p>{say('handover.nothing', { name: load.person.name })}</p>
          ) : (
            <Give
              agency={agency}
              load={load}
              done={(given, to) => {
                setDone({ given, load, to });
                announce(
                  say('handover.done', {
                    name: to,
                    count: given.items.filter((one) => one.faults.length === 0).length,
                  }),
                );
                scrollTo(0, 0);
              }}
            />
          )}
        </>
      )}
    </Loaded>
  );
}

export default function HandoverPage({ id: person }: PageProps): ReactNode {
  const say = useTexts(adminTexts);
  const { id: agency } = useAgency();
  return (
    <Page title={say('part.handover')} lead={say('handover.lead')}>
      {person === '' ? <AgencyChoice path={path} /> : null}
      {agency === null ? <p>{say('none')}</p> : null}
      {agency === null ? null : person === '' ? (
        <WhoLeaves key={agency} agency={agency} />
      ) : (
        <OfPerson agency={agency} person={person} />
      )}
      {person === '' || agency === null ? null : (
        <p>
          <Link className="ds-link" href={partAddress('folk', agency)}>
            {say('handover.back')}
          </Link>
        </p>
      )}
    </Page>
  );
}
