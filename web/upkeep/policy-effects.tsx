/** What saving the rules would change: each changed rule with its days for an example's date, and for whom it holds. */
import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { FoundBody } from '../../api/cases/bodies.ts';
import { addDays } from '../../domain/calendar.ts';
import type { CaseKind, Day } from '../../domain/words.ts';
import { policyTexts } from '../../texts/web/policy/index.ts';
import { useRead } from '../api/use-read.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { type PolicyGroup, type PolicyRow, policyRows } from './policy-rows.ts';
import { exampleDays, isOutside, numbersIn, type Typed } from './policy-values.ts';

/** Far enough for what is counted back from it to lie ahead. */
const exampleAhead = 180;

interface EffectProps {
  readonly row: PolicyRow;
  readonly saved: Typed;
  readonly typed: Typed;
  readonly today: Day;
}

interface Changed {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Null: it is as it was, or no lead time that may be. */
function changeOf(name: PolicyRow['name'], saved: Typed, typed: Typed): Changed | null {
  const [before, after] = [numbersIn(name, saved[name] ?? ''), numbersIn(name, typed[name] ?? '')];
  if (before === null || after === null || isOutside(name, after) || before.join() === after.join()) return null;
  return { before, after };
}

/** What a changed rule moves, for an example's date: beside its field, and in the list of all that changes. */
export function PolicyEffect({ row: { name, unit }, saved, typed, today }: EffectProps): ReactNode {
  const say = useTexts(policyTexts);
  const { dateText, language } = useLanguage();
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const change = changeOf(name, saved, typed);
  if (change === null) return null;
  const counted = (numbers: readonly number[]): string => `${list.format(numbers.map(String))} ${say(`unit.${unit}`)}`;
  const date = addDays(today, exampleAhead);
  const shown = (numbers: readonly number[]): string | null => {
    const days = exampleDays(unit, date, numbers);
    return days === null ? null : list.format(days.map(dateText));
  };
  const [old, fresh] = [shown(change.before), shown(change.after)];
  const example = { day: dateText(date), before: old ?? '', after: fresh ?? '' };
  const words = { what: say(`name.${name}`), before: counted(change.before), after: counted(change.after) };
  return (
    <>
      {say('effects.line', words)}
      {fresh === null ? null : (
        <p className="desk-quiet">{say(old === fresh ? 'effects.same' : 'effects.example', example)}</p>
      )}
    </>
  );
}

/** The cases whose mails a group of rules times. */
const timed: Readonly<Record<PolicyGroup, CaseKind>> = {
  round: 'participation',
  position: 'position',
  application: 'application',
  start: 'employment',
  end: 'employment',
  privacy: 'application',
};

/** How many cases are open already, and so keep the dates that they have. */
function Kept({ kind, agency }: { readonly kind: CaseKind; readonly agency: string }): ReactNode {
  const say = useTexts(policyTexts);
  const { say: sayDesk } = useLanguage();
  const body = JSON.stringify({ kind, agency, limit: 1 });
  const read = useRead<FoundBody>('/v1/cases/search', { once: true, body });
  if (read.now.state !== 'there') return null;
  return <li>{say('effects.kept', { kinds: sayDesk(`kinds.${kind}`), count: read.now.body.total })}</li>;
}

interface Props {
  readonly saved: Typed;
  readonly typed: Typed;
  readonly today: Day;
  /** Null: of a round, which is a draft: nothing runs by its rules yet. */
  readonly agency: string | null;
}

export function PolicyEffects({ saved, typed, today, agency }: Props): ReactNode {
  const say = useTexts(policyTexts);
  const changed = policyRows.filter(({ name }) => changeOf(name, saved, typed) !== null);
  const kinds = [...new Set(changed.map(({ group }) => timed[group]))];
  return (
    <section aria-labelledby="effects" aria-live="polite" className="upkeep-effects">
      <Heading level={2} data-size="sm" id="effects">
        {say('effects')}
      </Heading>
      {changed.length === 0 ? (
        <p>{say('effects.none')}</p>
      ) : (
        <>
          <ul>
            {changed.map((row) => (
              <li key={row.name}>
                <PolicyEffect row={row} saved={saved} typed={typed} today={today} />
              </li>
            ))}
          </ul>
          <p>{say(agency === null ? 'effects.round' : 'effects.from')}</p>
          {agency === null ? null : (
            <ul>
              {kinds.map((kind) => (
                <Kept key={kind} kind={kind} agency={agency} />
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  );
}
