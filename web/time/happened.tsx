/** What the latest stretch of time has brought: mails, what came due, and what those did who act. */
import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ActLine, DutyLine, MailLine, Step } from '../../api/rehearsal/bodies.ts';
import { dayOf } from '../../domain/calendar.ts';
import { commandText } from '../../texts/commands/index.ts';
import { commonTexts } from '../../texts/common/index.ts';
import { dutyText } from '../../texts/duties/index.ts';
import { type TimeTextKey, timeTexts } from '../../texts/web/time/index.ts';
import { useLanguage, useTexts } from '../language.tsx';

interface PartProps<T> {
  readonly of: 'mails' | 'duties' | 'acts';
  readonly count: number;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly children: (item: T) => ReactNode;
}

/** The rest of the mails lies in the mailbox beside, of duties and acts in their cases. */
const mostShown = 8;

function Part<T>({ of, count, items, keyOf, children }: PartProps<T>): ReactNode {
  const say = useTexts(timeTexts);
  if (count === 0) return null;
  const title: TimeTextKey = of;
  const shown = items.slice(0, mostShown);
  return (
    <div className="time-part">
      <Heading level={3} data-size="xs">
        {say(title, { count })}
      </Heading>
      <ul className="desk-plain time-lines">
        {shown.map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {shown.length < count ? <p className="desk-quiet">{say('latest', { count: shown.length })}</p> : null}
    </div>
  );
}

function CaseLink({ one }: { readonly one: DutyLine | ActLine }): ReactNode {
  const { say } = useLanguage();
  return (
    <Link className="ds-link" href={`/saker/${one.case}`}>
      {one.title ?? say(`kind.${one.kind}`)}
    </Link>
  );
}

function Sent({ mail }: { readonly mail: MailLine }): ReactNode {
  const say = useTexts(timeTexts);
  return (
    <>
      <span>{mail.subject}</span>
      <span className="desk-quiet">{say('to', { to: mail.to })}</span>
    </>
  );
}

function Due({ duty }: { readonly duty: DutyLine }): ReactNode {
  const say = useTexts(timeTexts);
  const { language, dayText } = useLanguage();
  return (
    <>
      <span>
        {dutyText(duty.kind, duty.duty, language)} · <CaseLink one={duty} />
      </span>
      <span className="desk-quiet">
        {say('dutyLine', { role: commonTexts[language].roles[duty.owner], day: dayText(duty.due) })}
      </span>
    </>
  );
}

function Done({ act }: { readonly act: ActLine }): ReactNode {
  const { language, dayText } = useLanguage();
  return (
    <>
      <span>
        {commandText(act.kind, act.command, language)} · <CaseLink one={act} />
      </span>
      <span className="desk-quiet">{dayText(act.on)}</span>
    </>
  );
}

export function Happened({ step }: { readonly step: Step }): ReactNode {
  const say = useTexts(timeTexts);
  const { dayText } = useLanguage();
  const [from, to] = [dayOf(Date.parse(step.from)), dayOf(Date.parse(step.to))];
  const isQuiet = step.mailCount + step.dutyCount + step.actCount === 0;
  return (
    <section aria-labelledby="happened">
      <Heading level={2} data-size="sm" id="happened">
        {say('happened')}
      </Heading>
      <p>
        {say('span', { from: dayText(from), to: dayText(to) })} {say(`ended.${step.ended}`)}
      </p>
      {isQuiet && step.ended !== 'moving' ? <p>{say('quiet')}</p> : null}
      <Part of="mails" count={step.mailCount} items={step.mails} keyOf={({ id }) => id}>
        {(mail) => <Sent mail={mail} />}
      </Part>
      <Part of="duties" count={step.dutyCount} items={step.duties} keyOf={(one) => `${one.case} ${one.duty}`}>
        {(duty) => <Due duty={duty} />}
      </Part>
      <Part
        of="acts"
        count={step.actCount}
        items={step.acts}
        keyOf={(one) => `${step.acts.indexOf(one)} ${one.case} ${one.command}`}
      >
        {(act) => <Done act={act} />}
      </Part>
    </section>
  );
}
