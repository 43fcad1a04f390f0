/** Room for a table that is wider than the window: it scrolls within itself. */
import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly children: ReactNode;
}

export function Wide({ label, children }: Props): ReactNode {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- those who use the keys alone scroll it too
    <section className="stat-wide" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
