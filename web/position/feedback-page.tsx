/** The answers to everybody who applied (R-POS-9): how many have theirs, and one at a time for those who wait. */
import { type ReactNode, useState } from 'react';
import type { BoardBody, BoardItem } from '../../api/cases/bodies.ts';
import { positionTexts } from '../../texts/web/position/index.ts';
import { useRead } from '../api/use-read.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { useAnnounce } from '../shell/announce.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { FeedbackEditor } from './feedback-editor.tsx';
import { type AtHand, PositionPage } from './frame.tsx';

function Progress({ given, of }: BoardBody['answers']): ReactNode {
  const say = useTexts(positionTexts);
  return (
    <div className="position-progress">
      <p>
        <strong>{say('answer.progress', { given, of })}</strong>
      </p>
      <progress value={given} max={Math.max(1, of)} aria-label={say('answer.progress', { given, of })} />
    </div>
  );
}

/** Why somebody cannot be answered yet; null: they can. */
function waitsFor({ position }: AtHand, { id, group }: BoardItem): 'declaration' | 'offer' | null {
  if (group === 'asked') return 'declaration';
  return position.offers[id] === 'offered' ? 'offer' : null;
}

interface WaitingProps {
  readonly atHand: AtHand;
  readonly items: readonly BoardItem[];
  readonly answers: BoardBody['answers'];
  readonly again: () => Promise<void>;
}

function Waiting({ atHand, items, answers, again }: WaitingProps): ReactNode {
  const say = useTexts(positionTexts);
  const { say: sayAll } = useLanguage();
  const announce = useAnnounce();
  const [chosen, setChosen] = useState<string | null>(null);
  const nameOf = ({ name }: BoardItem): string => name ?? sayAll('pick.unknown');
  const ready = items.filter((one) => waitsFor(atHand, one) === null);
  const held = items.filter((one) => waitsFor(atHand, one) !== null);
  const now = ready.find(({ id }) => id === chosen) ?? ready[0];
  const after = now === undefined ? undefined : (ready[ready.indexOf(now) + 1] ?? ready[0]);
  const next = after === now ? undefined : after;
  const sent = (): void => {
    if (now !== undefined)
      announce(say('answer.sent', { name: nameOf(now), given: answers.given + 1, of: answers.of }));
    setChosen(next?.id ?? null);
    void Promise.all([again(), atHand.again()]);
  };
  return (
    <div className="position-answers">
      <nav aria-label={say('answer.waiting')}>
        <h2 className="ds-heading" data-size="xs">
          {say('answer.waiting')}
        </h2>
        <ul className="desk-plain">
          {ready.map((one) => (
            <li key={one.id}>
              <button type="button" aria-pressed={one === now} onClick={() => setChosen(one.id)}>
                {nameOf(one)}
                {one.drafted ? <span className="desk-quiet"> · {say('answer.drafted')}</span> : null}
              </button>
            </li>
          ))}
          {held.map((one) => (
            <li key={one.id} className="desk-quiet">
              {nameOf(one)} · {say(`answer.held.${waitsFor(atHand, one) ?? 'offer'}`)}
            </li>
          ))}
        </ul>
      </nav>
      {now === undefined ? null : (
        <FeedbackEditor
          key={now.id}
          item={now}
          name={nameOf(now)}
          focus={chosen === now.id}
          sent={sent}
          saved={() => {
            announce(say('answer.saved', { name: nameOf(now) }));
            void again();
          }}
          skip={next === undefined ? null : () => setChosen(next.id)}
        />
      )}
    </div>
  );
}

/** Those who have theirs, when somebody asks to see them: each is logged as read. */
function Given({ id }: { readonly id: string }): ReactNode {
  const say = useTexts(positionTexts);
  const { dateText, say: sayAll } = useLanguage();
  const [open, setOpen] = useState(false);
  const address = `/v1/positions/${encodeURIComponent(id)}/applications?answer=given&limit=100`;
  const read = useRead<BoardBody>(open ? address : null, { once: true });
  return (
    <details className="desk-why" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('answer.given')}</summary>
      {open ? (
        <Loaded read={read}>
          {({ items }) => (
            <ul>
              {items.map(({ id: one, name, answeredOn, readOn }) => (
                <li key={one}>
                  {name ?? sayAll('pick.unknown')} · {answeredOn === null ? '' : dateText(answeredOn)}
                  {readOn === null ? '' : ` · ${say('answer.read', { day: dateText(readOn) })}`}
                </li>
              ))}
            </ul>
          )}
        </Loaded>
      ) : null}
    </details>
  );
}

function Answers(atHand: AtHand): ReactNode {
  const say = useTexts(positionTexts);
  const { id } = atHand.one;
  const address = `/v1/positions/${encodeURIComponent(id)}/applications?answer=waiting&limit=100`;
  const read = useRead<BoardBody>(address, { once: true });
  const over = atHand.position.feedbackFrom !== null;
  return (
    <Loaded read={read}>
      {({ items, answers }) => (
        <>
          {items.length === 0 && over ? null : <p>{say(over ? 'answer.intro' : 'answer.early')}</p>}
          <Progress {...answers} />
          {items.length === 0 ? (
            <p>
              {say(answers.of === 0 ? 'answer.nobody' : 'answer.all')}
              {answers.of > 0 && over ? ` ${say('answer.closes')}` : null}
            </p>
          ) : (
            <Waiting atHand={atHand} items={items} answers={answers} again={read.again} />
          )}
          {answers.given === 0 ? null : <Given key={answers.given} id={id} />}
        </>
      )}
    </Loaded>
  );
}

export default function FeedbackPage({ id }: { readonly id: string }): ReactNode {
  return (
    <PositionPage id={id} here="tilbakemeldinger">
      {(atHand) => <Answers {...atHand} />}
    </PositionPage>
  );
}
