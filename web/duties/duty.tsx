/** One duty: what, for which case, by when, what if not, why, and what can be done with it from here. */
import { Button, Heading, Tag } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import type { Day } from '../../domain/words.ts';
import { basisSentence } from '../../texts/basis.ts';
import { commandText } from '../../texts/commands/index.ts';
import { commonTexts } from '../../texts/common/index.ts';
import { dutyText } from '../../texts/duties/index.ts';
import { candidatesAddress, commandAddress, isPerApplicant } from '../forms/command-address.ts';
import { hasForm } from '../forms/has-form.ts';
import { isOffice } from '../forms/use-lists.ts';
import { type Texts, useLanguage } from '../language.tsx';
import { useSigned } from '../shell/session.tsx';
import { consequenceOf, type MyDuty } from './consequence.ts';
import { MarkDone, Reassign, Snooze } from './quick-forms.tsx';
import { lastSnooze, nearnessOf } from './when.ts';

interface Props {
  readonly duty: MyDuty;
  readonly today: Day;
  readonly changed: (said: string) => void;
}

function nearText({ say }: Texts, due: Day, today: Day): string {
  const near = nearnessOf(due, today);
  return say(`near.${near.key}`, 'days' in near ? { days: near.days } : {});
}

function consequenceText({ say, dayText, language }: Texts, duty: MyDuty): string | null {
  const found = consequenceOf(duty);
  switch (found.key) {
    case 'others':
      return say('duty.othersTold', { role: commonTexts[language].roles[found.role], day: dayText(found.day) });
    case 'reminded':
      return say('duty.reminded', { day: dayText(found.day) });
    case 'nothing':
      return null;
    default:
      return found satisfies never;
  }
}

function Why({ duty }: { readonly duty: MyDuty }): ReactNode {
  const { say, language } = useLanguage();
  return (
    <details className="desk-why">
      <summary>{say('duty.why')}</summary>
      <p>
        {say(duty.legal ? 'duty.whyLegal' : 'duty.whyRole', { role: commonTexts[language].roles[duty.owner] })}{' '}
        {basisSentence({ name: duty.duty, language }, duty.basis)}
      </p>
    </details>
  );
}

const quick = ['done', 'snooze', 'reassign'] as const;
type Quick = (typeof quick)[number];

/** What of the three makes sense for this duty and is the person's to do. */
function offeredFor({ may, legal, due }: MyDuty, today: Day): readonly Quick[] {
  const open: Readonly<Record<Quick, boolean>> = {
    // A duty that the law sets is neither silenced nor done elsewhere: it is recorded.
    done: may.includes('case.markDone') && !legal,
    snooze: may.includes('case.snooze') && !legal && lastSnooze(due, today) !== null,
    reassign: may.includes('case.reassign'),
  };
  return quick.filter((one) => open[one]);
}

const forms = { done: MarkDone, snooze: Snooze, reassign: Reassign } as const;

export function DutyItem({ duty, today, changed }: Props): ReactNode {
  const texts = useLanguage();
  const { say, dayText, language } = texts;
  const signed = useSigned();
  const [open, setOpen] = useState<Quick | null>(null);
  const title = dutyText(duty.kind, duty.duty, language);
  const Form = open === null ? null : forms[open];
  const consequence = consequenceText(texts, duty);
  const id = `${duty.case}-${duty.duty}`;
  return (
    <li className="desk-item" data-late={duty.late}>
      <Heading level={3} data-size="2xs" id={id}>
        <Link className="ds-link" href={`/saker/${duty.case}`}>
          {title}
        </Link>
      </Heading>
      <p className="desk-quiet">
        {[say(`kind.${duty.kind}`), duty.title, duty.agencyName === duty.title ? null : duty.agencyName]
          .filter((one) => one !== null)
          .join(' · ')}
      </p>
      <p>
        {say('duty.due', { day: dayText(duty.due) })} <strong>{nearText(texts, duty.due, today)}</strong>{' '}
        {duty.legal ? <Tag data-color="info">{say('duty.legal')}</Tag> : null}
        {duty.snoozedUntil !== null && duty.snoozedUntil > today ? (
          <Tag data-color="neutral">{say('duty.snoozed', { day: dayText(duty.snoozedUntil) })}</Tag>
        ) : null}
      </p>
      {consequence === null ? null : <p>{consequence}</p>}
      <Why duty={duty} />
      <div className="desk-actions">
        {duty.may.includes(duty.fulfilledBy) && hasForm(duty.kind, duty.fulfilledBy) ? (
          <Link className="ds-button" data-size="sm" href={commandAddress(duty.case, duty.fulfilledBy, duty.duty)}>
            {commandText(duty.kind, duty.fulfilledBy, language)}
          </Link>
        ) : null}
        {isPerApplicant(duty.kind, duty.fulfilledBy) && isOffice(signed, duty.agency) ? (
          <Link className="ds-button" data-size="sm" href={candidatesAddress(duty.case)}>
            {say('candidates.open')}
          </Link>
        ) : null}
        {offeredFor(duty, today).map((one) => (
          <Button
            key={one}
            data-size="sm"
            variant="secondary"
            aria-expanded={open === one}
            aria-describedby={id}
            onClick={() => setOpen(open === one ? null : one)}
          >
            {say(`duty.${one}`)}
          </Button>
        ))}
      </div>
      {Form === null ? null : <Form duty={duty} today={today} changed={changed} close={() => setOpen(null)} />}
    </li>
  );
}
