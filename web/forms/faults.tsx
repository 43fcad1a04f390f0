/** What the service said against a command: beside its field where it names one, else above the form. */
import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Giving } from '../api/use-give.ts';
import { useLanguage } from '../language.tsx';
import { signInAddress } from '../shell/sign-in-address.ts';

/** What is said of something that was not done. */
type Refused = Pick<Giving, 'failure' | 'faults' | 'meanwhile'>;

/** The text for one field. */
export const faultFor = ({ faults }: Giving, field: string): string | undefined =>
  faults.find((fault) => fault.field === field || fault.field?.startsWith(`${field}.`) === true)?.text;

/** Of the field itself, and of nothing inside it. */
export const faultAt = ({ faults }: Giving, field: string): string | undefined =>
  faults.find((fault) => fault.field === field)?.text;

export function Faults({
  giving,
  fields,
}: {
  readonly giving: Refused;
  readonly fields?: readonly string[];
}): ReactNode {
  const { say } = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  const { failure, faults, meanwhile } = giving;
  useEffect(() => {
    if (failure !== null) place.current?.focus();
  }, [failure, faults]);
  if (failure === null) return null;
  const own = faults.filter(({ field }) => field === null || fields === undefined || !fields.includes(field));
  return (
    <Alert data-color="danger" role="alert" tabIndex={-1} ref={place}>
      <Paragraph>{say(`given.${failure}`)}</Paragraph>
      {failure === 'stale' || failure === 'signedOut' ? (
        // In a window of its own: what is typed here stays.
        <a className="ds-link" href={signInAddress(failure === 'stale')} target="_blank" rel="noreferrer">
          {say(failure === 'stale' ? 'signInAgain' : 'signInElsewhere')}
        </a>
      ) : null}
      {meanwhile.length === 0 ? null : (
        <ul>
          {meanwhile.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {own.length === 0 ? null : (
        <ul>
          {own.map(({ code, field, text }) => (
            <li key={`${code} ${field}`}>{text}</li>
          ))}
        </ul>
      )}
    </Alert>
  );
}
