/** One command of one case: a form of its own where that helps, else the one made from the table. */
import { lazy, type ReactNode } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { CaseAtHandBody, RecordBody } from '../../api/cases/bodies.ts';
import { plurals } from '../../domain/plurals.ts';
import { useRead } from '../api/use-read.ts';
import { dutyIn } from '../forms/command-address.ts';
import { useLanguage } from '../language.tsx';
import { useAnnounce } from '../shell/announce.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';
import type { CommandFormProps } from './command-form.tsx';
import { useCommandWords } from './command-words.ts';
import { Correct } from './correct.tsx';
import { CorrectPerson } from './correct-person.tsx';
import { ExtendDeadline } from './extend-deadline.tsx';
import { GenericForm } from './generic-form.tsx';
import { JobAnalysis } from './job-analysis.tsx';
import { ProposeOutcome } from './propose-outcome.tsx';
import { Redact } from './redact.tsx';
import { Settle } from './settle.tsx';

/** It brings all the words that may be confirmed, which no other form needs. */
const Declare = lazy(() => import('./declare.tsx'));

const ownForms: Readonly<Record<string, (props: CommandFormProps) => ReactNode>> = {
  'application.declare': (props) => <Declare {...props} />,
  'position.confirmJobAnalysis': JobAnalysis,
  'position.extendDeadline': ExtendDeadline,
  'application.settle': Settle,
  'employment.proposeOutcome': ProposeOutcome,
};

/** Forms that are the same in every kind of case. */
const forEveryKind: Readonly<Record<string, (props: CommandFormProps) => ReactNode>> = {
  correct: Correct,
  'case.correctPerson': CorrectPerson,
  'case.redact': Redact,
};

interface Props {
  readonly id: string;
  readonly command: string;
}

/** The record gives what is known already; whoever may not read it gets the bare form. */
function WithRecord({ one, command }: Pick<CommandFormProps, 'one' | 'command'>): ReactNode {
  const { say } = useLanguage();
  const announce = useAnnounce();
  const [, go] = useLocation();
  const isOpen = one.views.includes('record');
  const address = `/v1/${plurals[one.kind]}/${encodeURIComponent(one.id)}`;
  const record = useRead<RecordBody>(isOpen ? address : null);
  const duty = dutyIn(useSearch());
  const done = (): void => {
    announce(say('given.done'));
    go(`/saker/${one.id}`);
  };
  const Form = ownForms[`${one.kind}.${command}`] ?? forEveryKind[command] ?? GenericForm;
  if (!isOpen) return <Form one={one} command={command} record={null} done={done} duty={duty} />;
  return (
    <Loaded read={record}>
      {(body) => <Form one={one} command={command} record={body} done={done} duty={duty} />}
    </Loaded>
  );
}

export default function CommandPage({ id, command }: Props): ReactNode {
  const { say } = useLanguage();
  const read = useRead<CaseAtHandBody>(`/v1/cases/${encodeURIComponent(id)}`);
  const one = read.now.state === 'there' ? read.now.body : null;
  const words = useCommandWords(one);
  const lead =
    one === null
      ? undefined
      : [...new Set([say(`kind.${one.kind}`), one.title, one.person, one.agencyName])].filter(Boolean).join(' · ');
  return (
    <Page title={one === null ? say('loading') : words.name(command)} lead={lead}>
      <Loaded read={read}>{(body) => <WithRecord one={body} command={command} />}</Loaded>
    </Page>
  );
}
