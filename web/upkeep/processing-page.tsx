/** The record of processing activities, for the coordinator to take out (GDPR art. 30). */
import type { ReactNode } from 'react';
import { upkeepTexts } from '../../texts/web/upkeep/index.ts';
import { useTexts } from '../language.tsx';
import { Around } from './around.tsx';

const formats = ['xlsx', 'csv', 'json'] as const;
const shownAs = { xlsx: 'Excel', csv: 'CSV', json: 'JSON' } as const;

export default function ProcessingPage(): ReactNode {
  const say = useTexts(upkeepTexts);
  return (
    <Around title={say('processing.title')} lead={say('processing.lead')} path="protokoll" roles={['coordinator']}>
      {() => (
        <ul className="desk-actions desk-plain">
          {formats.map((format) => (
            <li key={format}>
              <a
                className="ds-button"
                data-variant="secondary"
                href={`/v1/records/processing?format=${format}`}
                download
              >
                {say('processing.take', { format: shownAs[format] })}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Around>
  );
}
