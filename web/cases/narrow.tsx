/** Narrows the list. What is chosen counts at once; what is typed, when it is sent. */
import { Button, Checkbox, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { stages } from '../../domain/course/stages.ts';
import { caseKinds } from '../../domain/words.ts';
import { type CaseListTextKey, caseListTexts } from '../../texts/web/cases/index.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { type Filter, isEverything } from './filter.ts';
import type { Choice, Choices } from './use-choices.ts';

interface Props {
  readonly filter: Filter;
  readonly text: string;
  readonly choices: Choices;
  readonly change: (filter: Partial<Filter>, text?: string) => void;
}

interface ChooseProps {
  /** What is chosen. */
  readonly what: CaseListTextKey;
  readonly value: string | null;
  readonly options: readonly Choice[];
  readonly onChange: (id: string | null) => void;
}

function Choose({ what, value, options, onChange }: ChooseProps): ReactNode {
  const say = useTexts(caseListTexts);
  return (
    <Field>
      <Label>{say(what)}</Label>
      <Select value={value ?? ''} onChange={({ target }) => onChange(target.value === '' ? null : target.value)}>
        <Select.Option value="">{say('all')}</Select.Option>
        {options.map(({ id, text }) => (
          <Select.Option key={id} value={id}>
            {text}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}

function Typed({ text, change }: Pick<Props, 'text' | 'change'>): ReactNode {
  const say = useTexts(caseListTexts);
  const [typed, setTyped] = useState(text);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    change({}, typed.trim());
  };
  return (
    <form className="desk-find" onSubmit={submit}>
      <Textfield
        type="search"
        label={say('text')}
        description={say('textHint')}
        value={typed}
        maxLength={100}
        autoComplete="off"
        onChange={({ target }) => setTyped(target.value)}
      />
      <Button type="submit" variant="secondary">
        {say('find')}
      </Button>
    </form>
  );
}

/** Where a case of the kind may stand, in the order of its course. */
function useSteps({ kind }: Filter): readonly Choice[] {
  const { say } = useLanguage();
  if (kind === null) return [];
  return stages[kind].flatMap(({ statuses }) =>
    Object.entries(statuses).map(([id, { name }]) => ({ id, text: say(`step.${name}`) })),
  );
}

export function Narrow({ filter, text, choices, change }: Props): ReactNode {
  const { say: sayAll } = useLanguage();
  const say = useTexts(caseListTexts);
  const { kind, status, agency, round, late, sort } = filter;
  const steps = useSteps(filter);
  const kinds = caseKinds.map((id) => ({ id, text: sayAll(`kinds.${id}`) }));
  const [open, setOpen] = useState(!isEverything(filter, text));
  return (
    <search className="desk-narrow" aria-label={say('search.label')} data-folded={!open}>
      <Button
        className="desk-narrow-open"
        variant="secondary"
        aria-expanded={open}
        aria-controls="narrow"
        onClick={() => setOpen(!open)}
      >
        {say(open ? 'narrow.close' : 'narrow.open')}
      </Button>
      <div className="desk-narrow-parts" id="narrow">
        <Typed key={text} text={text} change={change} />
        <div className="desk-choices">
          <Choose
            what="kind"
            value={kind}
            options={kinds}
            onChange={(id) => change({ kind: caseKinds.find((one) => one === id) ?? null, status: null })}
          />
          {steps.length < 2 ? null : (
            <Choose what="status" value={status} options={steps} onChange={(id) => change({ status: id })} />
          )}
          {choices.agencies.length < 2 ? null : (
            <Choose what="agency" value={agency} options={choices.agencies} onChange={(id) => change({ agency: id })} />
          )}
          {choices.rounds.length === 0 ? null : (
            <Choose what="round" value={round} options={choices.rounds} onChange={(id) => change({ round: id })} />
          )}
          <Field>
            <Label>{say('sort')}</Label>
            <Select
              value={sort}
              onChange={({ target }) => change({ sort: target.value === 'changed' ? 'changed' : 'due' })}
            >
              <Select.Option value="due">{say('sort.due')}</Select.Option>
              <Select.Option value="changed">{say('sort.changed')}</Select.Option>
            </Select>
          </Field>
        </div>
        <div className="desk-actions">
          <Checkbox label={say('late')} checked={late} onChange={({ target }) => change({ late: target.checked })} />
          {isEverything(filter, text) ? null : (
            <Button
              variant="tertiary"
              onClick={() => change({ kind: null, status: null, agency: null, round: null, late: false }, '')}
            >
              {say('clear')}
            </Button>
          )}
        </div>
      </div>
    </search>
  );
}
