/** What an agency owes each year while it has employees (R-EMP-14, statsansatteloven § 9 (2)). */
import { Heading, Tag } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { dutyText } from '../../texts/duties/index.ts';
import { adminTexts } from '../../texts/web/admin/index.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { Act } from './act.tsx';
import type { AgencyPart } from './with-agency.tsx';

const yearly = [
  { duty: 'unionDiscussion', command: 'recordUnionDiscussion', done: 'unionDiscussions' },
  { duty: 'annualExtract', command: 'recordAnnualExtract', done: 'annualExtracts' },
] as const;

export function Yearly({ part }: { readonly part: AgencyPart }): ReactNode {
  const say = useTexts(adminTexts);
  const { say: sayDesk, dayText, dateText, language } = useLanguage();
  const { one, facts } = part;
  return (
    <section aria-labelledby="yearly">
      <Heading level={2} data-size="sm" id="yearly">
        {say('yearly.title')}
      </Heading>
      {facts.spans.length === 0 ? <p>{say('yearly.none')}</p> : null}
      {yearly.map(({ duty, command, done }) => {
        const open = one.open.filter((other) => other.duty.startsWith(`${duty}.`));
        const records = Object.entries(facts[done]).toSorted((a, b) => (a[0] < b[0] ? 1 : -1));
        if (open.length === 0 && records.length === 0) return null;
        return (
          <div key={duty} className="desk-item admin-item">
            <Heading level={3} data-size="2xs">
              {dutyText('agency', duty, language)}
            </Heading>
            <ul className="admin-load">
              {open.map(({ duty: id, due, late }) => (
                <li key={id}>
                  {say('yearly.open', { year: id.slice(duty.length + 1), day: dayText(due) })}{' '}
                  {late ? <Tag data-color="warning">{sayDesk('case.late')}</Tag> : null}
                </li>
              ))}
              {records.map(([year, on]) => (
                <li key={year}>{say('yearly.done', { year, day: dateText(on) })}</li>
              ))}
            </ul>
            <div className="desk-actions">
              <Act part={part} command={command} />
            </div>
          </div>
        );
      })}
    </section>
  );
}
