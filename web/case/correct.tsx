/** Putting right what was recorded (R-OPS-2): what it is now stands at each field, and what changes below them. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { correctTexts } from '../../texts/web/correct/index.ts';
import { commandAddress } from '../forms/command-address.ts';
import { useTexts } from '../language.tsx';
import type { CommandFormProps } from './command-form.tsx';
import { GenericForm } from './generic-form.tsx';

export function Correct(form: CommandFormProps): ReactNode {
  const say = useTexts(correctTexts);
  const { one } = form;
  return (
    <>
      <p>{say('what')}</p>
      <p>{say('then')}</p>
      {one.may.includes('takeBack') ? (
        <p>
          <Link className="ds-link" href={commandAddress(one.id, 'takeBack')}>
            {say('takeBack')}
          </Link>
        </p>
      ) : null}
      <GenericForm {...form} />
    </>
  );
}
