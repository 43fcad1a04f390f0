/**
 * What an applicant confirmed by telephone or letter, as HR passes it on (R-OPS-7, R-APP-3): the very words stand above
 * the form, to be read out or held against the letter, and which version it was is kept with the answer.
 */
import { Card, Fieldset, Radio } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { type Language, languages } from '../../domain/words.ts';
import { commonTexts } from '../../texts/common/index.ts';
import { declaredWords, type TargetGroup, textVersionOf } from '../../texts/links/declaration.ts';
import { caseTexts } from '../../texts/web/case/index.ts';
import { textIn } from '../forms/facts.ts';
import { isOffice } from '../forms/use-lists.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { useSigned } from '../shell/session.tsx';
import type { CommandFormProps } from './command-form.tsx';
import { GenericForm } from './generic-form.tsx';

const groupOf = (name: string | null): TargetGroup | null =>
  name === 'disability' || name === 'disabilityOrGap' ? name : null;

export default function Declare(form: CommandFormProps): ReactNode {
  const own = useTexts(caseTexts);
  const { say, language } = useLanguage();
  const [heardIn, setHeardIn] = useState<Language>(language);
  const { record, one } = form;
  const isHr = isOffice(useSigned(), one.agency);
  const group = groupOf(record === null ? null : textIn(record.facts, 'targetGroup'));
  if (record === null || group === null) return <p>{say('give.noForm')}</p>;
  const name = record.people[textIn(record.facts, 'applicant') ?? ''] ?? '';
  return (
    <>
      <p>{own(isHr ? 'declare.help' : 'own.declareHelp')}</p>
      <Fieldset>
        <Fieldset.Legend>{own(isHr ? 'declare.language' : 'own.declareLanguage')}</Fieldset.Legend>
        {languages.map((one) => (
          <Radio
            key={one}
            name="heardIn"
            value={one}
            label={say(`language.${one}`)}
            checked={heardIn === one}
            onChange={() => setHeardIn(one)}
          />
        ))}
      </Fieldset>
      <Card lang={commonTexts[heardIn].locale}>
        {declaredWords(group, heardIn, name)
          .split('\n')
          .map((line) => (
            <p key={line}>{line}</p>
          ))}
      </Card>
      {isHr ? <p>{own('declare.never')}</p> : null}
      <GenericForm {...form} given={{ textVersion: textVersionOf(group, heardIn) }} />
    </>
  );
}
