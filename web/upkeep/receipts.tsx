/** What has been erased: when, for what and how much, and nothing of what it said (R-PRV-3). */
import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { ReceiptsBody } from '../../api/admin/bodies.ts';
import type { AgencyId } from '../../domain/words.ts';
import { upkeepTexts } from '../../texts/web/upkeep/index.ts';
import { useRead } from '../api/use-read.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { Loaded } from '../shell/loaded.tsx';

export function Receipts({ agency }: { readonly agency: AgencyId }): ReactNode {
  const say = useTexts(upkeepTexts);
  const { say: sayDesk, dayText } = useLanguage();
  const read = useRead<ReceiptsBody>(`/v1/agencies/${encodeURIComponent(agency)}/receipts`);
  return (
    <section aria-labelledby="receipts">
      <Heading level={2} data-size="sm" id="receipts">
        {say('receipts.title')}
      </Heading>
      <Loaded read={read}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{say('receipts.none')}</p>
          ) : (
            <ul className="desk-list">
              {items.map(({ case: id, kind, day, class: why, contents, messages, people, finishedAt }) => (
                <li key={`${id} ${day}`} className="desk-item">
                  <strong>{say(`class.${why}`)}</strong>
                  <p>
                    {say('receipts.line', {
                      day: dayText(day),
                      kind: sayDesk(`kind.${kind}`),
                      contents,
                      messages,
                      people,
                    })}
                  </p>
                  {finishedAt === null ? <p className="desk-quiet">{say('receipts.unfinished')}</p> : null}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}
