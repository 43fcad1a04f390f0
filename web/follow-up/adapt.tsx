/** What a leader can adapt and how it is talked of (S2, R-EMP-3), and the courses that those around the employee take. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { commandText } from '../../texts/commands/index.ts';
import { followUpTexts } from '../../texts/web/follow-up/index.ts';
import { commandAddress } from '../forms/command-address.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { Section } from './section.tsx';

const advice = ['ask', 'room', 'never', 'law'] as const;

interface Props {
  readonly id: string;
  readonly mayRecord: boolean;
}

export function Adapt({ id, mayRecord }: Props): ReactNode {
  const say = useTexts(followUpTexts);
  const { language } = useLanguage();
  return (
    <Section id="adapt" title={say('adapt.title')}>
      <ul>
        {advice.map((one) => (
          <li key={one}>{say(`adapt.${one}`)}</li>
        ))}
      </ul>
      {mayRecord ? (
        <p>
          <Link className="ds-link" href={commandAddress(id, 'recordAccommodation')}>
            {commandText('employment', 'recordAccommodation', language)}
          </Link>
        </p>
      ) : null}
    </Section>
  );
}

const courses = ['starter', 'develop', 'mentor'] as const;

export function Courses(): ReactNode {
  const say = useTexts(followUpTexts);
  return (
    <Section id="courses" title={say('courses.title')}>
      <ul>
        {courses.map((one) => (
          <li key={one}>{say(`courses.${one}`)}</li>
        ))}
      </ul>
      <p className="desk-quiet">{say('courses.where')}</p>
    </Section>
  );
}
