/**
 * A list brought in as a file (R-APP-1, R-OPS-1): tried first, with every fault by row and column, and what would be
 * sent; only then done.
 */
import { Alert, Button, Field, Input, Label, Table, ValidationMessage } from '@digdir/designsystemet-react';
import { type ReactNode, useId, useRef, useState } from 'react';
import type { Report } from '../../api/imports/bodies.ts';
import type { Day } from '../../domain/words.ts';
import { commonTexts } from '../../texts/common/index.ts';
import { importTexts } from '../../texts/web/imports/index.ts';
import type { Failure, Fault } from '../api/client.ts';
import { sendFile } from '../api/client.ts';
import { DayField } from '../forms/day-field.tsx';
import { parseDay } from '../forms/day-text.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { FailureNotice } from '../shell/failure.tsx';
import './import.css';

interface Props {
  /** Where the file is given: `/v1/positions/{id}/imports/applications`. */
  readonly address: string;
  /** Today, where a day may be given for a file that does not say when its rows came. */
  readonly today?: Day;
  /** The mails that the rows may send, in words, by the mail's name; left out: how many each role gets. */
  readonly mailText?: (mail: string) => string;
  readonly done: (report: Report) => void;
}

/** More than this is mended in the file, and tried again. */
const mostFaults = 50;

function FaultRows({ faults }: Pick<Report, 'faults'>): ReactNode {
  const say = useTexts(importTexts);
  return (
    <div className="import-table">
      <Table data-size="sm">
        <caption>{say('import.faults', { count: faults.length })}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell>{say('import.row')}</Table.HeaderCell>
            <Table.HeaderCell>{say('import.column')}</Table.HeaderCell>
            <Table.HeaderCell>{say('import.mend')}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {faults.slice(0, mostFaults).map(({ row, column, code, text }, n) => (
            <Table.Row key={`${row} ${column} ${code} ${n}`}>
              <Table.Cell>{row ?? say('import.wholeFile')}</Table.Cell>
              <Table.Cell>{column ?? ''}</Table.Cell>
              <Table.Cell>{text}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      {faults.length > mostFaults ? <p>{say('import.moreFaults', { count: faults.length - mostFaults })}</p> : null}
    </div>
  );
}

/** How many mails each role gets; whoever has none is a person. */
function sumsByRole(mails: Report['mails']): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { to, count } of mails) sums.set(to ?? '', (sums.get(to ?? '') ?? 0) + count);
  return sums;
}

function Effects({ report, mailText }: { readonly report: Report } & Pick<Props, 'mailText'>): ReactNode {
  const say = useTexts(importTexts);
  const { language } = useLanguage();
  const { rows, new: fresh, changed, unchanged, mails, ignored } = report;
  const roles: Readonly<Record<string, string>> = commonTexts[language].roles;
  return (
    <>
      <ul>
        <li>{say('import.rows', { count: rows })}</li>
        <li>{say('import.new', { count: fresh })}</li>
        {changed === 0 ? null : <li>{say('import.changed', { count: changed })}</li>}
        {unchanged === 0 ? null : <li>{say('import.unchanged', { count: unchanged })}</li>}
      </ul>
      <p>{say(mails.length === 0 ? 'import.noMails' : 'import.mails')}</p>
      {mails.length === 0 ? null : (
        <ul>
          {mailText === undefined
            ? [...sumsByRole(mails)].map(([to, count]) => (
                <li key={to}>{say('import.mailTo', { count, role: roles[to] ?? say('import.persons') })}</li>
              ))
            : mails.map(({ mail, to, count }) => (
                <li key={`${mail} ${to}`}>
                  {say('import.mail', { count, what: mailText(mail), role: roles[to ?? ''] ?? '' })}
                </li>
              ))}
        </ul>
      )}
      {ignored.length === 0 ? null : <p>{say('import.ignored', { columns: ignored.join(', ') })}</p>}
    </>
  );
}

interface Failed {
  readonly why: Failure;
  readonly faults: readonly Fault[];
}

/** A file that is refused when it is done says why as problems do. */
const asRows = (faults: readonly Fault[]): Report['faults'] =>
  faults.map(({ code, field, text, data }) => ({
    row: typeof data['row'] === 'number' ? data['row'] : null,
    column: field,
    code,
    text,
    data,
  }));

/** The same file and day: the same key, so that it is done once however often it is sent. */
function useSending({ address }: Pick<Props, 'address'>) {
  const { language } = useLanguage();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Failed | null>(null);
  const key = useRef('');
  const send = async (file: File, day: Day | null, dryRun: boolean): Promise<Report | null> => {
    if (dryRun) key.current = crypto.randomUUID();
    const more = day === null ? '' : `&receivedOn=${day}`;
    setBusy(true);
    const answer = await sendFile<Report>(`${address}?dryRun=${dryRun}${more}`, file, key.current, language);
    setBusy(false);
    setFailed(answer.ok ? null : answer);
    return answer.ok ? answer.body : null;
  };
  return { busy, failed, send };
}

export function ImportForm(props: Props): ReactNode {
  const { today, mailText, done } = props;
  const say = useTexts(importTexts);
  const id = useId();
  const result = useRef<HTMLHeadingElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [dayText, setDayText] = useState('');
  const [wrong, setWrong] = useState(false);
  const [tried, setTried] = useState<Report | null>(null);
  const { busy, failed, send } = useSending(props);
  const day = today === undefined ? null : parseDay(dayText, today);
  const change = (): void => setTried(null);
  const run = async (dryRun: boolean, chosen = file): Promise<void> => {
    setWrong(chosen === null);
    if (chosen === null) return;
    const report = await send(chosen, day, dryRun);
    if (report === null) return;
    if (!dryRun) return done(report);
    setTried(report);
    requestAnimationFrame(() => result.current?.focus());
  };
  const faults = tried?.faults ?? asRows(failed?.faults ?? []);
  return (
    <div className="desk-form import">
      <Field>
        <Label htmlFor={id}>{say('import.file')}</Label>
        <Field.Description>{say('import.fileHint')}</Field.Description>
        <Input
          id={id}
          type="file"
          accept=".csv,.txt,.xlsx"
          aria-invalid={wrong}
          onClick={(event) => {
            // The same file, mended, is chosen again.
            event.currentTarget.value = '';
          }}
          onChange={(event) => {
            const chosen = event.target.files?.[0] ?? null;
            setFile(chosen);
            change();
            if (chosen !== null) void run(true, chosen);
          }}
        />
        {wrong ? <ValidationMessage>{say('import.noFile')}</ValidationMessage> : null}
      </Field>
      {today !== undefined ? (
        <DayField
          label={say('import.day')}
          hint={say('import.dayHint')}
          today={today}
          value={dayText}
          onChange={(text) => {
            setDayText(text);
            change();
          }}
        />
      ) : null}
      {failed === null ? null : <FailureNotice why={failed.why} />}
      <div className="desk-actions">
        <Button type="button" variant="secondary" loading={busy} onClick={() => void run(true)}>
          {say('import.try')}
        </Button>
      </div>
      {tried === null && faults.length === 0 ? null : (
        <section aria-labelledby={`${id}-result`}>
          <h2 className="ds-heading" data-size="xs" id={`${id}-result`} tabIndex={-1} ref={result}>
            {say(faults.length > 0 ? 'import.cannot' : 'import.would')}
          </h2>
          {faults.length > 0 ? <FaultRows faults={faults} /> : null}
          {tried === null || faults.length > 0 ? null : (
            <>
              <Effects report={tried} {...(mailText === undefined ? {} : { mailText })} />
              {tried.new + tried.changed === 0 ? (
                <Alert data-color="info">{say('import.nothing')}</Alert>
              ) : (
                <Button type="button" loading={busy} onClick={() => void run(false)}>
                  {say('import.do', { count: tried.new + tried.changed })}
                </Button>
              )}
            </>
          )}
        </section>
      )}
    </div>
  );
}
