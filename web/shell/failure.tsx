/** Says calmly why something is not there, and what helps. */
import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { Failure } from '../api/client.ts';
import { useLanguage } from '../language.tsx';
import { signInAddress } from './sign-in-address.ts';

interface Props {
  readonly why: Failure;
  readonly again?: () => void;
}

export function FailureNotice({ why, again }: Props): ReactNode {
  const { say } = useLanguage();
  return (
    <Alert data-color={why === 'fault' ? 'danger' : 'warning'} role="alert">
      <Paragraph>{say(`failure.${why}`)}</Paragraph>
      {why === 'signedOut' ? (
        <a className="ds-link" href={signInAddress()}>
          {say('signIn')}
        </a>
      ) : null}
      {again === undefined || why === 'missing' || why === 'signedOut' ? null : (
        <Button variant="secondary" onClick={again}>
          {say('tryAgain')}
        </Button>
      )}
    </Alert>
  );
}
