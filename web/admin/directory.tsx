/** Everybody of the agency, found by name: what they have, and what can be done for them. */
import { Button, Field, Heading, Label, Select, Tag, Textfield } from '@digdir/designsystemet-react';
import { type ReactNode, useId, useState } from 'react';
import { Link } from 'wouter';
import { type Role, roles } from '../../domain/words.ts';
import { commonTexts } from '../../texts/common/index.ts';
import { type AdminTextKey, adminTexts } from '../../texts/web/admin/index.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { FailureNotice } from '../shell/failure.tsx';
import { CorrectForm, InviteForm, InviteNewForm } from './person-forms.tsx';
import { partAddress } from './use-agency.ts';
import { type Colleague, type Colleagues, useColleagues } from './use-colleagues.ts';
import type { AgencyPart } from './with-agency.tsx';

/** Whoever has been hired or has applied stands in no directory. */
const offered: readonly Role[] = roles.filter((role) => role !== 'employee' && role !== 'applicant');

interface PersonProps {
  readonly part: AgencyPart;
  readonly person: Colleague;
  readonly again: () => void;
}

function Person({ part, person, again }: PersonProps): ReactNode {
  const say = useTexts(adminTexts);
  const { language } = useLanguage();
  const [open, setOpen] = useState<'correct' | 'invite' | null>(null);
  const close = (): void => setOpen(null);
  const done = (): void => {
    close();
    again();
  };
  const may = (command: string): boolean => part.one.may.includes(command);
  const acts: readonly (readonly ['correct' | 'invite', AdminTextKey, boolean])[] = [
    ['correct', 'person.correct', may('case.correctPerson')],
    ['invite', 'invite.again', !person.signsIn && person.email !== null && may('invite')],
  ];
  return (
    <li className="desk-item admin-person" data-late={person.refused}>
      <Heading level={3} data-size="2xs">
        {person.name}
      </Heading>
      <p className="desk-quiet">{person.email ?? say('person.noAddress')}</p>
      <p>
        {[
          ...person.roles.map((role) => commonTexts[language].roles[role]),
          ...(person.standsIn ? [say('person.standsIn')] : []),
        ].join(', ') || say('person.noRole')}
      </p>
      {person.refused ? (
        <p>
          <Tag data-color="danger">{say('person.refused')}</Tag>
        </p>
      ) : null}
      {person.signsIn ? null : <p className="desk-quiet">{say('person.neverSignedIn')}</p>}
      {open === null ? (
        <div className="desk-actions">
          {person.roles.length === 0 && !person.standsIn ? null : (
            <Link
              className="ds-button"
              data-variant="tertiary"
              data-size="sm"
              aria-label={say('person.actFor', { act: say('person.handover'), name: person.name })}
              href={partAddress(`overlevering/${encodeURIComponent(person.id)}`, part.agency)}
            >
              {say('person.handover')}
            </Link>
          )}
          {acts
            .filter(([, , isThere]) => isThere)
            .map(([act, text]) => (
              <Button
                key={act}
                type="button"
                variant="tertiary"
                data-size="sm"
                aria-label={say('person.actFor', { act: say(text), name: person.name })}
                onClick={() => setOpen(act)}
              >
                {say(text)}
              </Button>
            ))}
        </div>
      ) : null}
      {open === 'correct' ? <CorrectForm part={part} person={person} close={close} done={done} /> : null}
      {open === 'invite' ? <InviteForm part={part} person={person} close={close} done={done} /> : null}
    </li>
  );
}

function Found({ part, found }: { readonly part: AgencyPart; readonly found: Colleagues }): ReactNode {
  const say = useTexts(adminTexts);
  const { say: sayDesk } = useLanguage();
  const { items, failure, next, more, again } = found;
  if (failure !== null) return <FailureNotice why={failure} again={() => void again()} />;
  if (items === null) return <p aria-busy="true">{sayDesk('loading')}</p>;
  return (
    <>
      <output className="desk-quiet admin-count">
        {say(next === null ? 'people.count' : 'people.countMore', { count: items.length })}
      </output>
      <ul className="desk-list">
        {items.map((person) => (
          <Person key={person.id} part={part} person={person} again={() => void again()} />
        ))}
      </ul>
      {next === null ? null : (
        <Button type="button" variant="secondary" onClick={() => void more()}>
          {say('list.more')}
        </Button>
      )}
    </>
  );
}

export function DirectoryPart({ part }: { readonly part: AgencyPart }): ReactNode {
  const say = useTexts(adminTexts);
  const { language } = useLanguage();
  const roleField = useId();
  const [text, setText] = useState('');
  const [role, setRole] = useState<Role | null>(null);
  const [inviting, setInviting] = useState(false);
  const found = useColleagues(part.agency, { text, role });
  const close = (): void => setInviting(false);
  return (
    <section aria-labelledby="people">
      <Heading level={2} data-size="sm" id="people">
        {say('people.title')}
      </Heading>
      <p className="desk-quiet">{say('people.never')}</p>
      <div className="admin-search">
        <Textfield
          label={say('people.search')}
          type="search"
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Field>
          <Label htmlFor={roleField}>{say('people.role')}</Label>
          <Select
            id={roleField}
            value={role ?? ''}
            onChange={(event) => setRole(offered.find((one) => one === event.target.value) ?? null)}
          >
            <Select.Option value="">{say('people.anyRole')}</Select.Option>
            {offered.map((one) => (
              <Select.Option key={one} value={one}>
                {commonTexts[language].roles[one]}
              </Select.Option>
            ))}
          </Select>
        </Field>
      </div>
      {inviting ? (
        <InviteNewForm
          part={part}
          close={close}
          done={() => {
            close();
            void found.again();
          }}
        />
      ) : (
        <div className="desk-actions">
          <Button type="button" variant="secondary" data-size="sm" onClick={() => setInviting(true)}>
            {say('invite.new')}
          </Button>
        </div>
      )}
      <Found part={part} found={found} />
    </section>
  );
}
