/** One case in the list: what it is, where it stands, and what waits in it first. */
import { Tag } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { FoundBody } from '../../api/cases/bodies.ts';
import { stages } from '../../domain/course/stages.ts';
import { dutyText } from '../../texts/duties/index.ts';
import { caseListTexts } from '../../texts/web/cases/index.ts';
import { titleWith } from '../case/title.ts';
import { useLanguage, useTexts } from '../language.tsx';

type Item = FoundBody['items'][number];

export function CaseLine({ one }: { readonly one: Item }): ReactNode {
  const { say: sayAll, dayText, dateText, language } = useLanguage();
  const say = useTexts(caseListTexts);
  const [first] = one.open;
  const step = stages[one.kind].map(({ statuses }) => statuses[one.status]).find((found) => found !== undefined);
  const round = one.roundName === one.title ? null : one.roundName;
  const agency = one.agencyName === one.title ? null : one.agencyName;
  // Whoever may not know the name tells two of the same title apart by the day.
  const from = one.person === null && one.from !== null ? sayAll('step.from', { day: dateText(one.from) }) : null;
  const what = [
    sayAll(`kind.${one.kind}`),
    from,
    agency,
    round,
    step === undefined ? null : sayAll(`step.${step.name}`),
  ];
  return (
    <li className="desk-item" data-late={first?.late ?? false}>
      <Link className="ds-link" href={`/saker/${one.id}`}>
        {titleWith(one.title ?? sayAll(`kind.${one.kind}`), one.person)}
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
