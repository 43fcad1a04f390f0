/** Whether an applicant is in the target group (R-APP-5): yes or no with a reason of the closed list, never which or why. */
import { Fieldset, Radio, ValidationMessage } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { noReasons, type SettleReason, yesReasons } from '../../domain/application/facts.ts';
import { optionText } from '../../texts/fields/index.ts';
import { faultFor } from '../forms/faults.tsx';
import { useLanguage } from '../language.tsx';
import { CommandForm, type CommandFormProps } from './command-form.tsx';

const answers = ['yes', 'no'] as const;
type Answer = (typeof answers)[number];
const reasonsOf: Readonly<Record<Answer, readonly SettleReason[]>> = { yes: yesReasons, no: noReasons };

export function Settle(form: CommandFormProps): ReactNode {
  const { say, language } = useLanguage();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [reason, setReason] = useState<SettleReason | null>(null);
  const [missing, setMissing] = useState(false);
  const body = (): Readonly<Record<string, unknown>> | null => {
    setMissing(answer === null || reason === null);
    return answer === null || reason === null ? null : { inTargetGroup: answer === 'yes', reason };
  };
  const choose = (one: Answer): void => {
    setAnswer(one);
    setReason(null);
  };
  return (
    <CommandForm form={form} body={body} fields={['inTargetGroup', 'reason']}>
      {(giving) => (
        <>
          <Fieldset>
            <Fieldset.Legend className="ds-sr-only">{say('kind.application')}</Fieldset.Legend>
            <div className="desk-ways">
              {answers.map((one) => (
                <div className="desk-way" key={one}>
                  <Radio
                    name="answer"
                    value={one}
                    label={say(`settle.${one}`)}
                    description={say(`settle.${one}Then`)}
                    checked={answer === one}
                    onChange={() => choose(one)}
                  />
                </div>
              ))}
            </div>
            {missing && answer === null ? <ValidationMessage>{say('field.missing')}</ValidationMessage> : null}
          </Fieldset>
          {answer === null ? null : (
            <Fieldset>
              <Fieldset.Legend>{say('settle.because')}</Fieldset.Legend>
              <Fieldset.Description>{say('settle.never')}</Fieldset.Description>
              {reasonsOf[answer].map((one) => (
                <Radio
                  key={one}
                  name="reason"
                  value={one}
                  label={optionText('reason', one, language)}
                  checked={reason === one}
                  onChange={() => setReason(one)}
                />
              ))}
              {missing && reason === null ? <ValidationMessage>{say('field.missing')}</ValidationMessage> : null}
            </Fieldset>
          )}
          {faultFor(giving, 'reason') === undefined ? null : (
            <ValidationMessage>{faultFor(giving, 'reason')}</ValidationMessage>
          )}
        </>
      )}
    </CommandForm>
  );
}
