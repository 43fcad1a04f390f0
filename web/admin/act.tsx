/** A command of the agency that opens where it belongs: what follows from it, and its form. */
import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { commandText } from '../../texts/commands/index.ts';
import { adminTexts } from '../../texts/web/admin/index.ts';
import { GenericForm } from '../case/generic-form.tsx';
import { useLanguage, useTexts } from '../language.tsx';
import type { AgencyPart } from './with-agency.tsx';

interface Props {
  readonly part: AgencyPart;
  readonly command: string;
  /** What follows from it, in a sentence. */
  readonly then?: string;
  /** Fields that follow from where it stands. */
  readonly given?: Readonly<Record<string, unknown>>;
  /** Its name here; left out: the command's own. */
  readonly button?: string;
}

export function Act({ part, command, then, given, button }: Props): ReactNode {
  const { say: sayDesk, language } = useLanguage();
  const say = useTexts(adminTexts);
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) place.current?.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
  }, [open]);
  const name = button ?? commandText('agency', command, language);
  if (!part.one.may.includes(command)) return null;
  if (!open) {
    return (
      <Button type="button" variant="secondary" data-size="sm" onClick={() => setOpen(true)}>
        {name}
      </Button>
    );
  }
  const done = (): void => {
    setOpen(false);
    part.changed(say('act.done', { what: name }));
  };
  return (
    <div ref={place} className="admin-inline">
      <h3 className="ds-heading" data-size="2xs">
        {name}
      </h3>
      {then === undefined ? null : <p className="desk-quiet">{then}</p>}
      <GenericForm
        one={part.one}
        command={command}
        record={part.record}
        done={done}
        {...(given === undefined ? {} : { given })}
      />
      <Button type="button" variant="tertiary" data-size="sm" onClick={() => setOpen(false)}>
        {sayDesk('cancel')}
      </Button>
    </div>
  );
}
