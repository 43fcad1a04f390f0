/** Which agency a page is about, where one administers several. */
import { Field, Label, Select } from '@digdir/designsystemet-react';
import { type ReactNode, useId } from 'react';
import { useLocation } from 'wouter';
import { adminTexts } from '../../texts/web/admin/index.ts';
import { useTexts } from '../language.tsx';
import { partAddress, useAgency } from './use-agency.ts';

/** @param path of the page beneath `/administrasjon`; empty: its first page */
export function AgencyChoice({ path = '' }: { readonly path?: string }): ReactNode {
  const say = useTexts(adminTexts);
  const field = useId();
  const [, go] = useLocation();
  const { id, own } = useAgency();
  if (own.length < 2 || !own.some((one) => one.id === id)) return null;
  return (
    <Field className="admin-agency">
      <Label htmlFor={field}>{say('agency.choose')}</Label>
      <Select id={field} value={id ?? ''} onChange={(event) => go(partAddress(path, event.target.value))}>
        {own.map((one) => (
          <Select.Option key={one.id} value={one.id}>
            {one.name}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
