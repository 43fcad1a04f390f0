/** The leader's proposal (R-EMP-8): the three ways side by side, with their dates and the law's reason. */
import { Heading, Radio, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import type { Term } from '../../domain/employment/facts.ts';
import { extendedLeaving, type Outcome } from '../../domain/employment/term.ts';
import { lawInWords } from '../../texts/basis.ts';
import { fieldText } from '../../texts/commands/index.ts';
import { refusalText } from '../../texts/refusals/index.ts';
import { faultFor } from '../forms/faults.tsx';
import { useLanguage } from '../language.tsx';
import { CommandForm, type CommandFormProps } from './command-form.tsx';
import { GenericForm } from './generic-form.tsx';
import { mostMonths, termIn, termWays, type Way } from './term-ways.ts';

interface WayProps {
  readonly way: Way;
  readonly term: Term;
  readonly chosen: boolean;
  readonly choose: () => void;
}

function WayCard({ way, term, chosen, choose }: WayProps): ReactNode {
  const { say, dayText, language } = useLanguage();
  const { outcome, because, against } = way;
  const then: Readonly<Record<Outcome, string>> = {
    permanent: say('propose.permanentThen'),
    extend: say('propose.extendThen', { months: mostMonths(term) }),
    end: say('propose.endThen', { day: dayText(term.leaving) }),
  };
  return (
    <div className="desk-way">
      <Heading level={2} data-size="2xs">
        {say(`propose.${outcome}`)}
      </Heading>
      <p>{then[outcome]}</p>
      <p className="desk-quiet">{say('propose.because', { basis: lawInWords(language, because) })}</p>
      {against.length === 0 ? null : (
        <>
          <p>{say('propose.cannot')}</p>
          <ul>
            {against.map((refusal) => (
              <li key={refusal.code}>{refusalText('employment', refusal, language)}</li>
            ))}
          </ul>
        </>
      )}
      <Radio
        name="outcome"
        value={outcome}
        label={
          <>
            {say('propose.choose')}
            <span className="ds-sr-only">: {say(`propose.${outcome}`)}</span>
          </>
        }
        checked={chosen}
        onChange={choose}
      />
    </div>
  );
}

function Months({ term, text, setText, error }: MonthsProps): ReactNode {
  const { say, dayText, language } = useLanguage();
  const months = Number(text);
  const isSo = Number.isInteger(months) && months >= 1 && months <= mostMonths(term);
  return (
    <>
      <Textfield
        label={fieldText('employment', 'proposeOutcome', 'months', language)}
        inputMode="numeric"
        value={text}
        onChange={(event) => setText(event.target.value)}
        error={error}
      />
      <p aria-live="polite">
        {isSo ? say('propose.extendTo', { day: dayText(extendedLeaving(term.leaving, months)) }) : ''}
      </p>
    </>
  );
}

interface MonthsProps {
  readonly term: Term;
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly error: string | undefined;
}

function Ways({ form, term }: { readonly form: CommandFormProps; readonly term: Term }): ReactNode {
  const { say, dayText } = useLanguage();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [months, setMonths] = useState(String(mostMonths(term)));
  const [missing, setMissing] = useState(false);
  const body = (): Readonly<Record<string, unknown>> | null => {
    const needsMonths = outcome === 'extend';
    const isWhole = Number.isInteger(Number(months)) && Number(months) > 0;
    setMissing(outcome === null || (needsMonths && !isWhole));
    if (outcome === null || (needsMonths && !isWhole)) return null;
    return { outcome, ...(needsMonths ? { months: Number(months) } : {}) };
  };
  return (
    <CommandForm form={form} body={body} fields={['months', 'outcome']}>
      {(giving) => (
        <>
          <p>{say('propose.intro', { day: dayText(term.leaving) })}</p>
          <div className="desk-ways">
            {termWays(form.record?.facts ?? {}, term, form.one.today).map((way) => (
              <WayCard
                key={way.outcome}
                way={way}
                term={term}
                chosen={outcome === way.outcome}
                choose={() => setOutcome(way.outcome)}
              />
            ))}
          </div>
          {outcome === 'extend' ? (
            <Months
              term={term}
              text={months}
              setText={setMonths}
              error={missing ? say('field.noNumber') : faultFor(giving, 'months')}
            />
          ) : null}
          {missing && outcome === null ? <ValidationMessage>{say('field.missing')}</ValidationMessage> : null}
          {faultFor(giving, 'outcome') === undefined ? null : (
            <ValidationMessage>{faultFor(giving, 'outcome')}</ValidationMessage>
          )}
        </>
      )}
    </CommandForm>
  );
}

export function ProposeOutcome(form: CommandFormProps): ReactNode {
  const term = form.record === null ? null : termIn(form.record.facts);
  return term === null ? <GenericForm {...form} /> : <Ways form={form} term={term} />;
}
