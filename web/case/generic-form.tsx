/** The form of any command, made from the table: one field for each thing that it asks for. */
import { type ReactNode, useState } from 'react';
import { fieldText } from '../../texts/commands/index.ts';
import type { WebTextKey } from '../../texts/web/desk/index.ts';
import { isFacts } from '../forms/facts.ts';
import { faultAt, faultFor } from '../forms/faults.tsx';
import { type FieldValues, readFields, type Wrong } from '../forms/field-value.ts';
import { Fields, type FormAround } from '../forms/fields.tsx';
import { factOf, firstValue, type Known, knownValue } from '../forms/first-value.ts';
import type { FormField } from '../forms/form-table.ts';
import { formOf } from '../forms/has-form.ts';
import { asPassedOn } from '../forms/on-behalf.ts';
import { type Around, likely, picks } from '../forms/picks.ts';
import { isOffice, type Lists, useLists } from '../forms/use-lists.ts';
import { useLanguage } from '../language.tsx';
import { useSigned } from '../shell/session.tsx';
import { CommandForm, type CommandFormProps, targetOf } from './command-form.tsx';

const nothingKnown: Known = { facts: {}, texts: {}, people: {} };

/** Whoever applies or is hired is a person of their own, never one of the agency's directory. */
const newOnes = new Set(['applicant']);

interface Props {
  readonly form: CommandFormProps;
  readonly fields: readonly FormField[];
  readonly lists: Lists;
}

function firstValues({ form, fields }: Props, around: Around): FieldValues {
  const { command, record, duty = null } = form;
  const known = record ?? nothingKnown;
  const name = `${targetOf(form).kind}.${command}`;
  return Object.fromEntries(
    fields.map((field) => {
      const { shape } = field;
      const value =
        shape.is === 'pick' && field.required
          ? likely(picks[shape.from](around), duty)
          : firstValue(field, factOf(known.facts, name, field.name), known);
      return [field.name, value];
    }),
  );
}

function Filled(props: Props): ReactNode {
  const { form, fields, lists } = props;
  const texts = useLanguage();
  const { say, language } = texts;
  const { one, command, record, given = {} } = form;
  const { kind } = targetOf(form);
  const choosing: Around = { one, record, agencies: lists.agencies, texts };
  const [values, setValues] = useState<FieldValues>(() => firstValues(props, choosing));
  const [changed, setChanged] = useState(false);
  const [wrong, setWrong] = useState<Wrong>({});
  const body = (): Readonly<Record<string, unknown>> | null => {
    const read = readFields(fields, values, one.today);
    setWrong('wrong' in read ? read.wrong : {});
    return 'value' in read && isFacts(read.value) ? { ...read.value, ...given } : null;
  };
  // Before anything is filled in there is nothing to say of it.
  const read = changed || fields.length === 0 ? readFields(fields, values, one.today) : null;
  const now = read !== null && 'value' in read && isFacts(read.value) ? { ...read.value, ...given } : null;
  const wrongAt = (path: string): string | undefined => {
    const key: WebTextKey | undefined = wrong[path];
    return key === undefined ? undefined : say(key);
  };
  return (
    <CommandForm form={form} body={body} now={now} fields={fields.map(({ name }) => name)}>
      {(giving) => {
        const around: FormAround = {
          today: one.today,
          label: (name) => fieldText(kind, command, name, language),
          people: (name) => (newOnes.has(name) ? {} : (lists.people ?? record?.people ?? {})),
          agencies: Object.entries(lists.agencies)
            .map(([id, text]) => ({ id, text }))
            .toSorted((a, b) => a.text.localeCompare(b.text, language)),
          picks: (from) => picks[from](choosing),
          known: (field) =>
            record === null ? null : knownValue(field, factOf(record.facts, `${kind}.${command}`, field.name), record),
          error: (path, whole) => wrongAt(path) ?? (whole ? faultFor(giving, path) : faultAt(giving, path)),
        };
        return (
          <>
            {fields.length === 0 ? <p>{say('give.nothing')}</p> : null}
            <Fields
              fields={fields}
              values={values}
              onChange={(next) => {
                setValues(next);
                setChanged(true);
              }}
              around={around}
            />
          </>
        );
      }}
    </CommandForm>
  );
}

export function GenericForm(form: CommandFormProps): ReactNode {
  const { say } = useLanguage();
  const { one, command, target, given = {} } = form;
  const byOffice = isOffice(useSigned(), one.agency);
  const { kind } = targetOf(form);
  const asked = formOf(kind, command)?.filter(({ name }) => !(name in given)) ?? null;
  const fields = asked === null ? null : asPassedOn(kind, asked, byOffice);
  const lists = useLists(one, fields ?? []);
  if (fields === null || (target === undefined && !one.may.includes(command))) return <p>{say('give.noForm')}</p>;
  return lists.ready ? <Filled form={form} fields={fields} lists={lists} /> : <p aria-busy="true">{say('loading')}</p>;
}
