/** What a file would do, in numbers and in words: what is wrong stands by row, so that it is found in the spreadsheet. */
import { Alert, Heading, Paragraph, Table } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { Report } from '../../api/imports/bodies.ts';
import { roles } from '../../domain/words.ts';
import { commonTexts } from '../../texts/common/index.ts';
import { adminTexts } from '../../texts/web/admin/index.ts';
import { useLanguage, useTexts } from '../language.tsx';

const mostShown = 100;

function Faults({ faults }: { readonly faults: Report['faults'] }): ReactNode {
  const say = useTexts(adminTexts);
  return (
    <>
      <section className="admin-table" aria-label={say('import.faults')}>
        <Table>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell>{say('import.row')}</Table.HeaderCell>
              <Table.HeaderCell>{say('import.column')}</Table.HeaderCell>
              <Table.HeaderCell>{say('import.wrong')}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {faults.slice(0, mostShown).map(({ row, column, code, text }) => (
              <Table.Row key={`${row} ${column} ${code} ${text}`}>
                <Table.Cell>{row ?? say('import.wholeFile')}</Table.Cell>
                <Table.Cell>{column ?? ''}</Table.Cell>
                <Table.Cell>{text}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </section>
      {faults.length <= mostShown ? null : <p>{say('import.moreFaults', { count: faults.length - mostShown })}</p>}
    </>
  );
}

/** How many mails go out at once, by who gets them. */
function Mails({ mails }: { readonly mails: Report['mails'] }): ReactNode {
  const say = useTexts(adminTexts);
  const { language } = useLanguage();
  const sums = new Map<string, number>();
  for (const { to, count } of mails) {
    const role = roles.find((one) => one === to);
    const name = role === undefined ? say('import.persons') : commonTexts[language].roles[role];
    sums.set(name, (sums.get(name) ?? 0) + count);
  }
  if (sums.size === 0) return <p>{say('import.noMails')}</p>;
  return (
    <>
      <p>{say('import.mails')}</p>
      <ul className="admin-load">
        {[...sums].map(([name, count]) => (
          <li key={name}>{say('import.mail', { name, count })}</li>
        ))}
      </ul>
    </>
  );
}

export function ImportReport({ report }: { readonly report: Report }): ReactNode {
  const say = useTexts(adminTexts);
  const { committed, rows, faults, mails, ignored, repeated } = report;
  const wrongRows = new Set(faults.map(({ row }) => row)).size;
  const color = committed ? 'success' : faults.length > 0 ? 'danger' : 'info';
  const said = committed ? 'import.committed' : faults.length > 0 ? 'import.faulty' : 'import.sound';
  return (
    <section aria-labelledby="report" className="admin-report">
      <Heading level={2} data-size="sm" id="report">
        {say(committed ? 'import.doneTitle' : 'import.triedTitle')}
      </Heading>
      <Alert data-color={color}>
        <Paragraph>{say(repeated ? 'import.repeated' : said, { rows, wrong: wrongRows })}</Paragraph>
      </Alert>
      <ul className="admin-load">
        <li>{say('import.new', { count: report.new })}</li>
        <li>{say('import.changed', { count: report.changed })}</li>
        <li>{say('import.unchanged', { count: report.unchanged })}</li>
      </ul>
      {faults.length > 0 ? <Faults faults={faults} /> : <Mails mails={mails} />}
      {ignored.length === 0 ? null : (
        <p className="desk-quiet">{say('import.ignored', { columns: ignored.join(', ') })}</p>
      )}
    </section>
  );
}
