/** Who has applied for a position, for HR (R-APP-5): where each stands, and the way to what can be done. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { CaseAtHandBody } from '../../api/cases/bodies.ts';
import { exportTexts } from '../../texts/exports/index.ts';
import { useRead } from '../api/use-read.ts';
import { type Facts, textIn } from '../forms/facts.ts';
import { useLanguage } from '../language.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';

interface ItemsBody {
  readonly items: readonly Facts[];
}

type Words = Readonly<Record<string, string>>;

/** Where an application stands, said by the latest that is known of it. */
function standing(one: Facts, words: Words): string {
  const [last = 'waiting'] = (
    ['outcome', 'withdrawnOn', 'answeredOn', 'interviewedOn', 'verification'] as const
  ).filter((name) => one[name] !== null);
  const code = textIn(one, last) ?? '';
  return words[code] ?? words[last] ?? code;
}

function Candidates({ items }: { readonly items: readonly Facts[] }): ReactNode {
  const { say, dateText, language } = useLanguage();
  const words: Words = exportTexts[language];
  if (items.length === 0) return <p>{say('candidates.none')}</p>;
  return (
    <ul className="desk-list">
      {items.map((one) => {
        const id = textIn(one, 'id') ?? '';
        return (
          <li key={id} className="desk-item">
            <Link className="ds-link" href={`/saker/${id}`}>
              {textIn(one, 'name') ?? say('pick.unknown')}
            </Link>
            <p className="desk-quiet">
              {say('candidates.line', {
                day: dateText(textIn(one, 'receivedOn') ?? ''),
                standing: standing(one, words),
              })}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

export default function CandidatesPage({ id }: { readonly id: string }): ReactNode {
  const { say } = useLanguage();
  const one = useRead<CaseAtHandBody>(`/v1/cases/${encodeURIComponent(id)}`);
  // Each of them is logged as read: once for each visit.
  const read = useRead<ItemsBody>(`/v1/positions/${encodeURIComponent(id)}/exports/applications`, { once: true });
  const lead = one.now.state === 'there' ? one.now.body.title : null;
  return (
    <Page title={say('candidates.title')} lead={lead ?? undefined}>
      <p className="desk-quiet">{say('candidates.logged')}</p>
      <Loaded read={read}>{({ items }) => <Candidates items={items} />}</Loaded>
      <p>
        <Link className="ds-link" href={`/saker/${id}`}>
          {say('give.back')}
        </Link>
      </p>
    </Page>
  );
}
