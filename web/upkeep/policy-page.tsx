/** The reminder policy: of an agency, and of a round as long as it is a draft. */
import { Field, Label, Select } from '@digdir/designsystemet-react';
import { type ReactNode, useId, useState } from 'react';
import type { CaseAtHandBody, ListBody, RecordBody } from '../../api/cases/bodies.ts';
import { plurals } from '../../domain/plurals.ts';
import type { AgencyId } from '../../domain/words.ts';
import { policyTexts } from '../../texts/web/policy/index.ts';
import { useAgency } from '../admin/use-agency.ts';
import { useRead } from '../api/use-read.ts';
import { useTexts } from '../language.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { Around } from './around.tsx';
import { PolicyForm } from './policy-form.tsx';

function WithRecord({ one, again }: { readonly one: CaseAtHandBody; readonly again: () => void }): ReactNode {
  const record = useRead<RecordBody>(`/v1/${plurals[one.kind]}/${encodeURIComponent(one.id)}`, { once: true });
  return <Loaded read={record}>{(body) => <PolicyForm one={one} record={body} saved={again} />}</Loaded>;
}

function Of({ id }: { readonly id: string }): ReactNode {
  const read = useRead<CaseAtHandBody>(`/v1/cases/${encodeURIComponent(id)}`, { once: true });
  return <Loaded read={read}>{(one) => <WithRecord one={one} again={() => void read.again()} />}</Loaded>;
}

/** Only the coordinator has rounds to set rules for. */
function Whose({ agency }: { readonly agency: AgencyId }): ReactNode {
  const say = useTexts(policyTexts);
  const field = useId();
  const { own } = useAgency();
  const here = own.find((one) => one.id === agency);
  const coordinates = here?.roles.includes('coordinator') ?? false;
  const drafts = useRead<ListBody>(coordinates ? '/v1/rounds?status=draft&limit=100' : null);
  const [chosen, setChosen] = useState<string>(agency);
  const rounds = drafts.now.state === 'there' ? drafts.now.body.items : [];
  return (
    <>
      {rounds.length === 0 ? null : (
        <Field className="admin-agency">
          <Label htmlFor={field}>{say('whose')}</Label>
          <Select id={field} value={chosen} onChange={(event) => setChosen(event.target.value)}>
            <Select.Option value={agency}>{say('agency', { name: here?.name ?? agency })}</Select.Option>
            {rounds.map(({ id, title }) => (
              <Select.Option key={id} value={id}>
                {say('round', { name: title ?? id })}
              </Select.Option>
            ))}
          </Select>
        </Field>
      )}
      <Of key={chosen} id={chosen} />
    </>
  );
}

export default function PolicyPage(): ReactNode {
  const say = useTexts(policyTexts);
  return (
    <Around title={say('title')} lead={say('lead')} path="regler" roles={['hr', 'hrHead', 'coordinator']}>
      {(agency) => <Whose key={agency} agency={agency} />}
    </Around>
  );
}
