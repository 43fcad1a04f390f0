/** The cases that one may see, by kind, those where something happens next first. */
import { Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import type { ListBody } from '../../api/cases/bodies.ts';
import { plurals } from '../../domain/plurals.ts';
import { type CaseKind, caseKinds } from '../../domain/words.ts';
import { dutyText } from '../../texts/duties/index.ts';
import { useRead } from '../api/use-read.ts';
import { useLanguage } from '../language.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';

type Item = ListBody['items'][number];

function Line({ one }: { readonly one: Item }): ReactNode {
  const { say, dayText, language } = useLanguage();
  const [first] = one.open;
  return (
    <li className="desk-item" data-late={first?.late ?? false}>
      <Link className="ds-link" href={`/saker/${one.id}`}>
        {one.title ?? say(`kind.${one.kind}`)}
      </Link>
      <p className="desk-quiet">
        {first === undefined
          ? say('cases.nothing')
          : say('cases.next', { what: dutyText(one.kind, first.duty, language), day: dayText(first.due) })}
      </p>
    </li>
  );
}

const pageSize = 25;
const mostShown = 100;

function Kind({ kind }: { readonly kind: CaseKind }): ReactNode {
  const { say } = useLanguage();
  const [limit, setLimit] = useState(pageSize);
  const read = useRead<ListBody>(`/v1/${plurals[kind]}?sort=next&limit=${limit}`);
  return (
    <Loaded read={read}>
      {({ items, next }) =>
        items.length === 0 ? null : (
          <section aria-labelledby={`kind-${kind}`}>
            <Heading level={2} data-size="sm" id={`kind-${kind}`}>
              {say(`kinds.${kind}`)}
            </Heading>
            <ul className="desk-list">
              {items.map((one) => (
                <Line key={one.id} one={one} />
              ))}
            </ul>
            {next === null || limit >= mostShown ? null : (
              <button type="button" className="ds-button" data-variant="secondary" onClick={() => setLimit(mostShown)}>
                {say('cases.more')}
              </button>
            )}
          </section>
        )
      }
    </Loaded>
  );
}

export default function CasesPage(): ReactNode {
  const { say } = useLanguage();
  return (
    <Page title={say('cases.title')}>
      {caseKinds.map((kind) => (
        <Kind key={kind} kind={kind} />
      ))}
    </Page>
  );
}
