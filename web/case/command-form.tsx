/** What every command's form has: its faults, its button, and the way back when it is done. */
import { Button } from '@digdir/designsystemet-react';
import type { FormEvent, ReactNode } from 'react';
import type { CaseAtHandBody, RecordBody } from '../../api/cases/bodies.ts';
import { addressName } from '../api/client.ts';
import { type Giving, useGive } from '../api/use-give.ts';
import { Faults } from '../forms/faults.tsx';
import { useLanguage } from '../language.tsx';

export interface CommandFormProps {
  readonly one: CaseAtHandBody;
  /** As the door knows it. */
  readonly command: string;
  /** Null for those who may not read it. */
  readonly record: RecordBody | null;
  readonly done: () => void;
}

interface Props {
  readonly form: Pick<CommandFormProps, 'one' | 'command' | 'done'>;
  /** Null: something is missing, and its field says what. */
  readonly body: () => Readonly<Record<string, unknown>> | null;
  /** The fields that say their own faults. */
  readonly fields: readonly string[];
  /** Left out where the form's own buttons send it. */
  readonly button?: string;
  readonly children: (giving: Giving) => ReactNode;
}

export function CommandForm({ form, body, fields, button, children }: Props): ReactNode {
  const { say } = useLanguage();
  const giving = useGive();
  const { one, command, done } = form;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const given = body();
    if (given === null) return;
    const ref = { kind: one.kind, id: one.id };
    if (await giving.submit({ ref, name: addressName(command), body: given })) done();
  };
  return (
    <form className="desk-form" onSubmit={(event) => void submit(event)} noValidate>
      <Faults giving={giving} fields={fields} />
      {children(giving)}
      {button === '' ? null : (
        <div className="desk-actions">
          <Button type="submit" loading={giving.busy}>
            {button ?? say('save')}
          </Button>
        </div>
      )}
    </form>
  );
}
