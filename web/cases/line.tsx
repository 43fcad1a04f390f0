/** One case in the list: what it is, where it stands, and what waits in it first. */
import { Tag } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { FoundBody } from '../../api/cases/bodies.ts';
import { dutyText } from '../../texts/duties/index.ts';
import { caseListTexts } from '../../texts/web/cases/index.ts';
import { courses } from '../case/course-steps.ts';
import { useLanguage, useTexts } from '../language.tsx';

type Item = FoundBody['items'][number];

export function CaseLine({ one }: { readonly one: Item }): ReactNode {
  const { say: sayAll, dayText, language } = useLanguage();
  const say = useTexts(caseListTexts);
  const [first] = one.open;
  const step = courses[one.kind].map(({ statuses }) => statuses[one.status]).find((found) => found !== undefined);
  const round = one.roundName === one.title ? null : one.roundName;
  const agency = one.agencyName === one.title ? null : one.agencyName;
  const what = [sayAll(`kind.${one.kind}`), agency, round, step === undefined ? null : sayAll(step.name)];
  return (
    <li className="desk-item" data-late={first?.late ?? false}>
      <Link className="ds-link" href={`/saker/${one.id}`}>
        {one.title ?? sayAll(`kind.${one.kind}`)}
      </Link>
      <p className="desk-quiet">{what.filter(Boolean).join(' · ')}</p>
      <p>
        {first === undefined
          ? say('nothing')
          : say('next', { what: dutyText(one.kind, first.duty, language), day: dayText(first.due) })}{' '}
        {first?.late === true ? <Tag data-color="warning">{say('state.late')}</Tag> : null}
      </p>
    </li>
  );
}
