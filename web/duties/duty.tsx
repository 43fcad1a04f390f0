/** One duty: what, for which case, by when, what if not, why, and what can be done with it from here. */
import { Button, Heading, Tag } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import type { Day } from '../../domain/words.ts';
import { basisSentence } from '../../texts/basis.ts';
import { commandText } from '../../texts/commands/index.ts';
import { commonTexts } from '../../texts/common/index.ts';
import { dutyText } from '../../texts/duties/index.ts';
import { titleWith } from '../case/title.ts';
import { commandAddress, isPerApplicant, pageFor } from '../forms/command-address.ts';
import { hasForm } from '../forms/has-form.ts';
import { isOffice } from '../forms/use-lists.ts';
import { type Texts, useLanguage } from '../language.tsx';
import { useSigned } from '../shell/session.tsx';
import type { MyDuty } from './consequence.ts';
import { consequenceText } from './consequence-text.ts';
import { MarkDone, Reassign, Snooze } from './quick-forms.tsx';
import { groupOf, lastSnooze, nearnessOf } from './when.ts';

interface Props {
  readonly duty: MyDuty;
  readonly today: Day;
  readonly changed: (said: string) => void;
  /** Its case stands above it. */
  readonly inBundle?: boolean;
}

function nearText({ say }: Texts, due: Day, today: Day): string {
  const near = nearnessOf(due, today);
  return say(`near.${near.key}`, 'days' in near ? { days: near.days } : {});
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
function offeredFor({ may, legal, elsewhere, due }: MyDuty, today: Day): readonly Quick[] {
  const open: Readonly<Record<Quick, boolean>> = {
    // What the law sets, or what has an effect here, is not done elsewhere: it is recorded.
    done: may.includes('case.markDone') && elsewhere,
    snooze: may.includes('case.snooze') && !legal && lastSnooze(due, today) !== null,
    reassign: may.includes('case.reassign'),
  };
  return quick.filter((one) => open[one]);
}

/** What is wanted seldom stands behind one button, so that each duty has one thing that stands out. */
const seldom: readonly Quick[] = ['snooze', 'reassign'];

interface QuickButtonsProps {
  readonly offered: readonly Quick[];
  readonly open: Quick | null;
  readonly choose: (one: Quick | null) => void;
  /** The element that says for which duty. */
  readonly describedBy: string;
}

function QuickButtons({ offered, open, choose, describedBy }: QuickButtonsProps): ReactNode {
  const { say } = useLanguage();
  const [more, setMore] = useState(false);
  const folded = offered.filter((one) => seldom.includes(one));
  // A button that hides one other would only be a click more.
  const folds = folded.length > 1;
  const shown = folds && !more ? offered.filter((one) => !folded.includes(one)) : offered;
  return (
    <>
      {shown.map((one) => (
        <Button
          key={one}
          data-size="sm"
          variant="tertiary"
          aria-expanded={open === one}
          aria-describedby={describedBy}
          onClick={() => choose(open === one ? null : one)}
        >
          {say(`duty.${one}`)}
        </Button>
      ))}
      {folds ? (
        <Button
          data-size="sm"
          variant="tertiary"
          aria-expanded={more}
          aria-describedby={describedBy}
          onClick={() => setMore(!more)}
        >
          {say(more ? 'duty.less' : 'duty.more')}
        </Button>
      ) : null}
    </>
  );
}

const forms = { done: MarkDone, snooze: Snooze, reassign: Reassign } as const;

/** What kind of case, which, and whose. */
export function CaseLine({ duty, withoutTitle = false }: { readonly duty: MyDuty; readonly withoutTitle?: boolean }) {
  const { say } = useLanguage();
  const { kind, title, person, agencyName } = duty;
  const named = titleWith(title, person);
  const parts = [
    say(`kind.${kind}`),
    withoutTitle || named === '' ? null : named,
    agencyName === title ? null : agencyName,
  ];
  return <p className="desk-quiet">{parts.filter((one) => one !== null).join(' · ')}</p>;
}

export function DutyItem({ duty, today, changed, inBundle = false }: Props): ReactNode {
  const texts = useLanguage();
  const { say, dayText, language } = texts;
  const signed = useSigned();
  const [open, setOpen] = useState<Quick | null>(null);
  const title = dutyText(duty.kind, duty.duty, language);
  const Form = open === null ? null : forms[open];
  const consequence = consequenceText(texts, duty);
  const address = pageFor(duty.kind, duty.case, duty.fulfilledBy);
  const id = `${duty.case}-${duty.duty}`;
  // What lies far ahead does not call as loudly as what is to be done now.
  const variant = groupOf(duty.due, today) === 'later' ? 'secondary' : 'primary';
  return (
    <li className={inBundle ? 'desk-inner' : 'desk-item'} data-late={duty.late}>
      <Heading level={inBundle ? 4 : 3} data-size="2xs" id={id}>
        <Link className="ds-link" href={`/saker/${duty.case}`}>
          {title}
        </Link>
      </Heading>
      {inBundle ? null : <CaseLine duty={duty} />}
      <p>
        {say('duty.due', { day: dayText(duty.due) })} <strong>{nearText(texts, duty.due, today)}</strong>{' '}
        {duty.legal ? <Tag data-color="info">{say('duty.legal')}</Tag> : null}
        {duty.snoozedUntil !== null && duty.snoozedUntil > today ? (
          <Tag data-color="neutral">{say('duty.snoozed', { day: dayText(duty.snoozedUntil) })}</Tag>
        ) : null}
      </p>
      {consequence === null ? null : <p>{consequence}</p>}
      {duty.notYet.length === 0 ? null : (
        <p>
          {say('duty.notYet', { what: commandText(duty.kind, duty.fulfilledBy, language) })} {duty.notYet.join(' ')}
        </p>
      )}
      <Why duty={duty} />
      <div className="desk-actions">
        {duty.notYet.length === 0 && duty.may.includes(duty.fulfilledBy) && hasForm(duty.kind, duty.fulfilledBy) ? (
          <Link
            className="ds-button"
            data-size="sm"
            data-variant={variant}
            aria-describedby={id}
            href={address ?? commandAddress(duty.case, duty.fulfilledBy, duty.duty)}
          >
            {commandText(duty.kind, duty.fulfilledBy, language)}
          </Link>
        ) : null}
        {address !== null && isPerApplicant(duty.kind, duty.fulfilledBy) && isOffice(signed, duty.agency) ? (
          <Link className="ds-button" data-size="sm" data-variant={variant} aria-describedby={id} href={address}>
            {say(duty.fulfilledBy === 'sendFeedback' ? 'part.feedback' : 'part.board')}
          </Link>
        ) : null}
        <QuickButtons offered={offeredFor(duty, today)} open={open} choose={setOpen} describedBy={id} />
      </div>
      {Form === null ? null : <Form duty={duty} today={today} changed={changed} close={() => setOpen(null)} />}
    </li>
  );
}
