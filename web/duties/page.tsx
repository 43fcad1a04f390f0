/** What must I do now, by when, what happens if I do not (R-DUT-7). */
import { Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import type { MyDutiesBody } from '../../api/people/bodies.ts';
import { useRead } from '../api/use-read.ts';
import { useLanguage } from '../language.tsx';
import { useAnnounce } from '../shell/announce.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';
import type { MyDuty } from './consequence.ts';
import { DutyItem } from './duty.tsx';
import { type Group, groupOf, groups } from './when.ts';

const keyOf = (duty: MyDuty): string => `${duty.case} ${duty.duty}`;

interface GroupProps {
  readonly group: Group;
  readonly today: string;
  readonly duties: readonly MyDuty[];
  readonly changed: (said: string) => void;
}

function DutyGroup({ group, today, duties, changed }: GroupProps): ReactNode {
  const { say } = useLanguage();
  if (duties.length === 0) return null;
  return (
    <section aria-labelledby={`group-${group}`}>
      <Heading level={2} data-size="sm" id={`group-${group}`}>
        {say(`duties.${group}`)} <span className="desk-count">{duties.length}</span>
      </Heading>
      <ul className="desk-list">
        {duties.map((duty) => (
          <DutyItem key={keyOf(duty)} duty={duty} today={today} changed={changed} />
        ))}
      </ul>
    </section>
  );
}

/** A long list of what lies far ahead would hide what is near. */
const shownAtFirst = 10;

function Later({ today, duties, changed }: Omit<GroupProps, 'group'>): ReactNode {
  const { say } = useLanguage();
  const [all, setAll] = useState(false);
  const shown = all ? duties : duties.slice(0, shownAtFirst);
  return (
    <>
      <DutyGroup group="later" today={today} duties={shown} changed={changed} />
      {shown.length < duties.length ? (
        <button type="button" className="ds-button" data-variant="secondary" onClick={() => setAll(true)}>
          {say('duties.showAll', { count: duties.length - shown.length })}
        </button>
      ) : null}
    </>
  );
}

/** Whoever has nothing to do finds here what they came for. */
function Nothing(): ReactNode {
  const { say } = useLanguage();
  return (
    <>
      <p>{say('duties.none')}</p>
      <p>
        <Link className="ds-link" href="/mitt">
          {say('duties.toMine')}
        </Link>
      </p>
    </>
  );
}

export function MyDutiesPage(): ReactNode {
  const { say, dayText } = useLanguage();
  const read = useRead<MyDutiesBody>('/v1/duties');
  const announce = useAnnounce();
  const changed = (said: string): void => {
    announce(said);
    void read.again();
  };
  return (
    <Page title={say('duties.title')} lead={read.now.state === 'there' ? dayText(read.now.body.today) : undefined}>
      <Loaded read={read}>
        {({ today, items }) => {
          const inGroup = (group: Group): readonly MyDuty[] => items.filter(({ due }) => groupOf(due, today) === group);
          if (items.length === 0) return <Nothing />;
          const urgent = items.some(({ due }) => groupOf(due, today) !== 'later');
          const found = groups.map((group) =>
            group === 'later' ? (
              <Later key={group} today={today} duties={inGroup(group)} changed={changed} />
            ) : (
              <DutyGroup key={group} group={group} today={today} duties={inGroup(group)} changed={changed} />
            ),
          );
          return (
            <>
              {urgent ? null : <p>{say('duties.calm')}</p>}
              {found}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
