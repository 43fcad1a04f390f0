/** Merged or split (R-OPS-4): who takes over, from when, and what follows, before it is decided. */
import { Checkbox, Heading, ValidationMessage } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { adminTexts } from '../../texts/web/admin/index.ts';
import { DayField } from '../forms/day-field.tsx';
import { parseDay } from '../forms/day-text.ts';
import { faultFor } from '../forms/faults.tsx';
import type { FormField } from '../forms/form-table.ts';
import { PickField } from '../forms/pick-field.tsx';
import { useLists } from '../forms/use-lists.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { InlineForm } from './inline-form.tsx';
import type { FormProps } from './role-forms.tsx';
import type { AgencyPart } from './with-agency.tsx';

const agencyField: readonly FormField[] = [{ name: 'successor', required: true, shape: { is: 'agency' } }];

export const consequences = ['cases', 'people', 'old', 'statistics', 'systems'] as const;

function Follows({
  name,
  successor,
  day,
}: {
  readonly name: string;
  readonly successor: string;
  readonly day: string;
}) {
  const say = useTexts(adminTexts);
  return (
    <ul className="admin-load">
      {consequences.map((one) => (
        <li key={one}>{say(`succeed.${one}`, { name, successor, day })}</li>
      ))}
    </ul>
  );
}

function SucceedForm({ part, close }: FormProps): ReactNode {
  const say = useTexts(adminTexts);
  const { say: sayDesk, dateText, language } = useLanguage();
  const lists = useLists(part.one, agencyField);
  const [successor, setSuccessor] = useState('');
  const [day, setDay] = useState('');
  const [sure, setSure] = useState(false);
  const [wrong, setWrong] = useState({ successor: false, day: false, sure: false });
  const { name } = part.facts;
  const from = parseDay(day, part.one.today);
  const body = (): Readonly<Record<string, unknown>> | null => {
    setWrong({ successor: successor === '', day: from === null, sure: !sure });
    return successor === '' || from === null || !sure ? null : { successor, from };
  };
  if (!lists.ready) return <p aria-busy="true">{sayDesk('loading')}</p>;
  const choices = Object.entries(lists.agencies)
    .filter(([id]) => id !== part.agency)
    .map(([id, text]) => ({ id, text }))
    .toSorted((a, b) => a.text.localeCompare(b.text, language));
  const chosen = lists.agencies[successor] ?? '';
  return (
    <InlineForm
      one={part.one}
      command="succeed"
      body={body}
      now={successor === '' || from === null ? null : { successor, from }}
      fields={['successor', 'from']}
      button={say('succeed.save')}
      done={() => {
        close();
        part.changed(say('succeed.said', { successor: chosen }));
      }}
      close={close}
    >
      {(giving) => (
        <>
          <PickField
            label={say('succeed.who')}
            choices={choices}
            value={successor}
            onChange={setSuccessor}
            error={wrong.successor ? sayDesk('field.missing') : faultFor(giving, 'successor')}
          />
          <DayField
            label={say('succeed.from')}
            today={part.one.today}
            value={day}
            onChange={setDay}
            error={wrong.day ? sayDesk('field.noDay') : faultFor(giving, 'from')}
          />
          <div aria-live="polite">
            <p>{say('succeed.follows')}</p>
            <Follows
              name={name}
              successor={chosen === '' ? say('succeed.anyone') : chosen}
              day={from === null ? say('succeed.thatDay') : dateText(from)}
            />
          </div>
          <div>
            <Checkbox
              label={say('succeed.sure', { name })}
              value="sure"
              checked={sure}
              onChange={() => setSure(!sure)}
            />
            {wrong.sure ? <ValidationMessage>{say('succeed.notSure')}</ValidationMessage> : null}
          </div>
        </>
      )}
    </InlineForm>
  );
}

export function Succession({ part }: { readonly part: AgencyPart }): ReactNode {
  const say = useTexts(adminTexts);
  const { dateText } = useLanguage();
  const [open, setOpen] = useState(false);
  const { successor, succeededFrom, name } = part.facts;
  const lists = useLists(part.one, successor === null ? [] : agencyField);
  const may = part.one.may.includes('succeed');
  return (
    <section aria-labelledby="succession">
      <Heading level={2} data-size="sm" id="succession">
        {say('succeed.title')}
      </Heading>
      {successor === null ? (
        <p>{say(may ? 'succeed.none' : 'succeed.askCoordinator')}</p>
      ) : (
        <p>
          {say('succeed.known', {
            name,
            successor: lists.agencies[successor] ?? successor,
            day: dateText(succeededFrom ?? ''),
          })}
        </p>
      )}
      {may && !open ? (
        <div className="desk-actions">
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            data-size="sm"
            onClick={() => setOpen(true)}
          >
            {say('succeed.open')}
          </button>
        </div>
      ) : null}
      {open ? <SucceedForm part={part} close={() => setOpen(false)} /> : null}
    </section>
  );
}
