/** The plan day by day: who gets which mail, who must have done what, and what the mails look like. */
import type { ReactNode } from 'react';
import type { PlanBody } from '../../api/rounds/bodies.ts';
import type { Day } from '../../domain/words.ts';
import { commonTexts } from '../../texts/common/index.ts';
import { dutyText } from '../../texts/duties/index.ts';
import { roundTexts } from '../../texts/web/round/index.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { dayAnchor } from './plan-month.tsx';

type Matter = PlanBody['matters'][number];

interface Line {
  readonly key: string;
  readonly text: string;
  readonly agencies: readonly string[];
  /** The mail that it shows, where one can be seen. */
  readonly mail: string | null;
}

/** Many agencies get the same on the same day: one line says it. */
function gathered(lines: readonly (Omit<Line, 'agencies'> & { readonly agency: string | null })[]): readonly Line[] {
  const found = new Map<string, Line>();
  for (const { key, text, mail, agency } of lines) {
    const before = found.get(key)?.agencies ?? [];
    found.set(key, { key, text, mail, agencies: agency === null ? before : [...new Set([...before, agency])] });
  }
  return [...found.values()];
}

/** More names than this make no line that anybody reads. */
const mostNamed = 3;

function useLines(plan: PlanBody): (day: Day) => readonly Line[] {
  const say = useTexts(roundTexts);
  const { language } = useLanguage();
  const { roles } = commonTexts[language];
  const subjectOf = (mail: string): string | undefined => plan.samples.find((one) => one.mail === mail)?.subject;
  const whatOf = ({ kind, mail, duty }: Matter): string =>
    duty === null
      ? say('plan.news', { what: subjectOf(mail) ?? say(`plan.kind.${kind}`) })
      : say('plan.reminder', { duty: dutyText(kind, duty, language) });
  const ofMatter = (one: Matter) => {
    const role = one.to === null ? say('plan.somebody') : roles[one.to];
    const text = `${say('plan.mailLine', { role })} – ${whatOf(one)}`;
    return { key: text, text, agency: one.agency, mail: subjectOf(one.mail) === undefined ? null : one.mail };
  };
  const ofDuty = ({ kind, duty, owner, agency }: PlanBody['duties'][number]) => {
    const text = say('plan.dutyLine', { role: roles[owner], duty: dutyText(kind, duty, language) });
    return { key: text, text, agency, mail: null };
  };
  return (day) => [
    ...gathered(plan.matters.filter((one) => one.day === day).map(ofMatter)),
    ...gathered(plan.duties.filter((one) => one.due === day).map(ofDuty)),
  ];
}

function Sample({ plan, mail }: { readonly plan: PlanBody; readonly mail: string }): ReactNode {
  const say = useTexts(roundTexts);
  const sample = plan.samples.find((one) => one.mail === mail);
  if (sample === undefined) return null;
  return (
    <details className="desk-why">
      <summary>{say('plan.sample')}</summary>
      <p>
        <strong>{sample.subject}</strong>
      </p>
      <p className="round-mail">{sample.text}</p>
    </details>
  );
}

export function PlanDays({ plan }: { readonly plan: PlanBody }): ReactNode {
  const say = useTexts(roundTexts);
  const { dayText } = useLanguage();
  const linesOf = useLines(plan);
  const days = [...new Set([...plan.matters.map(({ day }) => day), ...plan.duties.map(({ due }) => due)])].toSorted();
  const named = (agencies: readonly string[]): string => {
    const names = agencies.map((id) => plan.agencies[id] ?? id);
    if (names.length <= mostNamed) return names.join(', ');
    return say('plan.agencies', { first: names.slice(0, mostNamed).join(', '), count: names.length - mostNamed });
  };
  return (
    <section aria-labelledby="days">
      <h2 className="ds-heading" data-size="sm" id="days">
        {say('plan.list')}
      </h2>
      <ol className="desk-plain">
        {days.map((day) => (
          <li key={day} id={dayAnchor(day)} className="desk-item" tabIndex={-1}>
            <h3 className="ds-heading" data-size="2xs">
              {dayText(day)}
            </h3>
            <ul>
              {linesOf(day).map(({ key, text, agencies, mail }) => (
                <li key={key}>
                  <span className="round-line">{text}</span>
                  {agencies.length === 0 ? null : <span className="round-small">{named(agencies)}</span>}
                  {mail === null ? null : <Sample plan={plan} mail={mail} />}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
