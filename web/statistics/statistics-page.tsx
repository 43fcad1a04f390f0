/** Published statistics for everybody who is signed in, and the coordinator's next publication (R-STA). */
import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import type { PublicationsBody } from '../../api/statistics/bodies.ts';
import { dayOf } from '../../domain/calendar.ts';
import { statisticsPageTexts } from '../../texts/web/statistics/index.ts';
import { useRead } from '../api/use-read.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';
import { useSigned } from '../shell/session.tsx';
import { Choice } from './choice.tsx';
import { Compare } from './compare.tsx';
import { lineOf, linesOf, type Scope, type StatisticsBody, wholeProgramme } from './lines.ts';
import { type Names, namesFrom } from './names.ts';
import { AboutWork, Course, WhyHidden } from './numbers.tsx';
import { Publish } from './publish.tsx';
import { YearlyReport } from './report.tsx';
import { reporters } from './reporters.ts';
import './statistics.css';
import { TakeOut } from './take-out.tsx';

interface ShownProps {
  readonly publications: PublicationsBody['items'];
  readonly names: Names;
  readonly number: number;
  readonly chooseNumber: (number: number) => void;
}

function useReportingAgencies(): readonly string[] {
  const { me } = useSigned();
  const may = me.offices.filter(({ role }) => reporters.includes(role));
  return [...new Set(may.map(({ agency }) => agency))];
}

function Shown({ publications, names, number, chooseNumber }: ShownProps): ReactNode {
  const say = useTexts(statisticsPageTexts);
  const [scope, choose] = useState<Scope>(wholeProgramme);
  const read = useRead<StatisticsBody>(`/v1/statistics?number=${number}`);
  const reporting = useReportingAgencies();
  return (
    <Loaded read={read}>
      {(body) => {
        const lines = linesOf(body);
        // An earlier publication may know nothing of what was chosen in a later one.
        const line = lineOf(lines, scope) ?? lineOf(lines, wholeProgramme);
        if (line === null) return <p>{say('compareNothing')}</p>;
        const who = names.scope(line.scope);
        return (
          <>
            <Choice {...{ lines, names, choose, publications, number, chooseNumber }} scope={line.scope} />
            <Course line={line} who={who} />
            <WhyHidden />
            <AboutWork line={line} who={who} />
            <Compare lines={lines} names={names} scope={line.scope} />
            <section aria-labelledby="take-out">
              <Heading level={2} data-size="sm" id="take-out">
                {say('take')}
              </Heading>
              <Paragraph>{say('takeAbout')}</Paragraph>
              <TakeOut path="/v1/statistics" query={{ number: String(number) }} />
            </section>
            {reporting.length === 0 ? null : <YearlyReport agencies={reporting} lines={lines} names={names} />}
          </>
        );
      }}
    </Loaded>
  );
}

function Empty({ publishes }: { readonly publishes: boolean }): ReactNode {
  const say = useTexts(statisticsPageTexts);
  return (
    <>
      <p>{say('empty')}</p>
      {publishes ? null : <p className="desk-quiet">{say('emptyThen')}</p>}
    </>
  );
}

export default function StatisticsPage(): ReactNode {
  const say = useTexts(statisticsPageTexts);
  const { dateText } = useLanguage();
  const { me } = useSigned();
  const read = useRead<PublicationsBody>('/v1/statistics/publications');
  const [wanted, setWanted] = useState<number | null>(null);
  const publishes = me.offices.some(({ role }) => role === 'coordinator');
  const items = read.now.state === 'there' ? read.now.body.items : [];
  const shown = items.find(({ number }) => number === wanted) ?? items[0];
  const lead =
    shown === undefined
      ? undefined
      : say('leadPublished', { number: shown.number, day: dateText(dayOf(Date.parse(shown.at))) });
  const published = async (number: number): Promise<void> => {
    setWanted(number);
    await read.again();
    scrollTo(0, 0);
  };
  return (
    <Page title={say('title')} lead={lead}>
      <Loaded read={read}>
        {(body) => {
          const names = namesFrom(body, say('whole'));
          return (
            <>
              {shown === undefined ? (
                <Empty publishes={publishes} />
              ) : (
                <Shown publications={items} names={names} number={shown.number} chooseNumber={setWanted} />
              )}
              {publishes ? <Publish names={names} published={published} /> : null}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
