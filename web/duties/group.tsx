/** What is due in one stretch of time, case by case. */
import { Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import type { Day } from '../../domain/words.ts';
import { titleWith } from '../case/title.ts';
import { useLanguage } from '../language.tsx';
import { bundlesOf } from './bundles.ts';
import type { MyDuty } from './consequence.ts';
import { CaseLine, DutyItem } from './duty.tsx';
import type { Group } from './when.ts';

interface Props {
  readonly group: Group;
  readonly today: Day;
  readonly duties: readonly MyDuty[];
  readonly changed: (said: string) => void;
}

type BundleProps = Pick<Props, 'today' | 'changed'> & { readonly duties: readonly [MyDuty, ...MyDuty[]] };

/** One heading for the case, so that what is said of each duty is what is its own. */
function Bundle({ duties, today, changed }: BundleProps): ReactNode {
  const { say } = useLanguage();
  const [first] = duties;
  if (duties.length === 1) return <DutyItem duty={first} today={today} changed={changed} />;
  return (
    <li className="desk-item desk-bundle" data-late={duties.some(({ late }) => late)}>
      <Heading level={3} data-size="2xs">
        <Link className="ds-link" href={`/saker/${first.case}`}>
          {titleWith(first.title ?? say(`kind.${first.kind}`), first.person)}
        </Link>
      </Heading>
      <CaseLine duty={first} withoutTitle />
      <ul className="desk-plain">
        {duties.map((duty) => (
          <DutyItem key={duty.duty} duty={duty} today={today} changed={changed} inBundle />
        ))}
      </ul>
    </li>
  );
}

/** A long list of what lies far ahead would hide what is near. */
const laterAtFirst = 10;

export function DutyGroup({ group, today, duties, changed }: Props): ReactNode {
  const { say } = useLanguage();
  const [all, setAll] = useState(group !== 'later');
  if (duties.length === 0) return null;
  const shown = all ? duties : duties.slice(0, laterAtFirst);
  return (
    <section aria-labelledby={`group-${group}`}>
      <Heading level={2} data-size="sm" id={`group-${group}`}>
        {say(`duties.${group}`)} <span className="desk-count">{duties.length}</span>
      </Heading>
      <ul className="desk-list">
        {bundlesOf(shown).map((bundle) => (
          <Bundle key={bundle[0].case} duties={bundle} today={today} changed={changed} />
        ))}
      </ul>
      {shown.length < duties.length ? (
        <button type="button" className="ds-button" data-variant="secondary" onClick={() => setAll(true)}>
          {say('duties.showAll', { count: duties.length - shown.length })}
        </button>
      ) : null}
    </section>
  );
}
