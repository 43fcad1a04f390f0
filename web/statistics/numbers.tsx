/** The numbers of one line: the course from application to permanent job, what is about the work, and why some are hidden. */
import { Heading, Paragraph, Table } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { measures } from '../../domain/statistics/measures.ts';
import { statisticsTexts } from '../../texts/statistics/index.ts';
import { statisticsPageTexts } from '../../texts/web/statistics/index.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { Bars } from './bars.tsx';
import { facts, type StatLine } from './lines.ts';

interface Props {
  readonly line: StatLine;
  readonly who: string;
}

export function Course({ line, who }: Props): ReactNode {
  const say = useTexts(statisticsPageTexts);
  const { language } = useLanguage();
  return (
    <section aria-labelledby="course">
      <Heading level={2} data-size="sm" id="course">
        {say('course')}
      </Heading>
      <Bars
        caption={say('courseCaption', { who })}
        heads={[say('step'), say('count')]}
        bars={measures.map((measure) => ({
          id: measure,
          label: statisticsTexts[language][measure],
          value: line.numbers[measure],
        }))}
      />
    </section>
  );
}

export function AboutWork({ line, who }: Props): ReactNode {
  const say = useTexts(statisticsPageTexts);
  const { language } = useLanguage();
  return (
    <section aria-labelledby="about-work">
      <Heading level={2} data-size="sm" id="about-work">
        {say('about')}
      </Heading>
      <Table className="stat-facts">
        <caption>{say('aboutCaption', { who })}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{say('fact')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{say('factNumber')}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {facts.map((fact) => (
            <Table.Row key={fact}>
              <Table.HeaderCell scope="row">{statisticsTexts[language][fact]}</Table.HeaderCell>
              <Table.Cell>{line.numbers[fact] ?? say('none')}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </section>
  );
}

export function WhyHidden(): ReactNode {
  const say = useTexts(statisticsPageTexts);
  const { language } = useLanguage();
  return (
    <section aria-labelledby="why-hidden" className="stat-why">
      <Heading level={2} data-size="xs" id="why-hidden">
        {say('why')}
      </Heading>
      <Paragraph>{statisticsTexts[language].explanation}</Paragraph>
    </section>
  );
}
