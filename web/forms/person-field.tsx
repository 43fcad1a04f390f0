/** A person: somebody whom the case knows, or somebody new by name and address. */
import { Field, Fieldset, Label, Select, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { type ReactNode, useId, useState } from 'react';
import { useLanguage } from '../language.tsx';
import type { PersonValue } from './field-value.ts';
import { describedBy, GroupHint } from './group-hint.tsx';

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Names by id. */
  readonly people: Readonly<Record<string, string>>;
  readonly onChange: (person: PersonValue) => void;
  readonly error?: string | undefined;
}

const somebodyNew = '+';

/** Two letters or more make a name; the service looks at the rest. */
const asNew = (name: string, email: string): PersonValue =>
  name.trim().length < 2 ? null : { name: name.trim(), ...(email.trim() === '' ? {} : { email: email.trim() }) };

export function PersonField({ label, hint, people, onChange, error }: Props): ReactNode {
  const { say, language } = useLanguage();
  const id = useId();
  const [chosen, setChosen] = useState('');
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const known = Object.entries(people).toSorted((a, b) => a[1].localeCompare(b[1], language));
  // Beside the list of those who are known it stands there.
  const about = { id: `${id}-hint`, text: known.length === 0 ? hint : undefined };
  const isNew = chosen === somebodyNew || known.length === 0;
  const choose = (one: string): void => {
    setChosen(one);
    onChange(one === somebodyNew ? asNew(name, email) : one === '' ? null : one);
  };
  const write = (nextName: string, nextEmail: string): void => {
    setName(nextName);
    setEmail(nextEmail);
    onChange(asNew(nextName, nextEmail));
  };
  return (
    <>
      {known.length === 0 ? null : (
        <Field>
          <Label htmlFor={id}>{label}</Label>
          {hint === undefined ? null : <Field.Description>{hint}</Field.Description>}
          <Select
            id={id}
            value={chosen}
            onChange={(event) => choose(event.target.value)}
            aria-invalid={error !== undefined}
          >
            <Select.Option value="">{say('field.choose')}</Select.Option>
            {known.map(([one, text]) => (
              <Select.Option key={one} value={one}>
                {text}
              </Select.Option>
            ))}
            <Select.Option value={somebodyNew}>{say('field.somebodyNew')}</Select.Option>
          </Select>
          {error === undefined || isNew ? null : <ValidationMessage>{error}</ValidationMessage>}
        </Field>
      )}
      {isNew ? (
        <Fieldset {...describedBy(about)}>
          <Fieldset.Legend>{known.length === 0 ? label : say('field.somebodyNew')}</Fieldset.Legend>
          <GroupHint {...about} />
          <Textfield
            label={say('field.name')}
            value={name}
            onChange={(event) => write(event.target.value, email)}
            error={error}
          />
          <Textfield
            label={say('field.email')}
            type="email"
            value={email}
            onChange={(event) => write(name, event.target.value)}
          />
        </Fieldset>
      ) : null}
    </>
  );
}
