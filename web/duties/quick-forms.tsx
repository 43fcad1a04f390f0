/** The three things that can be done with any duty, without leaving the list (R-DUT-6). */
import { Button, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { RecordBody } from '../../api/cases/bodies.ts';
import { plurals } from '../../domain/plurals.ts';
import type { Day } from '../../domain/words.ts';
import { useGive } from '../api/use-give.ts';
import { useRead } from '../api/use-read.ts';
import { useSeen } from '../case/seen.ts';
import { DayField } from '../forms/day-field.tsx';
import { parseDay } from '../forms/day-text.ts';
import { FaultSummary } from '../forms/fault-summary.tsx';
import { Faults, faultFor } from '../forms/faults.tsx';
import type { PersonValue } from '../forms/field-value.ts';
import { PersonField } from '../forms/person-field.tsx';
import { useDirectory } from '../forms/use-lists.ts';
import { useUnsaved } from '../forms/use-unsaved.ts';
import { useLanguage } from '../language.tsx';
import type { MyDuty } from './consequence.ts';

export interface QuickProps {
  readonly duty: MyDuty;
  readonly today: Day;
  readonly changed: (said: string) => void;
  readonly close: () => void;
}

interface FormProps extends QuickProps {
  readonly name: 'markDone' | 'snooze' | 'reassign';
  /** Null: something is missing, and the field says what. */
  readonly body: () => Readonly<Record<string, unknown>> | null;
  readonly said: string;
  /** What the button says: what it does. */
  readonly send: string;
  readonly giving: ReturnType<typeof useGive>;
  readonly children: ReactNode;
}

function QuickForm({ duty, name, body, said, send, giving, changed, close, children }: FormProps): ReactNode {
  const { say } = useLanguage();
  const form = useRef<HTMLFormElement>(null);
  const unsaved = useUnsaved();
  const [tries, setTries] = useState(0);
  const seen = useSeen({ kind: duty.kind, id: duty.case, seq: duty.seq, views: [] });
  useEffect(() => {
    // Whoever opens a form goes on in it.
    form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, []);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const fields = body();
    setTries(fields === null ? tries + 1 : 0);
    if (fields === null) return;
    const ref = { kind: duty.kind, id: duty.case };
    if (await giving.submit({ ref, name, body: { duty: duty.duty, ...fields } }, seen)) {
      close();
      changed(said);
    }
  };
  return (
    <form ref={form} className="desk-quick" onSubmit={(event) => void submit(event)} onInput={unsaved.note} noValidate>
      <Faults giving={giving} />
      <FaultSummary tries={tries} />
      {children}
      <div className="desk-actions">
        <Button type="submit" data-size="sm" loading={giving.busy}>
          {send}
        </Button>
        <Button type="button" data-size="sm" variant="tertiary" onClick={close}>
          {say('cancel')}
        </Button>
      </div>
    </form>
  );
}

export function MarkDone(props: QuickProps): ReactNode {
  const { say } = useLanguage();
  const giving = useGive();
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const body = (): Readonly<Record<string, unknown>> | null => {
    setMissing(note.trim() === '');
    return note.trim() === '' ? null : { note };
  };
  return (
    <QuickForm
      {...props}
      name="markDone"
      body={body}
      said={say('duty.doneSaid')}
      send={say('duty.doneSend')}
      giving={giving}
    >
      <Textfield
        label={say('duty.note')}
        description={say('duty.noteHint')}
        multiline
        rows={2}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        error={missing ? say('field.missing') : faultFor(giving, 'note')}
      />
    </QuickForm>
  );
}

export function Snooze(props: QuickProps): ReactNode {
  const { say } = useLanguage();
  const giving = useGive();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const body = (): Readonly<Record<string, unknown>> | null => {
    const until = parseDay(text, props.today);
    setWrong(until === null);
    return until === null ? null : { until };
  };
  return (
    <QuickForm
      {...props}
      name="snooze"
      body={body}
      said={say('duty.snoozeSaid')}
      send={say('duty.snoozeSend')}
      giving={giving}
    >
      <DayField
        label={say('duty.until')}
        today={props.today}
        value={text}
        onChange={setText}
        error={wrong ? say('field.noDay') : faultFor(giving, 'until')}
      />
    </QuickForm>
  );
}

export function Reassign(props: QuickProps): ReactNode {
  const { say } = useLanguage();
  const giving = useGive();
  const [person, setPerson] = useState<PersonValue>(null);
  const [missing, setMissing] = useState(false);
  const { kind, case: id } = props.duty;
  const record = useRead<RecordBody>(`/v1/${plurals[kind]}/${encodeURIComponent(id)}`);
  const directory = useDirectory(props.duty, true);
  const people = directory.people ?? (record.now.state === 'there' ? record.now.body.people : {});
  const body = (): Readonly<Record<string, unknown>> | null => {
    setMissing(person === null);
    return person === null ? null : { person };
  };
  return (
    <QuickForm
      {...props}
      name="reassign"
      body={body}
      said={say('duty.reassignSaid')}
      send={say('duty.reassignSend')}
      giving={giving}
    >
      {record.now.state === 'waiting' || !directory.ready ? (
        <p>{say('loading')}</p>
      ) : (
        <PersonField
          label={say('duty.to')}
          people={people}
          onChange={setPerson}
          error={missing ? say('field.missing') : faultFor(giving, 'person')}
        />
      )}
    </QuickForm>
  );
}
