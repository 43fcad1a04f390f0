/** One field of a command's form, by its shape. */
import { Checkbox, Fieldset, Radio, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { type ReactNode, useId } from 'react';
import type { Day } from '../../domain/words.ts';
import { optionText } from '../../texts/fields/index.ts';
import { type Texts, useLanguage } from '../language.tsx';
import { DayField } from './day-field.tsx';
import { chosenIn, type FieldValue } from './field-value.ts';
import type { FormField } from './form-table.ts';
import { describedBy, GroupHint } from './group-hint.tsx';
import { PersonField } from './person-field.tsx';
import { PickField, RankingField } from './pick-field.tsx';
import type { Choice as Pickable } from './picks.ts';

interface Props {
  readonly field: FormField;
  /** Unique in the form: one of several in a list has its place in it. */
  readonly id: string;
  /** With what is said of whether it must be filled in. */
  readonly label: string;
  readonly hint: string | undefined;
  readonly today: Day;
  readonly people: Readonly<Record<string, string>>;
  /** What a pick, a ranking or an agency is chosen among. */
  readonly choices: readonly Pickable[];
  readonly value: FieldValue;
  /** What the case has now; null: nothing that can be shown. */
  readonly known: string | null;
  readonly onChange: (value: FieldValue) => void;
  readonly error: string | undefined;
}

interface Choice {
  readonly value: string;
  readonly text: string;
}

interface ChoicesProps extends Omit<Props, 'choices'> {
  readonly options: readonly Choice[];
  readonly help: string | undefined;
}

function Choices({ field, id, label, value, onChange, error, options, help }: ChoicesProps): ReactNode {
  const chosen = chosenIn(value);
  const about = { id: useId(), text: help };
  const isMany = field.shape.is === 'choices';
  const toggle = (one: string): void =>
    onChange(chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one]);
  return (
    <Fieldset {...describedBy(about)}>
      <Fieldset.Legend>{label}</Fieldset.Legend>
      <GroupHint {...about} />
      {options.map((one) =>
        isMany ? (
          <Checkbox
            key={one.value}
            label={one.text}
            value={one.value}
            checked={chosen.includes(one.value)}
            onChange={() => toggle(one.value)}
          />
        ) : (
          <Radio
            key={one.value}
            name={id}
            label={one.text}
            value={one.value}
            checked={value === one.value}
            onChange={() => onChange(one.value)}
          />
        ),
      )}
      {error === undefined ? null : <ValidationMessage>{error}</ValidationMessage>}
    </Fieldset>
  );
}

/** What the case has now, in words. */
function knownText({ say, dayText, language }: Texts, { field, known }: Props): string | undefined {
  if (known === null) return undefined;
  const { is } = field.shape;
  const words: Partial<Readonly<Record<typeof is, (value: string) => string>>> = {
    day: dayText,
    yesNo: (value) => say(value === 'yes' ? 'field.yes' : 'field.no'),
    choice: (value) => optionText(field.name, value, language),
  };
  return say('field.now', { value: words[is]?.(known) ?? known });
}

export function FormFieldInput(props: Props): ReactNode {
  const { field, label, hint, today, people, choices, value, onChange, error } = props;
  const texts = useLanguage();
  const { say, language } = texts;
  const { shape } = field;
  const now = knownText(texts, props);
  const help = [hint, now].filter((one) => one !== undefined).join(' ') || undefined;
  const text = typeof value === 'string' ? value : '';
  switch (shape.is) {
    case 'day':
      return (
        <DayField
          label={label}
          today={today}
          value={text}
          onChange={onChange}
          error={error}
          {...(help === undefined ? {} : { hint: now === undefined ? `${help} ${say('field.dayHint')}` : help })}
        />
      );
    case 'person':
      return <PersonField label={label} hint={help} people={people} onChange={onChange} error={error} />;
    case 'pick':
    case 'agency':
      return <PickField label={label} hint={help} choices={choices} value={text} onChange={onChange} error={error} />;
    case 'ranking':
      return (
        <RankingField
          label={label}
          hint={help}
          choices={choices}
          value={chosenIn(value)}
          onChange={onChange}
          error={error}
        />
      );
    case 'onlyNo':
      return (
        <Checkbox
          label={label}
          {...(help === undefined ? {} : { description: help })}
          value="no"
          checked={value === 'no'}
          onChange={() => onChange(value === 'no' ? undefined : 'no')}
        />
      );
    case 'yesNo': {
      const options = [
        { value: 'yes', text: say('field.yes') },
        { value: 'no', text: say('field.no') },
      ];
      return <Choices {...props} options={options} help={help} />;
    }
    case 'choice':
    case 'choices': {
      const options = shape.options.map((one) => ({ value: one, text: optionText(field.name, one, language) }));
      return <Choices {...props} options={options} help={help} />;
    }
    case 'text':
    case 'links':
      return (
        <Textfield
          label={label}
          description={help ?? (shape.is === 'links' ? say('field.linksHint') : undefined)}
          multiline
          rows={4}
          value={text}
          onChange={(event) => onChange(event.target.value)}
          error={error}
        />
      );
    default:
      return (
        <Textfield
          label={label}
          value={text}
          description={help ?? (shape.is === 'time' ? say('field.timeHint') : undefined)}
          inputMode={shape.is === 'number' ? 'decimal' : 'text'}
          onChange={(event) => onChange(event.target.value)}
          error={error}
        />
      );
  }
}
