/** A part of a page under a heading that can take the focus, when what was done in it has changed it. */
import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

interface Props {
  readonly id: string;
  readonly title: ReactNode;
  readonly children: ReactNode;
}

export function Section({ id, title, children }: Props): ReactNode {
  return (
    <section aria-labelledby={id}>
      <Heading level={2} data-size="sm" id={id} tabIndex={-1}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
