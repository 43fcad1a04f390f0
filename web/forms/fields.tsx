/** A form's fields, those inside groups and lists included. */
import { Button, Fieldset, ValidationMessage } from '@digdir/designsystemet-react';
import { type ReactNode, useRef } from 'react';
import type { Day } from '../../domain/words.ts';
import { useLanguage } from '../language.tsx';
import { FormFieldInput } from './field-input.tsx';
import { type FieldValue, type FieldValues, groupIn, type Row, rowsIn } from './field-value.ts';
import type { FormField } from './form-table.ts';
import type { PickSource } from './pick-sources.ts';
import type { Choice } from './picks.ts';

/** What the fields of one form share. */
export interface FormAround {
  readonly today: Day;
  readonly label: (name: string) => string;
  /** Who may be chosen for a field, by id. */
  readonly people: (name: string) => Readonly<Record<string, string>>;
  readonly agencies: readonly Choice[];
  readonly picks: (from: PickSource) => readonly Choice[];
  /** What the case has now; null: nothing that can be shown. */
  readonly known: (field: FormField) => string | null;
  /** @param whole the faults of what stands inside it too, where that shows none of its own */
  readonly error: (path: string, whole: boolean) => string | undefined;
}

interface Props {
  readonly fields: readonly FormField[];
  readonly values: FieldValues;
  readonly onChange: (values: FieldValues) => void;
  readonly around: FormAround;
  readonly path?: string;
}

export function Fields({ fields, values, onChange, around, path = '' }: Props): ReactNode {
  return fields.map((field) => {
    const { name, shape } = field;
    const one = {
      field,
      path: path + name,
      around,
      value: values[name],
      onChange: (value: FieldValue) => onChange({ ...values, [name]: value }),
    };
    if (shape.is === 'given' || shape.is === 'newId') return null;
    if (shape.is === 'group') return <Group key={name} {...one} fields={shape.fields} />;
    if (shape.is === 'rows') return <Rows key={name} {...one} fields={shape.fields} />;
    return <Single key={name} {...one} inside={path !== ''} />;
  });
}

interface FieldProps {
  readonly field: FormField;
  readonly path: string;
  readonly around: FormAround;
  readonly value: FieldValue;
  readonly onChange: (value: FieldValue) => void;
}

function Single({
  field,
  path,
  around,
  value,
  onChange,
  inside,
}: FieldProps & { readonly inside: boolean }): ReactNode {
  return (
    <FormFieldInput
      field={field}
      id={path}
      label={around.label(field.name)}
      today={around.today}
      people={around.people(field.name)}
      choices={'from' in field.shape ? around.picks(field.shape.from) : around.agencies}
      value={value}
      known={inside || field.required ? null : around.known(field)}
      onChange={onChange}
      error={around.error(path, true)}
    />
  );
}

interface InnerProps extends FieldProps {
  readonly fields: readonly FormField[];
}

function useNamed({ name, required }: FormField, around: FormAround): string {
  const { say } = useLanguage();
  return required ? around.label(name) : say('field.optional', { label: around.label(name) });
}

function Group({ field, fields, path, around, value, onChange }: InnerProps): ReactNode {
  const error = around.error(path, false);
  return (
    <Fieldset className="desk-group">
      <Fieldset.Legend>{useNamed(field, around)}</Fieldset.Legend>
      <Fields
        fields={fields}
        values={groupIn(value)}
        onChange={(group) => onChange({ group })}
        around={around}
        path={`${path}.`}
      />
      {error === undefined ? null : <ValidationMessage>{error}</ValidationMessage>}
    </Fieldset>
  );
}

function Rows({ field, fields, path, around, value, onChange }: InnerProps): ReactNode {
  const { say } = useLanguage();
  const place = useRef<HTMLFieldSetElement>(null);
  const rows = rowsIn(value);
  const error = around.error(path, false);
  const set = (next: readonly Row[]): void => onChange({ rows: next });
  const add = (): void => {
    set([...rows, { key: crypto.randomUUID(), values: {} }]);
    // Whoever adds one goes on in it, once it is there.
    requestAnimationFrame(() => {
      place.current?.querySelector<HTMLElement>(':scope .desk-row:last-of-type :is(input, select)')?.focus();
    });
  };
  return (
    <Fieldset className="desk-group" ref={place}>
      <Fieldset.Legend>{useNamed(field, around)}</Fieldset.Legend>
      {rows.map((row, n) => (
        <fieldset className="desk-row" key={row.key}>
          <legend>{say('rows.number', { number: n + 1 })}</legend>
          <Fields
            fields={fields}
            values={row.values}
            onChange={(values) => set(rows.map((one) => (one.key === row.key ? { ...one, values } : one)))}
            around={around}
            path={`${path}.${n}.`}
          />
          <Button
            type="button"
            variant="tertiary"
            data-size="sm"
            onClick={() => set(rows.filter((one) => one.key !== row.key))}
          >
            {say('rows.remove', { number: n + 1 })}
          </Button>
        </fieldset>
      ))}
      <div className="desk-actions">
        <Button type="button" variant="secondary" data-size="sm" onClick={add}>
          {say('rows.add')}
        </Button>
      </div>
      {error === undefined ? null : <ValidationMessage>{error}</ValidationMessage>}
    </Fieldset>
  );
}
