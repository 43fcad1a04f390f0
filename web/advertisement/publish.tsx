/** Publication (R-POS-4): what the check still finds, the link, and the places where it stands. */
import { Alert, Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { Finding } from '../../domain/advertisement/findings.ts';
import { advertisementTexts } from '../../texts/web/advertisement/index.ts';
import { GenericForm } from '../case/generic-form.tsx';
import { useLanguage, useTexts } from '../language.tsx';
import type { AtHand } from '../position/frame.tsx';

interface Props {
  readonly atHand: AtHand;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly done: () => void;
}

function Left({ findings }: Pick<Props, 'findings'>): ReactNode {
  const say = useTexts(advertisementTexts);
  if (findings.length === 0) return <Alert data-color="success">{say('publish.ready')}</Alert>;
  const codes = [...new Set(findings.map(({ code }) => code))];
  return (
    <Alert data-color="warning">
      <Paragraph>{say('publish.left', { count: codes.length })}</Paragraph>
      <ul>
        {codes.map((code) => (
          <li key={code}>{say(`finding.${code}`)}</li>
        ))}
      </ul>
    </Alert>
  );
}

/** What the form does not ask for: the text is there, the reason where nothing was found, and the round's own dates. */
const unasked = ({ model }: AtHand['position'], findings: readonly Finding[]): Readonly<Record<string, undefined>> => ({
  ...(findings.length === 0 ? { findingsReason: undefined } : {}),
  ...(model === 'common' ? { deadline: undefined, announce: undefined } : {}),
});

export function Publish({ atHand, text, findings, done }: Props): ReactNode {
  const say = useTexts(advertisementTexts);
  const { dayText } = useLanguage();
  const { one, record, position } = atHand;
  if (text.trim() === '') return <p>{say('publish.nothing')}</p>;
  return (
    <>
      <Left findings={findings} />
      <p>{say(position.model === 'common' ? 'publish.common' : 'publish.continuous')}</p>
      {position.deadline === null ? null : <p>{say('publish.deadline', { day: dayText(position.deadline) })}</p>}
      <GenericForm
        one={one}
        command="publish"
        record={record}
        done={done}
        from={{ findings: findings.length }}
        given={{ text, ...unasked(position, findings) }}
      />
    </>
  );
}
