/** What was running before the service came (R-OPS-1): by a file, tried first, or one at a time by a form. */
import { Button, Fieldset, Heading, Radio } from '@digdir/designsystemet-react';
import { type ReactNode, useId, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { commandText } from '../../texts/commands/index.ts';
import { adminTexts } from '../../texts/web/admin/index.ts';
import { GenericForm } from '../case/generic-form.tsx';
import { hasForm } from '../forms/has-form.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { useAnnounce } from '../shell/announce.tsx';
import { type AdoptedKind, adoptedKinds, headings, template } from './adoption-template.ts';
import { ImportReport } from './import-report.tsx';
import { useImport } from './use-import.ts';
import { type AgencyPart, WithAgency } from './with-agency.tsx';

const plural = { position: 'positions', employment: 'employments' } as const;

/** Saved by the browser itself: nothing is asked of the service. */
function saveTemplate(kind: AdoptedKind, language: ReturnType<typeof useLanguage>['language']): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([template(kind, language)], { type: 'text/csv' }));
  link.download = `${kind}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}

function Columns({ kind }: { readonly kind: AdoptedKind }): ReactNode {
  const say = useTexts(adminTexts);
  const { language } = useLanguage();
  const { needed, others } = headings(kind, language);
  return (
    <details className="desk-why">
      <summary>{say('adopt.columns')}</summary>
      <p>{say('adopt.needed', { columns: needed.join(', ') })}</p>
      {kind === 'employment' ? <p>{say('adopt.either')}</p> : null}
      <p>{say('adopt.others', { columns: others.join(', ') })}</p>
      <p className="desk-quiet">{say('adopt.formats')}</p>
    </details>
  );
}

function ByFile({ part, kind }: { readonly part: AgencyPart; readonly kind: AdoptedKind }): ReactNode {
  const say = useTexts(adminTexts);
  const { say: sayDesk, language } = useLanguage();
  const announce = useAnnounce();
  const field = useId();
  const path = `/v1/agencies/${encodeURIComponent(part.agency)}/imports/${plural[kind]}`;
  const { report, failure, faults, busy, attempt, bringIn, forget } = useImport(path);
  const ready = report !== null && !report.committed && report.faults.length === 0;
  return (
    <section aria-labelledby="by-file">
      <Heading level={2} data-size="sm" id="by-file">
        {say('adopt.byFile')}
      </Heading>
      <p>{say('adopt.byFileWhat')}</p>
      <Columns kind={kind} />
      <div className="desk-actions">
        <Button type="button" variant="secondary" data-size="sm" onClick={() => saveTemplate(kind, language)}>
          {say('adopt.template')}
        </Button>
      </div>
      <div className="admin-file">
        <label htmlFor={field}>{say('adopt.file')}</label>
        <input
          id={field}
          type="file"
          accept=".csv,.xlsx,text/csv"
          onClick={(event) => {
            // The same file, mended, is chosen again.
            event.currentTarget.value = '';
          }}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file === undefined) forget();
            else void attempt(file);
          }}
        />
      </div>
      <div aria-live="polite">
        {busy ? <p aria-busy="true">{say('import.trying')}</p> : null}
        {failure === null ? null : (
          <div className="ds-alert" data-color="danger" role="alert">
            <p>{say(failure === 'refused' ? 'import.refused' : 'import.failed')}</p>
            <ul>
              {faults.map(({ code, field: column, text, data }) => (
                <li key={`${code} ${column} ${data['row'] ?? ''}`}>
                  {data['row'] === undefined ? text : say('import.rowSays', { row: data['row'], text })}
                </li>
              ))}
            </ul>
          </div>
        )}
        {report === null ? null : <ImportReport report={report} />}
      </div>
      {ready ? (
        <div className="desk-actions">
          <Button
            type="button"
            loading={busy}
            onClick={() => {
              void bringIn().then((done) => {
                if (done) announce(say('import.doneTitle'));
              });
            }}
          >
            {say('import.give', { count: report.new + report.changed })}
          </Button>
          <Button type="button" variant="tertiary" onClick={forget}>
            {sayDesk('cancel')}
          </Button>
        </div>
      ) : null}
      {report?.committed === true ? (
        <p>
          <Link className="ds-link" href="/saker">
            {say('import.toCases')}
          </Link>
        </p>
      ) : null}
    </section>
  );
}

/** One case for one visit of the form, however often it is sent. */
function ByForm({ part, kind }: { readonly part: AgencyPart; readonly kind: AdoptedKind }): ReactNode {
  const say = useTexts(adminTexts);
  const { say: sayDesk, language } = useLanguage();
  const announce = useAnnounce();
  const [, go] = useLocation();
  const [id] = useState(() => crypto.randomUUID());
  const [open, setOpen] = useState(false);
  if (!hasForm(kind, 'adopt')) return null;
  const done = (): void => {
    announce(sayDesk('given.done'));
    go(`/saker/${id}`);
  };
  return (
    <section aria-labelledby="by-form">
      <Heading level={2} data-size="sm" id="by-form">
        {say('adopt.byForm')}
      </Heading>
      <p>{say('adopt.byFormWhat')}</p>
      {open ? (
        <GenericForm
          one={{ ...part.one, agency: part.agency }}
          command="adopt"
          record={null}
          target={{ kind, id }}
          given={{ agency: part.agency }}
          done={done}
        />
      ) : (
        <div className="desk-actions">
          <Button type="button" variant="secondary" data-size="sm" onClick={() => setOpen(true)}>
            {commandText(kind, 'adopt', language)}
          </Button>
        </div>
      )}
    </section>
  );
}

function Adoption({ part }: { readonly part: AgencyPart }): ReactNode {
  const say = useTexts(adminTexts);
  const { say: sayDesk } = useLanguage();
  const name = useId();
  const [kind, setKind] = useState<AdoptedKind>('employment');
  return (
    <>
      <p>{say('adopt.what')}</p>
      <Fieldset>
        <Fieldset.Legend>{say('adopt.kind')}</Fieldset.Legend>
        {adoptedKinds.map((one) => (
          <Radio
            key={one}
            name={name}
            label={sayDesk(`kinds.${one}`)}
            value={one}
            checked={one === kind}
            onChange={() => setKind(one)}
          />
        ))}
      </Fieldset>
      <ByFile key={`file ${kind}`} part={part} kind={kind} />
      <ByForm key={`form ${kind}`} part={part} kind={kind} />
    </>
  );
}

export default function AdoptionPage(): ReactNode {
  return (
    <WithAgency path="overtakelse" title="part.adoption" lead="part.adoption.lead">
      {(part) => <Adoption part={part} />}
    </WithAgency>
  );
}
