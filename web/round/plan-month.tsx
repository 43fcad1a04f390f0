/** A month of the plan: how much happens on which day, each day leading to its lines below. */
import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import type { PlanBody } from '../../api/rounds/bodies.ts';
import { addDays, addMonths } from '../../domain/calendar.ts';
import type { Day } from '../../domain/words.ts';
import { commonTexts } from '../../texts/common/index.ts';
import { roundTexts } from '../../texts/web/round/index.ts';
import { useLanguage, useTexts } from '../language.tsx';

const noon = (day: Day): Date => new Date(`${day}T12:00:00Z`);
/** Monday is 0. */
const weekday = (day: Day): number => (noon(day).getUTCDay() + 6) % 7;

/** Whole weeks, from the Monday on or before the first of the month; days of other months are null. */
function weeksOf(month: Day): readonly (readonly (Day | null)[])[] {
  const from = addDays(month, -weekday(month));
  const next = addMonths(month, 1);
  const weeks: (Day | null)[][] = [];
  for (let monday = from; monday < next; monday = addDays(monday, 7)) {
    const days = Array.from({ length: 7 }, (_, at) => addDays(monday, at));
    weeks.push(days.map((day) => (day >= month && day < next ? day : null)));
  }
  return weeks;
}

interface Counts {
  readonly mails: number;
  readonly duties: number;
}

export const dayAnchor = (day: Day): string => `dag-${day}`;

function DayCell({ day, counts }: { readonly day: Day; readonly counts: Counts }): ReactNode {
  const say = useTexts(roundTexts);
  const { dayText } = useLanguage();
  const number = Number(day.slice(8));
  const busy = counts.mails + counts.duties > 0;
  return (
    <td data-busy={busy}>
      {busy ? (
        <a className="ds-link" href={`#${dayAnchor(day)}`} aria-label={dayText(day)}>
          {number}
        </a>
      ) : (
        number
      )}
      {counts.mails === 0 ? null : (
        <span className="round-small">{say('plan.mailCount', { count: counts.mails })}</span>
      )}
      {counts.duties === 0 ? null : (
        <span className="round-small">{say('plan.dutyCount', { count: counts.duties })}</span>
      )}
    </td>
  );
}

export function PlanMonth({ plan }: { readonly plan: PlanBody }): ReactNode {
  const say = useTexts(roundTexts);
  const { language } = useLanguage();
  const first =
    [...plan.matters.map(({ day }) => day), ...plan.duties.map(({ due }) => due)].toSorted()[0] ?? plan.from;
  const [month, setMonth] = useState<Day>(`${first.slice(0, 7)}-01`);
  const { locale } = commonTexts[language];
  const named = (day: Day, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(noon(day));
  const countsOf = (day: Day): Counts => ({
    mails: plan.matters.filter((one) => one.day === day).length,
    duties: plan.duties.filter((one) => one.due === day).length,
  });
  const weeks = weeksOf(month);
  const week = Array.from({ length: 7 }, (_, at) => addDays('2024-01-01', at));
  return (
    <section aria-labelledby="calendar" className="round-month-part">
      <h2 className="ds-heading" data-size="sm" id="calendar">
        {say('plan.calendar')}
      </h2>
      <div className="desk-actions">
        <Button
          variant="secondary"
          data-size="sm"
          disabled={month <= plan.from}
          onClick={() => setMonth(addMonths(month, -1))}
        >
          {say('plan.earlier')}
        </Button>
        <Button
          variant="secondary"
          data-size="sm"
          disabled={addMonths(month, 1) > plan.until}
          onClick={() => setMonth(addMonths(month, 1))}
        >
          {say('plan.later')}
        </Button>
      </div>
      <table className="round-month">
        <caption aria-live="polite">{named(month, { month: 'long', year: 'numeric' })}</caption>
        <thead>
          <tr>
            {week.map((day) => (
              <th key={day} scope="col">
                {named(day, { weekday: 'short' })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((days) => (
            <tr key={days.find((day) => day !== null)}>
              {days.map((day, at) =>
                day === null ? <td key={week[at]}>{''}</td> : <DayCell key={day} day={day} counts={countsOf(day)} />,
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
