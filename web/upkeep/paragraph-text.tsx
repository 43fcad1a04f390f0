/** A paragraph to be read: its words, what is filled in between them, and the ways in which it may turn out. */
import type { ReactNode } from 'react';
import type { MailTextBody } from '../../api/admin/bodies.ts';
import { mailWords } from '../../texts/web/mail-words/index.ts';
import { useTexts } from '../language.tsx';
import { type Labels, piecesOf } from './paragraph-words.ts';

type Standard = MailTextBody['paragraphs'][number]['nb']['standard'];

export function Words({ text, labels }: { readonly text: string; readonly labels: Labels }): ReactNode {
  return piecesOf(text, labels).map(({ text: words, isFilled, at }) =>
    isFilled ? (
      <span key={at} className="upkeep-name">
        {words}
      </span>
    ) : (
      words
    ),
  );
}

export function StandardText({
  standard,
  labels,
}: {
  readonly standard: Standard;
  readonly labels: Labels;
}): ReactNode {
  const say = useTexts(mailWords);
  return (
    <>
      <p className="upkeep-words">
        <Words text={standard.text} labels={labels} />
      </p>
      {standard.choices.length === 0 ? null : (
        <details className="desk-why">
          <summary>{say('varies')}</summary>
          {standard.choices.map((choice) => (
            <div key={choice.join()}>
              <p>{say('variesThen')}</p>
              <ul>
                {choice.map((one) => (
                  <li key={one}>
                    <Words text={one} labels={labels} />
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </details>
      )}
    </>
  );
}
