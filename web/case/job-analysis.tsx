/** The job analysis (R-POS-2): what the guide says that it is for, what it must answer, and what is registered so far. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { jobAnalysisTexts } from '../../texts/web/job-analysis/index.ts';
import { useTexts } from '../language.tsx';
import { positionIn } from '../position/position.ts';
import { CommandForm, type CommandFormProps } from './command-form.tsx';

const questions = ['tasks', 'how', 'must', 'advantage', 'level', 'percentage', 'stay'] as const;

export function JobAnalysis(form: CommandFormProps): ReactNode {
  const say = useTexts(jobAnalysisTexts);
  const { one, record } = form;
  const position = positionIn(record?.facts ?? null);
  const requirements = position === null ? undefined : record?.texts[position.qualifications];
  return (
    <CommandForm form={form} body={() => ({})} fields={[]} button={say('confirm')}>
      {() => (
        <>
          <p>{say('intro')}</p>
          <ul>
            {questions.map((question) => (
              <li key={question}>{say(`ask.${question}`)}</li>
            ))}
          </ul>
          {requirements === undefined ? null : (
            <p>
              {say('registered')} <q>{requirements}</q>{' '}
              {one.may.includes('changeRegistration') ? (
                <Link className="ds-link" href={`/saker/${one.id}/gjor/changeRegistration`}>
                  {say('change')}
                </Link>
              ) : null}
            </p>
          )}
          <p>{say('then')}</p>
        </>
      )}
    </CommandForm>
  );
}
