/** What every command's form has: its faults, its button, and the way back when it is done. */
import { Button } from '@digdir/designsystemet-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { CaseAtHandBody, RecordBody } from '../../api/cases/bodies.ts';
import type { CaseRef } from '../../domain/words.ts';
import { addressName } from '../api/client.ts';
import { type Giving, useGive } from '../api/use-give.ts';
import type { Facts } from '../forms/facts.ts';
import { FaultSummary } from '../forms/fault-summary.tsx';
import { Faults } from '../forms/faults.tsx';
import { useUnsaved } from '../forms/use-unsaved.ts';
import { useCommandWords } from './command-words.ts';
import { Effects } from './effects.tsx';
import { useSeen } from './seen.ts';

export interface CommandFormProps {
  readonly one: CaseAtHandBody;
  /** As the door knows it. */
  readonly command: string;
  /** Null for those who may not read it. */
  readonly record: RecordBody | null;
  readonly done: () => void;
  /** What the command is given to; left out: the case itself. Else one that it opens. */
  readonly target?: CaseRef;
  /** Fields that follow from where the form stands. */
  readonly given?: Readonly<Record<string, unknown>>;
  /** What is known where it stands: what the case has that it is opened from, what a page has found. */
  readonly from?: Facts;
  /** The duty from which somebody comes: what it is about is chosen already. */
  readonly duty?: string | null;
}

export const targetOf = ({ one, target }: Pick<CommandFormProps, 'one' | 'target'>): CaseRef =>
  target ?? { kind: one.kind, id: one.id };

interface Props {
  readonly form: Pick<CommandFormProps, 'one' | 'command' | 'done' | 'target'>;
  /** Null: something is missing, and its field says what. */
  readonly body: () => Readonly<Record<string, unknown>> | null;
  /** The fields that say their own faults. */
  readonly fields: readonly string[];
  /** What would be given as the form stands now: what it changes is shown. Null: something is missing. */
  readonly now?: Readonly<Record<string, unknown>> | null;
  /** Left out: what the command does. Empty where the form's own buttons send it. */
  readonly button?: string;
  readonly children: (giving: Giving) => ReactNode;
}

export function CommandForm({ form, body, now = null, fields, button, children }: Props): ReactNode {
  const words = useCommandWords({ kind: targetOf(form).kind, agency: form.one.agency });
  const giving = useGive();
  const seen = useSeen(form.one);
  const unsaved = useUnsaved();
  const [tries, setTries] = useState(0);
  const { command, done, target } = form;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const given = body();
    setTries(given === null ? tries + 1 : 0);
    if (given === null) return;
    if (
      await giving.submit(
        { ref: targetOf(form), name: addressName(command), body: given },
        target === undefined ? seen : undefined,
      )
    ) {
      unsaved.forget();
      done();
    }
  };
  return (
    <form className="desk-form" onSubmit={(event) => void submit(event)} onInput={unsaved.note} noValidate>
      <Faults giving={giving} fields={fields} />
      <FaultSummary tries={tries} />
      {children(giving)}
      {target === undefined ? <Effects id={form.one.id} command={command} body={now} /> : null}
      {button === '' ? null : (
        <div className="desk-actions">
          <Button type="submit" loading={giving.busy}>
            {button ?? words.button(command)}
          </Button>
        </div>
      )}
    </form>
  );
}
