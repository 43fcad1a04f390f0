/** Links to a table as files, with headings in the language of the page. */
import type { ReactNode } from 'react';
import { statisticsPageTexts } from '../../texts/web/statistics/index.ts';
import { useLanguage, useTexts } from '../language.tsx';

const formats = ['xlsx', 'csv', 'json'] as const;

interface Props {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

export function TakeOut({ path, query }: Props): ReactNode {
  const say = useTexts(statisticsPageTexts);
  const { language } = useLanguage();
  return (
    <ul className="desk-plain stat-files">
      {formats.map((format) => (
        <li key={format}>
          <a className="ds-link" href={`${path}?${new URLSearchParams({ ...query, format, language })}`} download>
            {say(`format.${format}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}
