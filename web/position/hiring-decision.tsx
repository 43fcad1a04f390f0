/** The recommendation and the hiring body's decision (R-POS-7, statsansatteloven §§ 5 and 6). */
import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { commandText } from '../../texts/commands/index.ts';
import { hiringTexts } from '../../texts/web/hiring/index.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { useAnnounce } from '../shell/announce.tsx';
import type { AtHand } from './frame.tsx';
import { useNames } from './hiring-candidates.tsx';
import { CommandHere } from './inline-command.tsx';

function Names({ atHand, ids }: { readonly atHand: AtHand; readonly ids: readonly string[] }): ReactNode {
  const nameOf = useNames(atHand);
  return (
    <ol className="position-people">
      {ids.map((id) => (
        <li key={id}>{nameOf(id)}</li>
      ))}
    </ol>
  );
}

interface OpenedProps {
  readonly atHand: AtHand;
  readonly command: string;
  readonly isMain: boolean;
  /** Left out: the command's name. */
  readonly button?: string;
}

/** The command's button, and in its place the form when it is pressed. */
export function Opens({ atHand, command, isMain, button }: OpenedProps): ReactNode {
  const { say, language } = useLanguage();
  const announce = useAnnounce();
  const [open, setOpen] = useState(false);
  const { one, record, again } = atHand;
  if (!one.may.includes(command)) return null;
  const done = (): void => {
    setOpen(false);
    announce(say('given.done'));
    void again();
  };
  if (open)
    return <CommandHere one={one} record={record} command={command} done={done} cancel={() => setOpen(false)} />;
  return (
    <Button
      type="button"
      variant={isMain ? 'primary' : 'secondary'}
      data-size={isMain ? 'md' : 'sm'}
      onClick={() => setOpen(true)}
    >
      {button ?? commandText('position', command, language)}
    </Button>
  );
}

export function Ranking(atHand: AtHand): ReactNode {
  const say = useTexts(hiringTexts);
  const { ranking, decision, outcome } = atHand.position;
  return (
    <>
      {ranking.length === 0 ? <p>{say('hiring.ranking.intro')}</p> : <Names atHand={atHand} ids={ranking} />}
      {decision === null && outcome === null ? (
        <Opens
          atHand={atHand}
          command="rank"
          isMain={ranking.length === 0}
          {...(ranking.length === 0 ? {} : { button: say('hiring.ranking.change') })}
        />
      ) : null}
    </>
  );
}

export function Decision(atHand: AtHand): ReactNode {
  const say = useTexts(hiringTexts);
  const { dateText } = useLanguage();
  const { one, position } = atHand;
  const { decision } = position;
  if (decision !== null)
    return (
      <>
        <p>{say('hiring.decided', { body: decision.body, day: dateText(decision.on) })}</p>
        <Names atHand={atHand} ids={decision.ranking} />
      </>
    );
  return (
    <>
      <p>{say(one.may.includes('decide') ? 'hiring.decision.intro' : 'hiring.decision.byHr')}</p>
      {position.outcome === null ? <Opens atHand={atHand} command="decide" isMain /> : null}
    </>
  );
}
