/** Quiet weeks (R-OPS-6): the year with them in it, those that are agreed, and one more. */
import { Button, Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import type { Day, Period } from '../../domain/words.ts';
import { adminTexts } from '../../texts/web/admin/index.ts';
import { useGive } from '../api/use-give.ts';
import { useSeen } from '../case/seen.ts';
import { DayField } from '../forms/day-field.tsx';
import { parseDay, shownDay } from '../forms/day-text.ts';
import { FaultSummary } from '../forms/fault-summary.tsx';
import { Faults } from '../forms/faults.tsx';
import { useLanguage, useTexts } from '../language.tsx';
import { ahead, bandsIn, daysIn, nextUsual, usualPeriods, yearsToShow } from './quiet-weeks.ts';
import type { AgencyPart } from './with-agency.tsx';

/** A year as a strip of twelve months; the list beside it says the same in words. */
function Year({ year, periods }: { readonly year: number; readonly periods: readonly Period[] }): ReactNode {
  const { dateText } = useLanguage();
  const days = daysIn(year);
  const months = Array.from({ length: 12 }, (_, n) => `${year}-${String(n + 1).padStart(2, '0')}-01`);
  return (
    <div className="admin-year" aria-hidden="true">
      <strong>{year}</strong>
      <svg viewBox={`0 0 ${days} 12`} preserveAspectRatio="none">
        <rect className="admin-year-all" x="0" y="0" width={days} height="12" />
        {bandsIn(year, periods).map(({ start, days: length }) => (
          <rect key={start} className="admin-year-quiet" x={start} y="0" width={length} height="12" />
        ))}
        {months.slice(1).map((month, n) => {
          const x = (days / 12) * (n + 1);
          return <line key={month} className="admin-year-month" x1={x} x2={x} y1="0" y2="12" />;
        })}
      </svg>
      <ol>
        {months.map((month) => (
          <li key={month}>{dateText(month).split(' ')[1]?.slice(0, 3)}</li>
        ))}
      </ol>
    </div>
  );
}

interface AddProps {
  readonly today: Day;
  readonly add: (period: Period) => void;
  readonly busy: boolean;
}

function Add({ today, add, busy }: AddProps): ReactNode {
  const say = useTexts(adminTexts);
  const { say: sayDesk } = useLanguage();
  const [days, setDays] = useState({ from: '', to: '' });
  const [wrong, setWrong] = useState({ from: false, to: false });
  const [tries, setTries] = useState(0);
  const submit = (): void => {
    const from = parseDay(days.from, today);
    const to = parseDay(days.to, today);
    setWrong({ from: from === null, to: to === null });
    setTries(from === null || to === null ? tries + 1 : 0);
    if (from !== null && to !== null) add({ from, to });
  };
  return (
    <form
      className="desk-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <FaultSummary tries={tries} />
      <div className="admin-search">
        {(['from', 'to'] as const).map((end) => (
          <DayField
            key={end}
            label={say(`quiet.${end}`)}
            today={today}
            value={days[end]}
            onChange={(text) => setDays({ ...days, [end]: text })}
            error={wrong[end] ? sayDesk('field.noDay') : undefined}
          />
        ))}
      </div>
      <div className="desk-actions">
        <Button type="submit" variant="secondary" data-size="sm" loading={busy}>
          {say('quiet.add')}
        </Button>
      </div>
    </form>
  );
}

export function Quiet({ part }: { readonly part: AgencyPart }): ReactNode {
  const say = useTexts(adminTexts);
  const { dateText } = useLanguage();
  const giving = useGive();
  const { one, facts } = part;
  // What is shown is what is changed: each of these is given at once, from the list as it stands.
  const seen = { ...useSeen(one), seq: () => one.seq };
  const { today } = one;
  const may = one.may.includes('setQuietWeeks');
  const known = facts.quiet;
  const shown = ahead(known, today);
  const set = async (periods: readonly Period[], said: string): Promise<void> => {
    const ref = { kind: 'agency', id: part.agency } as const;
    if (await giving.submit({ ref, name: 'setQuietWeeks', body: { periods } }, seen)) part.changed(said);
  };
  const add = (period: Period): void => void set([...known, period], say('quiet.added'));
  const text = ({ from, to }: Period): string => say('quiet.period', { from: dateText(from), to: dateText(to) });
  return (
    <section aria-labelledby="quiet">
      <Heading level={2} data-size="sm" id="quiet">
        {say('quiet.title')}
      </Heading>
      <p>{say('quiet.what')}</p>
      {yearsToShow(known, today).map((year) => (
        <Year key={year} year={year} periods={known} />
      ))}
      {shown.length === 0 ? <p>{say('quiet.none')}</p> : null}
      <ul className="desk-plain admin-rows">
        {shown.map((period) => (
          <li key={period.from}>
            <span>{text(period)}</span>
            {may ? (
              <Button
                type="button"
                variant="tertiary"
                data-size="sm"
                aria-label={say('quiet.removeThis', { period: text(period) })}
                onClick={() =>
                  void set(
                    known.filter((other) => other !== period),
                    say('quiet.removed'),
                  )
                }
              >
                {say('quiet.remove')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <Faults giving={giving} />
      {may ? (
        <>
          <div className="desk-actions">
            {usualPeriods.map((usual) => {
              const next = nextUsual(usual, known, today);
              return next === null ? null : (
                <Button key={usual} type="button" variant="secondary" data-size="sm" onClick={() => add(next)}>
                  {say(`quiet.${usual}`, { from: shownDay(next.from), to: shownDay(next.to) })}
                </Button>
              );
            })}
          </div>
          <Add key={known.length} today={today} add={add} busy={giving.busy} />
        </>
      ) : null}
    </section>
  );
}
