/** The board of a position's applicants: who waits for what, settled in two clicks each (R-APP-5, R-POS-6, R-POS-7). */
import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useRef, useState } from 'react';
import { Link, useSearch } from 'wouter';
import type { BoardBody } from '../../api/cases/bodies.ts';
import { type BoardGroup, boardGroups } from '../../domain/application/board.ts';
import { positionTexts } from '../../texts/web/position/index.ts';
import { useRead } from '../api/use-read.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { useAnnounce } from '../shell/announce.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { BoardLine } from './board-item.tsx';
import { type AtHand, PositionPage } from './frame.tsx';

const isGroup = (text: string | null): text is BoardGroup => boardGroups.some((one) => one === text);

/** Those of the target group are what a board is for; nothing else to see: they are shown, and there are none. */
const firstOf = (groups: BoardBody['groups']): BoardGroup =>
  boardGroups.find((group) => (groups[group] ?? 0) > 0) ?? 'toSettle';

interface GroupsProps {
  readonly id: string;
  readonly groups: BoardBody['groups'];
  readonly chosen: BoardGroup;
}

function Groups({ id, groups, chosen }: GroupsProps): ReactNode {
  const say = useTexts(positionTexts);
  const shown = boardGroups.filter(
    (group) => (groups[group] ?? 0) > 0 || ['toSettle', 'asked', 'confirmed'].includes(group),
  );
  return (
    <nav aria-label={say('board.groups')} className="position-groups">
      <ul>
        {shown.map((group) => (
          <li key={group}>
            <Link href={`/saker/${id}/verifisering?vis=${group}`} aria-current={group === chosen ? 'true' : undefined}>
              <strong>{groups[group] ?? 0}</strong> {say(`group.${group}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What the guide says about interviews and reference checks (S2): asked for where one plans them. */
function InterviewAdvice(): ReactNode {
  const say = useTexts(positionTexts);
  return (
    <details className="desk-why">
      <summary>{say('interview.advice')}</summary>
      <ul>
        {(['tell', 'accommodation', 'never', 'competence', 'methods', 'reference', 'certificate'] as const).map(
          (one) => (
            <li key={one}>{say(`interview.${one}`)}</li>
          ),
        )}
      </ul>
    </details>
  );
}

interface ListProps {
  readonly atHand: AtHand;
  readonly group: BoardGroup;
  readonly counted: () => Promise<void>;
}

function List({ atHand, group, counted }: ListProps): ReactNode {
  const say = useTexts(positionTexts);
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  // Where each page began; the last is the one that is shown.
  const [places, setPlaces] = useState<readonly string[]>([]);
  const at = places.at(-1);
  const address = `/v1/positions/${encodeURIComponent(atHand.one.id)}/applications?group=${group}`;
  // Each of them is logged as read: not again by itself.
  const read = useRead<BoardBody>(at === undefined ? address : `${address}&cursor=${at}`, { once: true });
  const done = (name: string): void => {
    announce(say('board.done', { name }));
    heading.current?.focus();
    void Promise.all([read.again(), counted(), atHand.again()]);
  };
  const turn = (next: readonly string[]): void => {
    setPlaces(next);
    heading.current?.focus();
  };
  return (
    <section aria-labelledby="group">
      <h2 className="ds-heading" data-size="sm" id="group" tabIndex={-1} ref={heading}>
        {say(`group.${group}`)}
      </h2>
      <p>{say(`group.${group}.then`)}</p>
      {group === 'confirmed' ? <InterviewAdvice /> : null}
      <Loaded read={read}>
        {({ items, next }) => (
          <>
            {items.length === 0 ? <p className="desk-quiet">{say('board.none')}</p> : null}
            <ul className="desk-list">
              {items.map((item) => (
                <BoardLine key={item.id} item={item} today={atHand.one.today} done={done} />
              ))}
            </ul>
            <div className="desk-actions">
              {places.length === 0 ? null : (
                <Button variant="secondary" onClick={() => turn(places.slice(0, -1))}>
                  {say('board.before')}
                </Button>
              )}
              {next === null ? null : (
                <Button variant="secondary" onClick={() => turn([...places, next])}>
                  {say('board.more')}
                </Button>
              )}
            </div>
          </>
        )}
      </Loaded>
    </section>
  );
}

interface CountedProps {
  readonly atHand: AtHand;
  readonly groups: BoardBody['groups'];
  readonly counted: () => Promise<void>;
}

function Counted({ atHand, groups, counted }: CountedProps): ReactNode {
  const { say } = useLanguage();
  const { id } = atHand.one;
  const asked = new URLSearchParams(useSearch()).get('vis');
  // Whoever has settled the last of a group stays in it: nothing is put in its place under their hands.
  const [first] = useState(() => firstOf(groups));
  const group = isGroup(asked) ? asked : first;
  return (
    <>
      <p className="desk-quiet">{say('candidates.logged')}</p>
      <Groups id={id} groups={groups} chosen={group} />
      <List key={group} atHand={atHand} group={group} counted={counted} />
    </>
  );
}

function Board(atHand: AtHand): ReactNode {
  // Nobody is named by it: it only counts.
  const counts = useRead<BoardBody>(`/v1/positions/${encodeURIComponent(atHand.one.id)}/applications?limit=0`);
  return (
    <Loaded read={counts}>{({ groups }) => <Counted atHand={atHand} groups={groups} counted={counts.again} />}</Loaded>
  );
}

export default function BoardPage({ id }: { readonly id: string }): ReactNode {
  return (
    <PositionPage id={id} here="verifisering">
      {(atHand) => <Board {...atHand} />}
    </PositionPage>
  );
}
