/** The form of any command, made from the table: one field for each thing that it asks for. */
import { type ReactNode, useState } from 'react';
import { fieldText } from '../../texts/fields/index.ts';
import { hintText } from '../../texts/forms/index.ts';
import type { WebTextKey } from '../../texts/web/desk/index.ts';
import { dayAsNow } from '../forms/as-now.ts';
import { askedIn, insteadOf } from '../forms/asked.ts';
import { beginningOf } from '../forms/beginnings.ts';
import { type Facts, isFacts } from '../forms/facts.ts';
import { faultAt, faultFor } from '../forms/faults.tsx';
import { type FieldValues, readFields, type Wrong } from '../forms/field-value.ts';
import type { FormAround } from '../forms/fields.tsx';
import { factOf, firstValue, type Known, knownValue } from '../forms/first-value.ts';
import { formOf } from '../forms/form-of.ts';
import type { FormField } from '../forms/form-table.ts';
import { isAllOptional, markedIn } from '../forms/marks.ts';
import { asPassedOn } from '../forms/on-behalf.ts';
import { type Around, likely, picks } from '../forms/picks.ts';
import { Sections } from '../forms/sections.tsx';
import { isOffice, type Lists, useLists } from '../forms/use-lists.ts';
import { useLanguage } from '../language.tsx';
import { useSigned } from '../shell/session.tsx';
import { CommandForm, type CommandFormProps, targetOf } from './command-form.tsx';

const nothingKnown: Known = { facts: {}, texts: {}, people: {} };

/** Whoever applies or is hired is a person of their own, never one of the agency's directory. */
const newOnes = new Set(['applicant', 'employee']);

interface Props {
  readonly form: CommandFormProps;
  readonly fields: readonly FormField[];
  readonly lists: Lists;
}

/** `channels.0.link` is any list's `channels.link`. */
const withoutNumbers = (path: string): string => path.replaceAll(/\.\d+/g, '');

const nameOf = (form: CommandFormProps): string => `${targetOf(form).kind}.${form.command}`;

/** What the case has, and what is known where the form stands. */
const factsFor = ({ record, from }: CommandFormProps): Facts => ({ ...record?.facts, ...from });

/** What must be filled in begins with what the case has, so that it is not said again; a date that moves begins empty. */
function knownFor(form: CommandFormProps, field: FormField, values: FieldValues): string | null {
  const { record } = form;
  const name = nameOf(form);
  if (record === null) return null;
  return field.required
    ? dayAsNow(`${name}.${field.name}`, record.facts, values)
    : knownValue(field, factOf(record.facts, name, field.name), record);
}

function firstValues({ form, fields }: Props, around: Around): FieldValues {
  const { one, record, duty = null } = form;
  const known = record ?? nothingKnown;
  const name = nameOf(form);
  return Object.fromEntries(
    fields.map((field) => {
      const { shape } = field;
      const value =
        shape.is === 'pick' && field.required
          ? likely(picks[shape.from](around), duty)
          : firstValue(field, factOf(known.facts, name, field.name), known);
      return [field.name, value ?? beginningOf(`${name}.${field.name}`, factsFor(form), one.today)];
    }),
  );
}

/** What is typed, what of it is asked for, and what would be sent. */
function useFilled(props: Props, choosing: Around) {
  const { form, fields } = props;
  const { one, given = {} } = form;
  const name = nameOf(form);
  const [values, setValues] = useState<FieldValues>(() => firstValues(props, choosing));
  const [changed, setChanged] = useState(false);
  const [wrong, setWrong] = useState<Wrong>({});
  const asked = askedIn(name, fields, { values, facts: factsFor(form), today: one.today });
  // As it stands when the form is opened: no label changes while somebody fills it in.
  const [mark] = useState(() => markedIn(asked));
  const read = readFields(asked, values, one.today);
  const sent =
    'value' in read && isFacts(read.value) ? { ...insteadOf(name, fields, asked), ...read.value, ...given } : null;
  return {
    values,
    asked,
    mark,
    wrong,
    body: (): Readonly<Record<string, unknown>> | null => {
      setWrong('wrong' in read ? read.wrong : {});
      return sent;
    },
    // Before anything is filled in there is nothing to say of it.
    now: changed || fields.length === 0 ? sent : null,
    change: (next: FieldValues): void => {
      setValues(next);
      setChanged(true);
    },
  };
}

function Filled(props: Props): ReactNode {
  const { form, fields, lists } = props;
  const texts = useLanguage();
  const { say, language } = texts;
  const { one, command, record } = form;
  const { kind } = targetOf(form);
  const choosing: Around = { one, record, agencies: lists.agencies, texts };
  const { values, asked, mark, wrong, body, now, change } = useFilled(props, choosing);
  const wrongAt = (path: string): string | undefined => {
    const key: WebTextKey | undefined = wrong[path];
    return key === undefined ? undefined : say(key);
  };
  return (
    <CommandForm form={form} body={body} now={now} fields={asked.map(({ name }) => name)}>
      {(giving) => {
        const around: FormAround = {
          today: one.today,
          label: (path) => fieldText(kind, command, withoutNumbers(path), language),
          hint: (path) => hintText(kind, command, withoutNumbers(path), language),
          mark,
          people: (name) => (newOnes.has(name) ? {} : (lists.people ?? record?.people ?? {})),
          agencies: Object.entries(lists.agencies)
            .map(([id, text]) => ({ id, text }))
            .toSorted((a, b) => a.text.localeCompare(b.text, language)),
          picks: (from) => picks[from](choosing),
          known: (field) => knownFor(form, field, values),
          error: (path, whole) => wrongAt(path) ?? (whole ? faultFor(giving, path) : faultAt(giving, path)),
        };
        return (
          <>
            {fields.length === 0 ? <p>{say('give.nothing')}</p> : null}
            {isAllOptional(asked) ? <p>{say('give.allOptional')}</p> : null}
            <Sections form={`${kind}.${command}`} fields={asked} values={values} onChange={change} around={around} />
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
