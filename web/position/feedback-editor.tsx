/** One applicant's answer (R-POS-9): a draft that a person makes personal, and sends. Never more than one at a time. */
import { Button, Field, Label, Textarea } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { BoardItem, FeedbackDraftBody } from '../../api/cases/bodies.ts';
import { isUnfinished } from '../../domain/application/feedback.ts';
import { commonTexts } from '../../texts/common/index.ts';
import { positionTexts } from '../../texts/web/position/index.ts';
import { useGive } from '../api/use-give.ts';
import { useRead } from '../api/use-read.ts';
import { useSeen } from '../case/seen.ts';
import { Faults, faultFor } from '../forms/faults.tsx';
import { useTexts } from '../language.tsx';
import { Loaded } from '../shell/loaded.tsx';

interface Props {
  readonly item: BoardItem;
  readonly name: string;
  readonly sent: () => void;
  readonly saved: () => void;
  readonly skip: (() => void) | null;
  /** Somebody has just come here from another one. */
  readonly focus: boolean;
}

/** What a draft leaves for a person to write: `[[…]]`. */
const marksIn = (text: string): readonly { readonly from: number; readonly to: number; readonly words: string }[] =>
  [...text.matchAll(/\[\[([^\]]*)\]\]/g)].map(({ index, 0: all, 1: words = '' }) => ({
    from: index,
    to: index + all.length,
    words,
  }));

function Editor({ item, name, sent, saved, skip, draft }: Props & { readonly draft: FeedbackDraftBody }): ReactNode {
  const say = useTexts(positionTexts);
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(draft.text);
  const [refused, setRefused] = useState(false);
  const giving = useGive();
  const seen = useSeen({ kind: 'application', id: item.id, seq: item.seq, views: ['record', 'log'] });
  const marks = marksIn(text);
  const give = (command: string): Promise<boolean> =>
    giving.submit({ ref: { kind: 'application', id: item.id }, name: command, body: { text } }, seen);
  const goTo = (from: number, to: number): void => {
    box.current?.focus();
    box.current?.setSelectionRange(from, to);
  };
  const send = async (): Promise<void> => {
    setRefused(isUnfinished(text));
    const [first] = marks;
    if (first !== undefined) goTo(first.from, first.to);
    if (!isUnfinished(text) && (await give('sendFeedback'))) sent();
  };
  const save = async (): Promise<void> => {
    if (await give('draftFeedback')) saved();
  };
  const error = refused && isUnfinished(text) ? say('answer.unfinished') : faultFor(giving, 'text');
  return (
    <>
      <Faults giving={giving} fields={['text']} />
      {marks.length === 0 ? null : (
        <div className="position-marks">
          <p>{say('answer.write', { count: marks.length })}</p>
          <ul className="desk-plain">
            {marks.map(({ from, to, words }) => (
              <li key={from}>
                {words}.{' '}
                <Button type="button" variant="tertiary" data-size="sm" onClick={() => goTo(from, to)}>
                  {say('answer.goTo')}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Field>
        <Label htmlFor={id}>{say('answer.text', { name })}</Label>
        <Field.Description>{say('answer.hint', { language: draft.language })}</Field.Description>
        <Textarea
          id={id}
          ref={box}
          rows={16}
          lang={commonTexts[draft.language].locale}
          value={text}
          aria-invalid={error !== undefined}
          onChange={(event) => setText(event.target.value)}
        />
        {error === undefined ? null : <p className="ds-validation-message">{error}</p>}
      </Field>
      <div className="desk-actions">
        <Button type="button" loading={giving.busy} onClick={() => void send()}>
          {say('answer.send', { name })}
        </Button>
        <Button type="button" variant="secondary" loading={giving.busy} onClick={() => void save()}>
          {say('answer.save')}
        </Button>
        {skip === null ? null : (
          <Button type="button" variant="tertiary" onClick={skip}>
            {say('answer.skip')}
          </Button>
        )}
      </div>
    </>
  );
}

export function FeedbackEditor(props: Props): ReactNode {
  const say = useTexts(positionTexts);
  const { item, name, focus } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const draft = useRead<FeedbackDraftBody>(`/v1/applications/${encodeURIComponent(item.id)}/feedback-draft`, {
    once: true,
  });
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus]);
  return (
    <section aria-labelledby="answer" className="position-answer">
      <h2 className="ds-heading" data-size="sm" id="answer" tabIndex={-1} ref={heading}>
        {name}
      </h2>
      <Loaded read={draft}>
        {(body) => (
          <>
            <p className="desk-quiet">
              {say(`answer.stage.${body.stage}`)} {body.saved ? say('answer.isDraft') : ''}
            </p>
            <Editor {...props} draft={body} />
          </>
        )}
      </Loaded>
    </section>
  );
}
