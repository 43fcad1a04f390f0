/** Somebody's name and address put right, and the link by which they sign in the first time (R-MAIL-2, R-ROLE-2). */
import { Field, Label, Paragraph, Select, Textfield } from '@digdir/designsystemet-react';
import { type ReactNode, useId, useState } from 'react';
import { adminTexts } from '../../texts/web/admin/index.ts';
import { faultFor } from '../forms/faults.tsx';
import type { PersonValue } from '../forms/field-value.ts';
import { PersonField } from '../forms/person-field.tsx';
import { useLanguage, useTexts } from '../language.tsx';
import { InlineForm } from './inline-form.tsx';
import type { FormProps } from './role-forms.tsx';
import type { Colleague } from './use-colleagues.ts';

interface PersonProps extends FormProps {
  readonly person: Colleague;
  readonly done: () => void;
}

export function CorrectForm({ part, person, close, done }: PersonProps): ReactNode {
  const say = useTexts(adminTexts);
  const { say: sayDesk } = useLanguage();
  const languageField = useId();
  const [name, setName] = useState(person.name);
  const [email, setEmail] = useState(person.email ?? '');
  const [language, setLanguage] = useState('');
  const [missing, setMissing] = useState(false);
  const body = (): Readonly<Record<string, unknown>> | null => {
    setMissing(name.trim() === '');
    if (name.trim() === '') return null;
    const address = email.trim() === '' ? null : email.trim();
    const contact = { id: person.id, name: name.trim(), email: address };
    return { person: language === '' ? contact : { ...contact, language } };
  };
  return (
    <InlineForm
      one={part.one}
      command="case.correctPerson"
      body={body}
      fields={['person.name', 'person.email']}
      button={say('person.save')}
      done={() => {
        done();
        part.changed(say('person.corrected', { name: name.trim() }));
      }}
      close={close}
    >
      {(giving) => (
        <>
          <Textfield
            label={sayDesk('field.name')}
            value={name}
            onChange={(event) => setName(event.target.value)}
            error={missing ? sayDesk('field.missing') : faultFor(giving, 'person.name')}
          />
          <Textfield
            label={sayDesk('field.email')}
            type="email"
            value={email}
            onChange={(event) => setEmail(event.target.value)}
            error={faultFor(giving, 'person.email')}
          />
          <Field>
            <Label htmlFor={languageField}>{say('person.language')}</Label>
            <Select id={languageField} value={language} onChange={(event) => setLanguage(event.target.value)}>
              <Select.Option value="">{say('person.languageKept')}</Select.Option>
              <Select.Option value="nb">{sayDesk('language.nb')}</Select.Option>
              <Select.Option value="nn">{sayDesk('language.nn')}</Select.Option>
            </Select>
          </Field>
          <Paragraph>{say('person.correctThen')}</Paragraph>
        </>
      )}
    </InlineForm>
  );
}

export function InviteForm({ part, person, close, done }: PersonProps): ReactNode {
  const say = useTexts(adminTexts);
  return (
    <InlineForm
      one={part.one}
      command="invite"
      body={() => ({ person: person.id })}
      fields={[]}
      button={say('invite.yes')}
      done={() => {
        done();
        part.changed(say('invite.done', { name: person.name }));
      }}
      close={close}
    >
      {() => <Paragraph>{say('invite.then', { address: person.email ?? '' })}</Paragraph>}
    </InlineForm>
  );
}

/** Somebody who is not in the directory yet: they come into it by being invited. */
export function InviteNewForm({ part, close, done }: FormProps & { readonly done: () => void }): ReactNode {
  const say = useTexts(adminTexts);
  const { say: sayDesk } = useLanguage();
  const [person, setPerson] = useState<PersonValue>(null);
  const [missing, setMissing] = useState(false);
  const name = typeof person === 'object' && person !== null ? person.name : '';
  return (
    <InlineForm
      one={part.one}
      command="invite"
      body={() => {
        setMissing(person === null);
        return person === null ? null : { person };
      }}
      fields={['person']}
      button={say('invite.yes')}
      done={() => {
        done();
        part.changed(say('invite.done', { name }));
      }}
      close={close}
    >
      {(giving) => (
        <>
          <PersonField
            label={say('invite.who')}
            people={{}}
            onChange={setPerson}
            error={missing ? sayDesk('field.missing') : faultFor(giving, 'person')}
          />
          <Paragraph>{say('invite.newThen')}</Paragraph>
        </>
      )}
    </InlineForm>
  );
}
