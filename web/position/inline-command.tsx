/** A command's form where it is wanted, in a case that need not be the page's own. */
import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { CaseAtHandBody, RecordBody } from '../../api/cases/bodies.ts';
import { plurals } from '../../domain/plurals.ts';
import { commandText } from '../../texts/commands/index.ts';
import { useRead } from '../api/use-read.ts';
import { GenericForm } from '../case/generic-form.tsx';
import { useLanguage } from '../language.tsx';
import { Loaded } from '../shell/loaded.tsx';

interface Around {
  readonly title: string;
  readonly cancel: () => void;
  readonly children: ReactNode;
}

/** Whoever opens it goes on in it. */
function Opened({ title, cancel, children }: Around): ReactNode {
  const { say } = useLanguage();
  const place = useRef<HTMLHeadingElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div className="position-inline">
      <h3 className="ds-heading" data-size="2xs" tabIndex={-1} ref={place}>
        {title}
      </h3>
      {children}
      <Button type="button" variant="tertiary" data-size="sm" onClick={cancel}>
        {say('cancel')}
      </Button>
    </div>
  );
}

interface HereProps {
  readonly one: CaseAtHandBody;
  readonly record: RecordBody;
  readonly command: string;
  readonly given?: Readonly<Record<string, unknown>>;
  readonly done: () => void;
  readonly cancel: () => void;
}

/** In the case of the page. */
export function CommandHere({ one, record, command, given = {}, done, cancel }: HereProps): ReactNode {
  const { language } = useLanguage();
  return (
    <Opened title={commandText(one.kind, command, language)} cancel={cancel}>
      <GenericForm one={one} record={record} command={command} given={given} done={done} />
    </Opened>
  );
}

interface OfAnotherProps {
  readonly id: string;
  readonly command: string;
  readonly done: () => void;
  readonly cancel: () => void;
}

/** In a case that the page shows among others. */
export function CommandOfAnother({ id, command, done, cancel }: OfAnotherProps): ReactNode {
  const { language } = useLanguage();
  const one = useRead<CaseAtHandBody>(`/v1/cases/${encodeURIComponent(id)}`);
  const known = one.now.state === 'there' ? one.now.body : null;
  const address = known === null ? null : `/v1/${plurals[known.kind]}/${encodeURIComponent(id)}`;
  // What is read of a person is logged: once is enough to fill in a form.
  const record = useRead<RecordBody>(address, { once: true });
  return (
    <Opened title={known === null ? '' : commandText(known.kind, command, language)} cancel={cancel}>
      <Loaded read={one}>
        {(body) => (
          <Loaded read={record}>
            {(found) => <GenericForm one={body} record={found} command={command} done={done} />}
          </Loaded>
        )}
      </Loaded>
    </Opened>
  );
}
