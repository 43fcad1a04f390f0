/** A form's fields, those inside groups and lists included. */
import { Button, Fieldset, ValidationMessage } from '@digdir/designsystemet-react';
import { type ReactNode, useId, useRef } from 'react';
import type { Day } from '../../domain/words.ts';
import { useLanguage } from '../language.tsx';
import { FormFieldInput } from './field-input.tsx';
import { type FieldValue, type FieldValues, groupIn, type Row, rowsIn } from './field-value.ts';
import type { FormField } from './form-table.ts';
import { describedBy, GroupHint } from './group-hint.tsx';
import { type Mark, markedIn } from './marks.ts';
import type { PickSource } from './pick-sources.ts';
import type { Choice } from './picks.ts';

/** What the fields of one form share. */
export interface FormAround {
  readonly today: Day;
  /** By the field's path. */
  readonly label: (path: string) => string;
  /** What helps to fill it in; most need nothing. */
  readonly hint: (path: string) => string | undefined;
  /** Which fields say whether they must be filled in; null: none does. */
  readonly mark: Mark | null;
  /** Who may be chosen for a field, by id. */
  readonly people: (name: string) => Readonly<Record<string, string>>;
  readonly agencies: readonly Choice[];
  readonly picks: (from: PickSource) => readonly Choice[];
  /** What the case has now; null: nothing that is to be shown. */
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
    if (shape.is === 'given' || shape.is === 'newId' || isIdle(field, around)) return null;
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

/** One of what there is: nothing that must be chosen, and nothing to choose. */
const isIdle = ({ shape, required }: FormField, { picks }: FormAround): boolean =>
  shape.is === 'pick' && !required && picks(shape.from).length === 0;

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
      label={useNamed(field, path, around)}
      hint={around.hint(path)}
      today={around.today}
      people={around.people(field.name)}
      choices={'from' in field.shape ? around.picks(field.shape.from) : around.agencies}
      value={value}
      known={inside ? null : around.known(field)}
      onChange={onChange}
      error={around.error(path, true)}
    />
  );
}

interface InnerProps extends FieldProps {
  readonly fields: readonly FormField[];
}

/** The field's name, with what is said of whether it must be filled in. */
function useNamed({ required }: FormField, path: string, { label, mark }: FormAround): string {
  const { say } = useLanguage();
  const isMarked = mark === (required ? 'required' : 'optional');
  return isMarked ? say(`field.${mark}`, { label: label(path) }) : label(path);
}

function Group({ field, fields, path, around, value, onChange }: InnerProps): ReactNode {
  const error = around.error(path, false);
  const about = { id: useId(), text: around.hint(path) };
  return (
    <Fieldset className="desk-group" {...describedBy(about)}>
      <Fieldset.Legend>{useNamed(field, path, around)}</Fieldset.Legend>
      <GroupHint {...about} />
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
  const about = { id: useId(), text: around.hint(path) };
  // Each is filled in by itself: which of its own fields must be, does not hang on the rest of the form.
  const inRow = { ...around, mark: markedIn(fields) };
  const set = (next: readonly Row[]): void => onChange({ rows: next });
  const add = (): void => {
    set([...rows, { key: crypto.randomUUID(), values: {} }]);
    // Whoever adds one goes on in it, once it is there.
    requestAnimationFrame(() => {
      place.current?.querySelector<HTMLElement>(':scope .desk-row:last-of-type :is(input, select)')?.focus();
    });
  };
  return (
    <Fieldset className="desk-group" ref={place} {...describedBy(about)}>
      <Fieldset.Legend>{useNamed(field, path, around)}</Fieldset.Legend>
      <GroupHint {...about} />
      {rows.map((row, n) => (
        <fieldset className="desk-row" key={row.key}>
          <legend>{say('rows.number', { number: n + 1 })}</legend>
          <Fields
            fields={fields}
            values={row.values}
            onChange={(values) => set(rows.map((one) => (one.key === row.key ? { ...one, values } : one)))}
            around={inRow}
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
