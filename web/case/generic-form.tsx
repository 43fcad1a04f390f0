/** The form of any command, made from the table: one field for each thing that it asks for. */
import { type ReactNode, useState } from 'react';
import { fieldText } from '../../texts/commands/index.ts';
import { faultFor } from '../forms/faults.tsx';
import { FormFieldInput } from '../forms/field-input.tsx';
import { type FieldValue, knownValue, valueOf } from '../forms/field-value.ts';
import { formOf } from '../forms/has-form.ts';
import { useLanguage } from '../language.tsx';
import { CommandForm, type CommandFormProps } from './command-form.tsx';

export function GenericForm(form: CommandFormProps): ReactNode {
  const { say, language } = useLanguage();
  const { one, command, record } = form;
  const fields = formOf(one.kind, command);
  const [values, setValues] = useState<Readonly<Record<string, FieldValue>>>({});
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  if (fields === null || !one.may.includes(command)) return <p>{say('give.noForm')}</p>;
  const body = (): Readonly<Record<string, unknown>> | null => {
    const read = fields.map((field) => [field.name, valueOf(field, values[field.name], one.today)] as const);
    const bad = read.flatMap(([name, value]) => ('wrong' in value ? [[name, say(value.wrong)] as const] : []));
    setWrong(Object.fromEntries(bad));
    if (bad.length > 0) return null;
    return Object.fromEntries(
      read.flatMap(([name, value]) => ('value' in value && value.value !== undefined ? [[name, value.value]] : [])),
    );
  };
  return (
    <CommandForm form={form} body={body} fields={fields.map(({ name }) => name)}>
      {(giving) => (
        <>
          {fields.length === 0 ? <p>{say('give.nothing')}</p> : null}
          {fields.map((field) => (
            <FormFieldInput
              key={field.name}
              field={field}
              label={fieldText(one.kind, command, field.name, language)}
              today={one.today}
              people={record?.people ?? {}}
              value={values[field.name]}
              known={record === null ? null : knownValue(field, record)}
              onChange={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
              error={wrong[field.name] ?? faultFor(giving, field.name)}
            />
          ))}
        </>
      )}
    </CommandForm>
  );
}
