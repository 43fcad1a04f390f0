/** What saving the rules would change: each changed rule with its days for an example's date, and for whom it holds. */
import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { addDays } from '../../domain/calendar.ts';
import type { Day } from '../../domain/words.ts';
import { policyTexts } from '../../texts/web/policy/index.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { type PolicyRow, policyRows } from './policy-rows.ts';
import { exampleDays, numbersIn, type Typed } from './policy-values.ts';

/** Far enough for what is counted back from it to lie ahead. */
const exampleAhead = 180;

interface LineProps {
  readonly row: PolicyRow;
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly today: Day;
}

function Line({ row: { name, unit }, before, after, today }: LineProps): ReactNode {
  const say = useTexts(policyTexts);
  const { dateText, language } = useLanguage();
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const counted = (numbers: readonly number[]): string => `${list.format(numbers.map(String))} ${say(`unit.${unit}`)}`;
  const date = addDays(today, exampleAhead);
  const shown = (numbers: readonly number[]): string | null => {
    const days = exampleDays(unit, date, numbers);
    return days === null ? null : list.format(days.map(dateText));
  };
  const [old, fresh] = [shown(before), shown(after)];
  const example = { day: dateText(date), before: old ?? '', after: fresh ?? '' };
  return (
    <li>
      {say('effects.line', { what: say(`name.${name}`), before: counted(before), after: counted(after) })}
      {fresh === null ? null : (
        <p className="desk-quiet">{say(old === fresh ? 'effects.same' : 'effects.example', example)}</p>
      )}
    </li>
  );
}

interface Props {
  readonly saved: Typed;
  readonly typed: Typed;
  readonly today: Day;
  readonly ofRound: boolean;
}

export function PolicyEffects({ saved, typed, today, ofRound }: Props): ReactNode {
  const say = useTexts(policyTexts);
  const lines = policyRows.flatMap((row) => {
    const [before, after] = [numbersIn(row.name, saved[row.name] ?? ''), numbersIn(row.name, typed[row.name] ?? '')];
    if (before === null || after === null || before.join() === after.join()) return [];
    return [<Line key={row.name} row={row} before={before} after={after} today={today} />];
  });
  return (
    <section aria-labelledby="effects" aria-live="polite" className="upkeep-effects">
      <Heading level={2} data-size="sm" id="effects">
        {say('effects')}
      </Heading>
      {lines.length === 0 ? <p>{say('effects.none')}</p> : <ul>{lines}</ul>}
      {lines.length === 0 ? null : <p>{say(ofRound ? 'effects.round' : 'effects.from')}</p>}
    </section>
  );
}
