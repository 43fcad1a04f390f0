/** The cases that one may see: what is due first, narrowed and paged by the service, however many there are. */
import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import type { FoundBody } from '../../api/cases/bodies.ts';
import { caseListTexts } from '../../texts/web/cases/index.ts';
import { useRead } from '../api/use-read.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';
import { useSigned } from '../shell/session.tsx';
import './cases.css';
import { addressOf, type Filter, filterIn, isEverything, type Kept, pageSize, searchBody } from './filter.ts';
import { CaseLine } from './line.tsx';
import { Narrow } from './narrow.tsx';
import { Pager } from './pager.tsx';
import { useChoices } from './use-choices.ts';

interface ListProps {
  readonly body: FoundBody;
  readonly filter: Filter;
  readonly kept: Kept;
}

/** How many there are, and which of them these are; said aloud when it changes. */
function Count({ body, filter }: Omit<ListProps, 'kept'>): ReactNode {
  const { language } = useLanguage();
  const say = useTexts(caseListTexts);
  const place = useRef<HTMLHeadingElement>(null);
  const shownPage = useRef(filter.page);
  useEffect(() => {
    // Whoever turns the page begins at its top.
    if (shownPage.current !== filter.page) place.current?.focus();
    shownPage.current = filter.page;
  }, [filter.page]);
  const { total, items } = body;
  const shown = new Intl.NumberFormat(language).format(total);
  const first = (filter.page - 1) * pageSize + 1;
  const isWhole = items.length === total;
  return (
    <h2 className="ds-heading" data-size="xs" tabIndex={-1} ref={place}>
      <output>
        {isWhole ? say('count', { total, shown }) : say('range', { first, last: first + items.length - 1, shown })}
      </output>
    </h2>
  );
}

function Cases({ body, filter, kept }: ListProps): ReactNode {
  const say = useTexts(caseListTexts);
  const isAll = isEverything(filter, kept.text);
  return (
    <section>
      <Count body={body} filter={filter} />
      {body.items.length === 0 ? <p>{say(isAll ? 'none' : 'noneFound')}</p> : null}
      <ul className="desk-list">
        {body.items.map((one) => (
          <CaseLine key={one.id} one={one} />
        ))}
      </ul>
      <Pager filter={filter} kept={kept} next={body.next} />
    </section>
  );
}

const nothingKept: Kept = { text: '', trail: [] };

export default function CasesPage(): ReactNode {
  const { say } = useLanguage();
  const { me } = useSigned();
  const filter = filterIn(useSearch());
  const kept = useHistoryState<Kept | null>() ?? nothingKept;
  const [, go] = useLocation();
  const choices = useChoices();
  const read = useRead<FoundBody>('/v1/cases/search', { body: searchBody(filter, kept.text) });
  const change = (changed: Partial<Filter>, text = kept.text): void =>
    go(addressOf({ ...filter, ...changed, cursor: null, page: 1 }), { state: { text, trail: [] }, replace: true });
  return (
    <Page title={say('cases.title')}>
      {me.offices.length === 0 ? null : <Narrow filter={filter} text={kept.text} choices={choices} change={change} />}
      <Loaded read={read}>{(body) => <Cases body={body} filter={filter} kept={kept} />}</Loaded>
    </Page>
  );
}
