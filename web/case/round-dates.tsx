/** What an agency must know of its round: the dates that are common to all, or that it sets its own (R-RND-1, R-POS-1). */
import type { ReactNode } from 'react';
import type { RecordBody } from '../../api/cases/bodies.ts';
import { caseTexts } from '../../texts/web/case/index.ts';
import { dayAt, type Facts } from '../forms/facts.ts';
import { useLanguage, useTexts } from '../language.tsx';
import './round-dates.css';

interface Props {
  readonly round: NonNullable<RecordBody['round']>;
  /** Of the participation: it has the reply date that counts for this agency. */
  readonly facts: Facts;
}

export function RoundDates({ round, facts }: Props): ReactNode {
  const say = useTexts(caseTexts);
  const { dayText } = useLanguage();
  const replyBy = facts['answer'] === null ? dayAt(facts, 'replyBy') : null;
  const dates = [
    ['round.replyBy', replyBy],
    ['round.publishFrom', round.publishFrom],
    ['round.applicationDeadline', round.applicationDeadline],
    ['round.recruitmentEnd', round.recruitmentEnd],
  ] as const;
  const known = dates.flatMap(([text, day]) => (day === null ? [] : [{ text, day }]));
  const months = facts['termMonths'];
  return (
    <section className="case-round" aria-labelledby="round-dates">
      <h2 className="ds-heading" data-size="sm" id="round-dates">
        {say('round.title')}
      </h2>
      <p>{say(round.model === 'common' ? 'round.common' : 'round.own')}</p>
      <dl>
        {known.map(({ text, day }) => (
          <div key={text}>
            <dt>{say(text)}</dt>
            <dd>{dayText(day)}</dd>
          </div>
        ))}
        {typeof months === 'number' ? (
          <div>
            <dt>{say('round.months')}</dt>
            <dd>{say('round.monthsUpTo', { count: months })}</dd>
          </div>
        ) : null}
      </dl>
    </section>
  );
}
