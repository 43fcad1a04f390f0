/** What was running before the service came (R-OPS-1): by a file, tried first, or one at a time by a form. */
import { Button, Fieldset, Heading, Radio } from '@digdir/designsystemet-react';
import { type ReactNode, useId, useState } from 'react';
import { useLocation } from 'wouter';
import { commandText } from '../../texts/commands/index.ts';
import { adminTexts } from '../../texts/web/admin/index.ts';
import { importTexts } from '../../texts/web/imports/index.ts';
import { GenericForm } from '../case/generic-form.tsx';
import { ImportForm } from '../imports/import-form.tsx';
import { useLanguage, useTexts } from '../language.tsx';
import { useAnnounce } from '../shell/announce.tsx';
import { type AdoptedKind, adoptedKinds, headings, template } from './adoption-template.ts';
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
  const sayImport = useTexts(importTexts);
  const { language } = useLanguage();
  const announce = useAnnounce();
  const [, go] = useLocation();
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
      <ImportForm
        address={`/v1/agencies/${encodeURIComponent(part.agency)}/imports/${plural[kind]}`}
        done={(report) => {
          announce(sayImport('import.done', { count: report.new + report.changed }));
          go(`/saker?slag=${kind}`);
        }}
      />
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
        <>
          <GenericForm
            one={{ ...part.one, agency: part.agency }}
            command="adopt"
            record={null}
            target={{ kind, id }}
            given={{ agency: part.agency }}
            done={done}
          />
          <Button type="button" variant="tertiary" data-size="sm" onClick={() => setOpen(false)}>
            {sayDesk('cancel')}
          </Button>
        </>
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
