/** Whose numbers, of which year, of which publication. */
import { Field, Fieldset, Label, Select } from '@digdir/designsystemet-react';
import { type ReactNode, useId } from 'react';
import type { PublicationsBody } from '../../api/statistics/bodies.ts';
import { dayOf } from '../../domain/calendar.ts';
import { statisticsPageTexts } from '../../texts/web/statistics/index.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { type Dimension, type Scope, type StatLine, valuesOf, wholeProgramme } from './lines.ts';
import type { Names } from './names.ts';

export interface Option {
  readonly value: string;
  readonly text: string;
}

interface SelectedProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

export function Selected({ label, value, onChange, children }: SelectedProps): ReactNode {
  const id = useId();
  return (
    <Field>
      <Label htmlFor={id}>{label}</Label>
      <Select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
      </Select>
    </Field>
  );
}

export const optionsOf = (options: readonly Option[]): ReactNode =>
  options.map(({ value, text }) => (
    <Select.Option key={value} value={value}>
      {text}
    </Select.Option>
  ));

const places = ['round', 'employer', 'agency'] as const satisfies readonly Dimension[];
const groupTexts = { round: 'rounds', employer: 'employers', agency: 'agencies' } as const;

const placeKey = (scope: Scope): string => {
  const by = places.find((one) => scope[one] !== null);
  return by === undefined ? '' : `${by}:${scope[by]}`;
};

function scopeOf(key: string): Scope {
  const by = places.find((one) => key.startsWith(`${one}:`));
  return by === undefined ? wholeProgramme : { ...wholeProgramme, [by]: key.slice(by.length + 1) };
}

interface Props {
  readonly lines: readonly StatLine[];
  readonly names: Names;
  readonly scope: Scope;
  readonly choose: (scope: Scope) => void;
  readonly publications: PublicationsBody['items'];
  readonly number: number;
  readonly chooseNumber: (number: number) => void;
}

export function Choice(props: Props): ReactNode {
  const { lines, names, scope, choose, publications, number, chooseNumber } = props;
  const say = useTexts(statisticsPageTexts);
  const { dateText } = useLanguage();
  const years = valuesOf(lines, 'year', { ...scope, year: null });
  return (
    <Fieldset className="stat-choice">
      <Fieldset.Legend>{say('choose')}</Fieldset.Legend>
      <div className="stat-fields">
        <Selected label={say('place')} value={placeKey(scope)} onChange={(key) => choose(scopeOf(key))}>
          <Select.Option value="">{say('whole')}</Select.Option>
          {places.map((by) => {
            const ids = valuesOf(lines, by);
            return ids.length === 0 ? null : (
              <Select.Optgroup key={by} label={say(groupTexts[by])}>
                {optionsOf(ids.map((id) => ({ value: `${by}:${id}`, text: names.of(by, id) })))}
              </Select.Optgroup>
            );
          })}
        </Selected>
        {years.length === 0 ? null : (
          <Selected
            label={say('year')}
            value={scope.year ?? ''}
            onChange={(year) => choose({ ...scope, year: year === '' ? null : year })}
          >
            <Select.Option value="">{say('allYears')}</Select.Option>
            {optionsOf(years.map((year) => ({ value: year, text: year })))}
          </Selected>
        )}
        {publications.length < 2 ? null : (
          <Selected
            label={say('publication')}
            value={String(number)}
            onChange={(chosen) => chooseNumber(Number(chosen))}
          >
            {optionsOf(
              publications.map((one) => ({
                value: String(one.number),
                text: say('publicationLine', { number: one.number, day: dateText(dayOf(Date.parse(one.at))) }),
              })),
            )}
          </Selected>
        )}
      </div>
    </Fieldset>
  );
}
