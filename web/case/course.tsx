/** The course: done, now, next, each said in words as well as shown; when, and by whom. */
import type { ReactNode } from 'react';
import type { CaseAtHandBody } from '../../api/cases/bodies.ts';
import { commonTexts } from '../../texts/common/index.ts';
import { type Texts, useLanguage } from '../language.tsx';

type Step = CaseAtHandBody['steps'][number];

function whenText({ say, dateText }: Texts, { state, day }: Step): string | null {
  if (day === null) return null;
  if (state === 'done') return dateText(day);
  return say(state === 'now' ? 'step.from' : 'step.expected', { day: dateText(day) });
}

/** What is done says who did it; all else whose it is. */
function whoTexts({ say, language }: Texts, { role, person }: Step): readonly (string | null)[] {
  if (role === null) return [person === null ? null : say('step.by', { name: person })];
  return [commonTexts[language].roles[role], person];
}

export function Course({ steps }: Pick<CaseAtHandBody, 'steps'>): ReactNode {
  const texts = useLanguage();
  const { say } = texts;
  return (
    <ol className="desk-course">
      {steps.map((step) => (
        <li key={step.name} data-state={step.state} aria-current={step.state === 'now' ? 'step' : undefined}>
          <span className="desk-state">{say(`step.${step.state}`)}</span>
          <strong>{say(`step.${step.name}`)}</strong>
          {[whenText(texts, step), ...whoTexts(texts, step)].map((text) =>
            text === null ? null : (
              <span key={text} className="desk-quiet">
                {text}
              </span>
            ),
          )}
        </li>
      ))}
    </ol>
  );
}
