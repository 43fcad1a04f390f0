/** An agency's extract for its annual report; a goal to compare with only where one is asked for (R-EMP-14, R-STA-1). */
import { Alert, Button, Checkbox, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { statisticsPageTexts } from '../../texts/web/statistics/index.ts';
import { type Answer, read } from '../api/client.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { optionsOf, Selected } from './choice.tsx';
import { type StatisticsBody, type StatLine, valuesOf, wholeProgramme } from './lines.ts';
import type { Names } from './names.ts';
import { TakeOut } from './take-out.tsx';

interface Props {
  readonly agencies: readonly string[];
  readonly lines: readonly StatLine[];
  readonly names: Names;
}

interface Asked {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

function Found({ asked, answer }: { readonly asked: Asked; readonly answer: Answer<StatisticsBody> }): ReactNode {
  const say = useTexts(statisticsPageTexts);
  const texts = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), [answer]);
  const item = answer.ok ? answer.body.items[0] : undefined;
  if (!answer.ok && answer.why !== 'missing') return <Alert role="alert">{texts.say(`failure.${answer.why}`)}</Alert>;
  if (item === undefined) return <Alert role="alert">{say('reportNone')}</Alert>;
  const { hired, percent, goal, reached } = item;
  return (
    <div className="stat-report" tabIndex={-1} ref={place}>
      <p>{typeof hired === 'number' ? say('reportHired', { count: hired }) : say('reportHidden')}</p>
      {asked.query['newHires'] === undefined ? null : (
        <p>
          {typeof percent === 'number'
            ? say('reportShare', { percent: percent.toLocaleString(texts.language) })
            : say('reportNoShare')}
        </p>
      )}
      {typeof reached === 'boolean' && typeof goal === 'number' ? (
        <p>{say(reached ? 'reportReached' : 'reportNotReached', { goal: goal.toLocaleString(texts.language) })}</p>
      ) : null}
      <p>{say('reportTake')}</p>
      <TakeOut path={asked.path} query={asked.query} />
    </div>
  );
}

const isWhole = (text: string): boolean => /^\d{1,6}$/.test(text);
const isPercent = (text: string): boolean => /^(\d{1,2}([.,]\d+)?|100)$/.test(text);

export function YearlyReport({ agencies, lines, names }: Props): ReactNode {
  const say = useTexts(statisticsPageTexts);
  const { language } = useLanguage();
  const [agency, setAgency] = useState(agencies[0] ?? '');
  const years = valuesOf(lines, 'year', { ...wholeProgramme, agency }).toReversed();
  const [chosenYear, setYear] = useState('');
  const year = years.includes(chosenYear) ? chosenYear : (years[0] ?? '');
  const [newHires, setNewHires] = useState('');
  const [goal, setGoal] = useState<string | null>(null);
  const [checked, setChecked] = useState(false);
  const [found, setFound] = useState<{ asked: Asked; answer: Answer<StatisticsBody> } | null>(null);
  const wrongHires = newHires.trim() !== '' && !isWhole(newHires.trim());
  const wrongGoal = goal !== null && !isPercent(goal.trim());
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setChecked(true);
    if (wrongHires || wrongGoal) return;
    const asked = {
      path: `/v1/agencies/${encodeURIComponent(agency)}/exports/yearly-report`,
      query: {
        year,
        ...(newHires.trim() === '' ? {} : { newHires: newHires.trim() }),
        ...(goal === null ? {} : { goal: goal.trim().replace(',', '.') }),
      },
    };
    const answer = await read<StatisticsBody>(`${asked.path}?${new URLSearchParams(asked.query)}`, language);
    setFound({ asked, answer });
  };
  if (years.length === 0) return null;
  return (
    <section aria-labelledby="report">
      <Heading level={2} data-size="sm" id="report">
        {say('report')}
      </Heading>
      <Paragraph>{say('reportAbout')}</Paragraph>
      <form className="desk-form" noValidate onSubmit={(event) => void submit(event)}>
        {agencies.length < 2 ? null : (
          <Selected label={say('reportAgency')} value={agency} onChange={setAgency}>
            {optionsOf(agencies.map((one) => ({ value: one, text: names.of('agency', one) })))}
          </Selected>
        )}
        <Selected label={say('year')} value={year} onChange={setYear}>
          {optionsOf(years.map((one) => ({ value: one, text: one })))}
        </Selected>
        <Textfield
          label={say('newHires')}
          inputMode="numeric"
          value={newHires}
          onChange={(event) => setNewHires(event.target.value)}
          error={checked && wrongHires ? say('noNumber') : undefined}
        />
        <Checkbox
          label={say('withGoal')}
          checked={goal !== null}
          onChange={(event) => setGoal(event.target.checked ? '' : null)}
        />
        {goal === null ? null : (
          <Textfield
            label={say('goal')}
            inputMode="decimal"
            value={goal}
            onChange={(event) => setGoal(event.target.value)}
            error={checked && wrongGoal ? say('noPercent') : undefined}
          />
        )}
        <div>
          <Button type="submit" variant="secondary">
            {say('show')}
          </Button>
        </div>
      </form>
      {found === null ? null : <Found asked={found.asked} answer={found.answer} />}
    </section>
  );
}
