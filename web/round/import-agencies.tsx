/** Agencies from a file: tried first, and brought in when there is nothing to correct (R-OPS-1). */
import { Alert, Button, Field, Input, Label, Paragraph } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import type { Report } from '../../api/imports/bodies.ts';
import { roundTexts } from '../../texts/web/round/index.ts';
import { type Failure, sendFile } from '../api/client.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { useAnnounce } from '../shell/announce.tsx';
import { FailureNotice } from '../shell/failure.tsx';
import { type RoundRecord, roundAddress } from './use-round.ts';

function Tried({ report }: { readonly report: Report }): ReactNode {
  const say = useTexts(roundTexts);
  const { rows, new: fresh, changed, unchanged: same, faults } = report;
  return (
    <Alert data-color={faults.length === 0 ? 'success' : 'warning'} aria-live="polite">
      <Paragraph>{say('import.tried', { rows, fresh, changed, same })}</Paragraph>
      {faults.length === 0 ? null : (
        <>
          <Paragraph>{say('import.faults')}</Paragraph>
          <ul>
            {faults.map(({ row, column, code, text }) => (
              <li key={`${row} ${column} ${code}`}>
                {row === null ? null : `${say('import.row', { row })}${column === null ? '' : ` (${column})`}: `}
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
    </Alert>
  );
}

interface Props {
  readonly round: RoundRecord;
  readonly again: () => Promise<void>;
}

export function ImportAgencies({ round, again }: Props): ReactNode {
  const say = useTexts(roundTexts);
  const { language } = useLanguage();
  const announce = useAnnounce();
  const [file, setFile] = useState<File | null>(null);
  const [key, setKey] = useState('');
  const [report, setReport] = useState<Report | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const choose = (chosen: File | null): void => {
    setFile(chosen);
    setReport(null);
    setFailure(null);
    setKey(crypto.randomUUID());
  };
  const bring = async (dryRun: boolean): Promise<void> => {
    if (file === null) return;
    setBusy(true);
    const path = `${roundAddress(round.id)}/imports/agencies?dryRun=${dryRun}`;
    const answer = await sendFile<Report>(path, file, key, language);
    setBusy(false);
    setFailure(answer.ok ? null : answer.why);
    if (!answer.ok) return;
    setReport(dryRun ? answer.body : null);
    if (dryRun) return;
    announce(say('import.done'));
    choose(null);
    await again();
  };
  return (
    <section aria-labelledby="import">
      <h2 className="ds-heading" data-size="sm" id="import">
        {say('import.title')}
      </h2>
      <p>{say('import.lead')}</p>
      <div className="desk-form">
        <Field>
          <Label>{say('import.file')}</Label>
          <Input type="file" accept=".csv,.xlsx" onChange={(event) => choose(event.target.files?.[0] ?? null)} />
        </Field>
        {failure === null ? null : <FailureNotice why={failure} />}
        {report === null ? null : <Tried report={report} />}
        {file === null ? null : (
          <div className="desk-actions">
            {report !== null && report.faults.length === 0 ? (
              <Button onClick={() => void bring(false)} loading={busy}>
                {say('import.do')}
              </Button>
            ) : (
              <Button variant="secondary" onClick={() => void bring(true)} loading={busy}>
                {say('import.try')}
              </Button>
            )}
          </div>
        )}
      </div>
    </section>
  );
}
