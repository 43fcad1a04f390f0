/** The course: done, now, next, each said in words as well as shown. */
import type { ReactNode } from 'react';
import { useLanguage } from '../language.tsx';
import type { CourseStep } from './course-steps.ts';

export function Course({ steps }: { readonly steps: readonly CourseStep[] }): ReactNode {
  const { say, dateText } = useLanguage();
  return (
    <ol className="desk-course">
      {steps.map(({ state, name, day }) => (
        <li key={name} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
          <span className="desk-state">{say(`step.${state}`)}</span>
          <strong>{say(name)}</strong>
          {day === null ? null : (
            <span className="desk-quiet">
              {say(state === 'next' ? 'step.expected' : 'step.from', { day: dateText(day) })}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
