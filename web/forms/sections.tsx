/** The fields of a form beneath their headings, where it has many. */
import { Fieldset } from '@digdir/designsystemet-react';
import type { ComponentProps, ReactNode } from 'react';
import { sectionText } from '../../texts/forms/index.ts';
import { useLanguage } from '../language.tsx';
import { Fields } from './fields.tsx';
import { sectionsOf } from './section-table.ts';

interface Props extends Omit<ComponentProps<typeof Fields>, 'path'> {
  /** `kind.command` */
  readonly form: string;
}

export function Sections({ form, fields, ...rest }: Props): ReactNode {
  const { language } = useLanguage();
  return sectionsOf(form, fields).map(({ title, fields: own }) =>
    title === null ? (
      <Fields key="" fields={own} {...rest} />
    ) : (
      <Fieldset key={title} className="desk-section">
        <Fieldset.Legend>{sectionText(title, language)}</Fieldset.Legend>
        <Fields fields={own} {...rest} />
      </Fieldset>
    ),
  );
}
