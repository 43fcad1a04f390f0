/** The messages of a round: what waits, and the way to call it back; what became of the others (R-MAIL-4). */
import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { dayOf, timeOf } from '../../domain/calendar.ts';
import type { RoundMessage } from '../../domain/round/facts.ts';
import { roundTexts } from '../../texts/web/round/index.ts';
import { useGive } from '../api/use-give.ts';
import { Faults } from '../forms/faults.tsx';
import { useLanguage, useTexts } from '../language.tsx';
import { useAnnounce } from '../shell/announce.tsx';
import type { RoundRecord } from './use-round.ts';

/** Often enough to see it leave, seldom enough not to disturb: nothing on the page counts seconds. */
const lookEveryMs = 15_000;

interface OneProps {
  readonly round: RoundRecord;
  readonly id: string;
  readonly message: RoundMessage;
  readonly again: () => Promise<void>;
}

function One({ round, id, message, again }: OneProps): ReactNode {
  const say = useTexts(roundTexts);
  const { language, dayText } = useLanguage();
  const announce = useAnnounce();
  const giving = useGive();
  const recall = async (): Promise<void> => {
    const ref = { kind: 'round', id: round.id } as const;
    if (await giving.submit({ ref, name: 'recallMessage', body: { message: id } })) announce(say('message.recallSaid'));
    await again();
  };
  const subject = round.texts[language === 'nn' ? message.subjectNn : message.subjectNb] ?? '';
  const at = { day: dayText(dayOf(message.leavesAt)), time: timeOf(message.leavesAt) };
  return (
    <li className="desk-item">
      <strong>{subject}</strong>
      <p className="desk-quiet">
        {say(`message.to.${message.to}`)} · {say('message.toCount', { agencies: message.agencies.length })}
      </p>
      <p>{message.state === 'waiting' ? say('message.waits', at) : say(`message.${message.state}`)}</p>
      <Faults giving={giving} />
      {message.state === 'waiting' ? (
        <div className="desk-actions">
          <Button variant="secondary" onClick={() => void recall()} loading={giving.busy}>
            {say('message.recall')}
          </Button>
        </div>
      ) : null}
    </li>
  );
}

/** Said once, when one that waited has left. */
function useToldOfLeaving(messages: Readonly<Record<string, RoundMessage>>): void {
  const say = useTexts(roundTexts);
  const announce = useAnnounce();
  const waited = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const left = [...waited.current].some((id) => messages[id]?.state === 'left');
    if (left) announce(say('message.leftSaid'));
    waited.current = new Set(Object.keys(messages).filter((id) => messages[id]?.state === 'waiting'));
  }, [messages, announce, say]);
}

export function Messages({ round, again }: Pick<OneProps, 'round' | 'again'>): ReactNode {
  const say = useTexts(roundTexts);
  const messages = round.facts.messages ?? {};
  const waits = Object.values(messages).some(({ state }) => state === 'waiting');
  useToldOfLeaving(messages);
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setInterval(() => void again(), lookEveryMs);
    return () => clearInterval(timer);
  }, [waits, again]);
  const all = Object.entries(messages).toSorted(([, a], [, b]) => b.leavesAt - a.leavesAt);
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="messages">
      <h2 className="ds-heading" data-size="sm" id="messages">
        {say('message.list')}
      </h2>
      <ul className="desk-list">
        {all.map(([id, message]) => (
          <One key={id} id={id} message={message} round={round} again={again} />
        ))}
      </ul>
    </section>
  );
}
