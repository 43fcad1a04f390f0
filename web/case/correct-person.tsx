/** The applicant's or the employee's name, address or language put right (R-MAIL-2): what did not reach them goes out again. */
import { Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { type ReactNode, useId, useState } from 'react';
import { type Language, languages } from '../../domain/words.ts';
import { caseTexts } from '../../texts/web/case/index.ts';
import { textIn } from '../forms/facts.ts';
import { faultFor } from '../forms/faults.tsx';
import { useLanguage, useTexts } from '../language.tsx';
import { CommandForm, type CommandFormProps } from './command-form.tsx';

/** Whom a case is about. */
const subjects = ['applicant', 'employee'] as const;

export function CorrectPerson(form: CommandFormProps): ReactNode {
  const say = useTexts(caseTexts);
  const { say: common } = useLanguage();
  const languageField = useId();
  const facts = form.record?.facts ?? {};
  const id = subjects.map((one) => textIn(facts, one)).find((one) => one !== null) ?? null;
  const known = id === null ? '' : (form.record?.people[id] ?? '');
  const [name, setName] = useState(known);
  const [email, setEmail] = useState('');
  const [language, setLanguage] = useState<Language | ''>('');
  const [missing, setMissing] = useState(false);
  if (id === null) return <p>{say('person.unknown')}</p>;
  const body = (): Readonly<Record<string, unknown>> | null => {
    setMissing(name.trim() === '');
    if (name.trim() === '') return null;
    const address = email.trim();
    return {
      person: {
        id,
        name: name.trim(),
        ...(address === '' ? {} : { email: address }),
        ...(language === '' ? {} : { language }),
      },
    };
  };
  return (
    <CommandForm form={form} body={body} fields={['person.name', 'person.email']} button={say('person.save')}>
      {(giving) => (
        <>
          <p>{say('person.then')}</p>
          <Textfield
            label={common('field.name')}
            value={name}
            autoComplete="off"
            onChange={(event) => setName(event.target.value)}
            error={missing ? common('field.missing') : faultFor(giving, 'person.name')}
          />
          <Textfield
            label={say('person.email')}
            description={say('person.kept')}
            type="email"
            value={email}
            autoComplete="off"
            onChange={(event) => setEmail(event.target.value)}
            error={faultFor(giving, 'person.email')}
          />
          <Field>
            <Label htmlFor={languageField}>{say('person.language')}</Label>
            <Select
              id={languageField}
              value={language}
              onChange={({ target }) => setLanguage(languages.find((one) => one === target.value) ?? '')}
            >
              <Select.Option value="">{say('person.languageKept')}</Select.Option>
              {languages.map((one) => (
                <Select.Option key={one} value={one}>
                  {common(`language.${one}`)}
                </Select.Option>
              ))}
            </Select>
          </Field>
        </>
      )}
    </CommandForm>
  );
}
