/** What helps to fill in a group of fields: heard with its name, and not as a part of it. */
import type { ReactNode } from 'react';

interface Props {
  readonly id: string;
  readonly text: string | undefined;
}

export const GroupHint = ({ id, text }: Props): ReactNode =>
  text === undefined ? null : (
    <div id={id} className="desk-hint">
      {text}
    </div>
  );

/** For the group that has it. */
export const describedBy = ({ id, text }: Props): { readonly 'aria-describedby'?: string } =>
  text === undefined ? {} : { 'aria-describedby': id };
