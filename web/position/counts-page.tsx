/** A position that the agency follows in its own tool: the numbers so far, and what changes in them (R-APP-8). */
import { Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { feedback, numberNames, type Position } from '../../domain/position/facts.ts';
import { fieldText } from '../../texts/fields/index.ts';
import { hiringTexts } from '../../texts/web/hiring/index.ts';
import { CommandForm } from '../case/command-form.tsx';
import { faultFor } from '../forms/faults.tsx';
import { ImportForm } from '../imports/import-form.tsx';
import { useLanguage, useTexts } from '../language.tsx';
import { useAnnounce } from '../shell/announce.tsx';
import { changesIn, typedOf } from './count-changes.ts';
import { type AtHand, PositionPage } from './frame.tsx';
import { ToolReply } from './tool-reply.tsx';

const signed = (difference: number): string => (difference > 0 ? `+${difference}` : `−${Math.abs(difference)}`);

/** What the numbers say together. */
function Sums({ position }: { readonly position: Position }): ReactNode {
  const say = useTexts(hiringTexts);
  const { received, ticked, declared } = position.numbers;
  if (received === null) return <p>{say('counts.none')}</p>;
  const answers = feedback(position);
  return (
    <ul>
      <li>{say('counts.confirmed', { confirmed: (ticked ?? 0) + (declared ?? 0), received })}</li>
      {answers === null ? null : <li>{say('counts.answers', { given: answers.answered, of: answers.of })}</li>}
    </ul>
  );
}

function Numbers({ one, position, again }: AtHand): ReactNode {
  const say = useTexts(hiringTexts);
  const { say: sayDesk, language } = useLanguage();
  const announce = useAnnounce();
  const [typed, setTyped] = useState(() => typedOf(position.numbers));
  const [missing, setMissing] = useState(false);
  const [reason, setReason] = useState('');
  const [unsaid, setUnsaid] = useState(false);
  const { numbers, differences, wrong, falls } = changesIn(typed, position.numbers);
  const body = (): Readonly<Record<string, unknown>> | null => {
    const nothing = Object.keys(numbers).length === 0;
    setMissing(nothing && wrong.length === 0);
    setUnsaid(falls && reason.trim() === '');
    if (nothing || wrong.length > 0 || (falls && reason.trim() === '')) return null;
    return { numbers, ...(falls ? { reason: reason.trim() } : {}) };
  };
  const done = (): void => {
    announce(say('counts.saved'));
    void again();
  };
  return (
    <CommandForm form={{ one, command: 'recordCounts', done }} body={body} fields={[...numberNames, 'reason']}>
      {(giving) => (
        <>
          {numberNames.map((name) => (
            <div key={name} className="position-count">
              <Textfield
                label={fieldText('position', 'recordCounts', name, language)}
                description={
                  position.numbers[name] === null
                    ? say('counts.notYet')
                    : say('counts.registered', { number: position.numbers[name] ?? 0 })
                }
                inputMode="numeric"
                value={typed[name]}
                onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
                error={wrong.includes(name) ? say('counts.noNumber') : faultFor(giving, name)}
              />
              <p aria-live="polite">
                {differences[name] === undefined ? '' : say('counts.difference', { by: signed(differences[name]) })}
              </p>
            </div>
          ))}
          {falls ? (
            <Textfield
              label={fieldText('position', 'recordCounts', 'reason', language)}
              description={say('counts.falls')}
              multiline
              rows={2}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              error={unsaid ? sayDesk('field.missing') : faultFor(giving, 'reason')}
            />
          ) : null}
          {missing ? <ValidationMessage>{say('counts.unchanged')}</ValidationMessage> : null}
        </>
      )}
    </CommandForm>
  );
}

function Counts(atHand: AtHand): ReactNode {
  const say = useTexts(hiringTexts);
  const announce = useAnnounce();
  const { one, position, again } = atHand;
  if (position.mode === 'byCandidate') return <p>{say('counts.byCandidate')}</p>;
  if (position.publication === null) return <p>{say('counts.notPublished')}</p>;
  return (
    <>
      <p>{say('counts.intro')}</p>
      <Sums position={position} />
      <Numbers key={JSON.stringify(position.numbers)} {...atHand} />
      <details className="desk-why">
        <summary>{say('counts.file')}</summary>
        <p>{say('counts.fileHint')}</p>
        <ImportForm
          address={`/v1/positions/${encodeURIComponent(one.id)}/imports/counts`}
          done={() => {
            announce(say('counts.saved'));
            void again();
          }}
        />
      </details>
      <ToolReply position={position} agency={one.agencyName ?? ''} />
    </>
  );
}

export default function CountsPage({ id }: { readonly id: string }): ReactNode {
  return (
    <PositionPage id={id} here="antall">
      {(atHand) => <Counts {...atHand} />}
    </PositionPage>
  );
}
