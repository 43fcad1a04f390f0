/** What waits in the case: for whom, by when, and the way to do it for whoever may. */
import { Heading, Tag } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { CaseAtHandBody } from '../../api/cases/bodies.ts';
import type { CaseKind } from '../../domain/words.ts';
import { commandText } from '../../texts/commands/index.ts';
import { commonTexts } from '../../texts/common/index.ts';
import { dutyText } from '../../texts/duties/index.ts';
import { commandAddress, isPerApplicant, pageFor } from '../forms/command-address.ts';
import { hasForm } from '../forms/has-form.ts';
import { isOffice } from '../forms/use-lists.ts';
import { useLanguage } from '../language.tsx';
import { useSigned } from '../shell/session.tsx';
import type { Refused } from './use-refused.ts';

type Open = CaseAtHandBody['open'][number];

/** Of duties that the same command fulfils, only the first has the way to it. */
const isFirst = ({ open }: CaseAtHandBody, { duty, fulfilledBy }: Open): boolean =>
  open.find((one) => one.fulfilledBy === fulfilledBy)?.duty === duty;

/** The commands that have a way from what waits. */
export const waitedFor = (one: CaseAtHandBody, refused: Refused): ReadonlySet<string> =>
  new Set(
    one.open
      .map(({ fulfilledBy }) => fulfilledBy)
      .filter((type) => one.may.includes(type) && hasForm(one.kind, type) && !refused.has(type)),
  );

interface Props {
  readonly one: CaseAtHandBody;
  readonly refused: Refused;
}

function Way({ one, refused, duty }: Props & { readonly duty: Open }): ReactNode {
  const { say, language } = useLanguage();
  const signed = useSigned();
  const { id, kind } = one;
  const type = duty.fulfilledBy;
  const page = pageFor(kind, id, type);
  const way = (to: string, text: string): ReactNode => (
    <Link className="ds-button" data-size="sm" data-variant="secondary" href={to}>
      {text}
    </Link>
  );
  if (!isFirst(one, duty)) return null;
  if (waitedFor(one, refused).has(type))
    return way(page ?? commandAddress(id, type, duty.duty), commandText(kind, type, language));
  // Fulfilled in each applicant's own case, from one page of this one.
  if (page !== null && isPerApplicant(kind, type) && isOffice(signed, one.agency))
    return way(page, say(type === 'sendFeedback' ? 'part.feedback' : 'part.board'));
  return null;
}

function Line({ kind, duty, way }: { readonly kind: CaseKind; readonly duty: Open; readonly way: ReactNode }) {
  const { say, dayText, language } = useLanguage();
  const { owner, due, late, legal } = duty;
  return (
    <li data-late={late}>
      <div>
        <strong>{dutyText(kind, duty.duty, language)}</strong>
        <p className="desk-quiet">
          {say('case.openLine', { role: commonTexts[language].roles[owner], day: dayText(due) })}{' '}
          {late ? <Tag data-color="warning">{say('case.late')}</Tag> : null}
          {legal ? <Tag data-color="info">{say('duty.legal')}</Tag> : null}
        </p>
      </div>
      {way}
    </li>
  );
}

export function Waiting({ one, refused }: Props): ReactNode {
  const { say } = useLanguage();
  return (
    <section aria-labelledby="waiting">
      <Heading level={2} data-size="sm" id="waiting">
        {say('case.open')}
      </Heading>
      {one.open.length === 0 ? (
        <p>{say('case.openNone')}</p>
      ) : (
        <ul className="desk-list desk-waiting">
          {one.open.map((duty) => (
            <Line key={duty.duty} kind={one.kind} duty={duty} way={<Way one={one} refused={refused} duty={duty} />} />
          ))}
        </ul>
      )}
    </section>
  );
}
