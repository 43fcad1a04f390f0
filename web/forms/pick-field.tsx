/** One of what the case has, or several of them in order. */
import { Field, Fieldset, Label, Select, ValidationMessage } from '@digdir/designsystemet-react';
import { type ReactNode, useId } from 'react';
import { useLanguage } from '../language.tsx';
import { describedBy, GroupHint } from './group-hint.tsx';
import type { Choice } from './picks.ts';

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly error: string | undefined;
}

export function PickField({ label, hint, choices, value, onChange, error }: Props): ReactNode {
  const { say } = useLanguage();
  const id = useId();
  return (
    <Field>
      <Label htmlFor={id}>{label}</Label>
      {hint === undefined ? null : <Field.Description>{hint}</Field.Description>}
      <Select
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={error !== undefined}
      >
        <Select.Option value="">{say(choices.length === 0 ? 'pick.none' : 'field.choose')}</Select.Option>
        {choices.map((one) => (
          <Select.Option key={one.id} value={one.id}>
            {one.text}
          </Select.Option>
        ))}
      </Select>
      {error === undefined ? null : <ValidationMessage>{error}</ValidationMessage>}
    </Field>
  );
}

interface RankingProps extends Omit<Props, 'value' | 'onChange'> {
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** A place for each that is chosen and one more; whoever is taken out of the middle leaves no gap. */
export function RankingField({ label, hint, choices, value, onChange, error }: RankingProps): ReactNode {
  const { say } = useLanguage();
  const about = { id: useId(), text: hint };
  const places = Math.min(value.length + 1, choices.length);
  const put = (place: number, id: string): void =>
    onChange([...value.slice(0, place), ...(id === '' ? [] : [id]), ...value.slice(place + 1)]);
  return (
    <Fieldset {...describedBy(about)}>
      <Fieldset.Legend>{label}</Fieldset.Legend>
      <GroupHint {...about} />
      {choices.length === 0 ? <p>{say('pick.none')}</p> : null}
      {Array.from({ length: places }, (_, place) => (
        <PickField
          key={value[place] ?? 'next'}
          label={say('pick.place', { number: place + 1 })}
          choices={choices.filter(({ id }) => id === value[place] || !value.includes(id))}
          value={value[place] ?? ''}
          onChange={(id) => put(place, id)}
          error={undefined}
        />
      ))}
      {error === undefined ? null : <ValidationMessage>{error}</ValidationMessage>}
    </Fieldset>
  );
}
