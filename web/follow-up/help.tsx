/** Help beside the mentor's work: the two roles, themes for the meetings, questions, tools, good practice (S2). */
import { Tag } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { FollowUpBody } from '../../api/cases/bodies.ts';
import { type FollowUpTextKey, followUpTexts } from '../../texts/web/follow-up/index.ts';
import { useTexts } from '../language.tsx';
import { type Phase, phaseOf } from './phase.ts';
import { Section } from './section.tsx';

const phases: readonly Phase[] = ['start', 'middle', 'end'];

function List({ keys }: { readonly keys: readonly FollowUpTextKey[] }): ReactNode {
  const say = useTexts(followUpTexts);
  return (
    <ul>
      {keys.map((key) => (
        <li key={key}>{say(key)}</li>
      ))}
    </ul>
  );
}

interface FoldProps {
  readonly title: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}

const Fold = ({ title, open = false, children }: FoldProps): ReactNode => (
  <details className="desk-why follow-help" open={open}>
    <summary>{title}</summary>
    {children}
  </details>
);

const four = [1, 2, 3, 4] as const;
const roleParts = ['partner', 'advice', 'trust', 'goals', 'learn', 'do'] as const;
const theirParts = ['want', 'bring', 'results', 'do', 'open'] as const;
const toolParts = ['agreement', 'styles', 'topics', 'plan', 'questions', 'reflection', 'ethics'] as const;

export function MentorsHelp({ body }: { readonly body: FollowUpBody }): ReactNode {
  const say = useTexts(followUpTexts);
  const now = phaseOf(body);
  return (
    <Section id="help" title={say('help.title')}>
      {phases.map((phase) => (
        <Fold
          key={phase}
          open={phase === now}
          title={
            <>
              {say(`help.plan.${phase}`)} {phase === now ? <Tag data-color="info">{say('help.plan.now')}</Tag> : null}
            </>
          }
        >
          <List keys={four.map((n): FollowUpTextKey => `help.plan.${phase}.${n}`)} />
        </Fold>
      ))}
      <Fold title={say('help.questions')}>
        <List keys={([...four, 5] as const).map((n): FollowUpTextKey => `help.questions.${n}`)} />
      </Fold>
      <Fold title={say('help.role')}>
        <List keys={roleParts.map((part): FollowUpTextKey => `help.role.${part}`)} />
      </Fold>
      <Fold title={say('help.theirs')}>
        <List keys={theirParts.map((part): FollowUpTextKey => `help.theirs.${part}`)} />
      </Fold>
      <Fold title={say('help.tools')}>
        <p>{say('help.tools.intro')}</p>
        <List keys={toolParts.map((part): FollowUpTextKey => `help.tools.${part}`)} />
      </Fold>
      <Fold title={say('help.ethics')}>
        <List keys={four.map((n): FollowUpTextKey => `help.ethics.${n}`)} />
      </Fold>
    </Section>
  );
}

/** What the two roles are, as the employee meets them. */
export function EmployeesHelp(): ReactNode {
  const say = useTexts(followUpTexts);
  return (
    <Section id="help" title={say('mentee.title')}>
      <p>{say('mentee.mentor')}</p>
      <p>{say('mentee.you')}</p>
      <p>{say('mentee.change')}</p>
    </Section>
  );
}
