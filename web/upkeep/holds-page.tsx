/** Erasure (R-PRV-3): who waits for an answer, what is held back, what will go and what is gone. */
import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { HoldsBody } from '../../api/admin/bodies.ts';
import { grantedAfterDays } from '../../domain/case/erasure.ts';
import type { AgencyId } from '../../domain/words.ts';
import { upkeepTexts } from '../../texts/web/upkeep/index.ts';
import { useRead } from '../api/use-read.ts';
import { commandAddress } from '../forms/command-address.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { Around } from './around.tsx';
import { Receipts } from './receipts.tsx';

type Held = HoldsBody['items'][number];

interface ItemProps {
  readonly one: Held;
  readonly people: HoldsBody['people'];
  readonly says: readonly string[];
  readonly command: string;
  readonly action: string;
}

function Item({ one, people, says, command, action }: ItemProps): ReactNode {
  const say = useTexts(upkeepTexts);
  const { say: sayDesk } = useLanguage();
  const name = (one.person === null ? undefined : people[one.person]) ?? say('nobody');
  return (
    <li className="desk-item">
      <Link className="ds-link" href={`/saker/${one.case}`}>
        {name}
      </Link>
      <p className="desk-quiet">
        {sayDesk(`kind.${one.kind}`)}
        {one.title === null ? '' : ` · ${one.title}`}
      </p>
      {says.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <div className="desk-actions">
        <Link className="ds-button" data-variant="secondary" href={commandAddress(one.case, command)}>
          {action}
          <span className="ds-sr-only">: {name}</span>
        </Link>
      </div>
    </li>
  );
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly none: string | null;
  readonly children: readonly ReactNode[];
}

function Part({ id, title, none, children }: PartProps): ReactNode {
  if (children.length === 0 && none === null) return null;
  return (
    <section aria-labelledby={id}>
      <Heading level={2} data-size="sm" id={id}>
        {title}
      </Heading>
      {children.length === 0 ? <p>{none}</p> : <ul className="desk-list">{children}</ul>}
    </section>
  );
}

function Cases({ body: { items, people } }: { readonly body: HoldsBody }): ReactNode {
  const say = useTexts(upkeepTexts);
  const { dayText } = useLanguage();
  const asked = ({ askedOn, answerBy, hold }: Held): readonly string[] => [
    say('holds.asked', { day: dayText(askedOn ?? ''), due: answerBy === null ? '–' : dayText(answerBy) }),
    ...(hold === null ? [] : [say('holds.heldToo')]),
  ];
  const answer = { command: 'answerErasure', action: say('holds.answer') };
  const release = { command: 'releaseHold', action: say('holds.release') };
  const takeBack = { command: 'answerErasure', action: say('holds.takeBack') };
  return (
    <>
      <Part id="wishes" title={say('holds.wishes')} none={say('holds.noWishes')}>
        {items
          .filter(({ askedOn }) => askedOn !== null)
          .map((one) => (
            <Item key={one.case} one={one} people={people} says={asked(one)} {...answer} />
          ))}
      </Part>
      <Part id="held" title={say('holds.held')} none={say('holds.noHeld')}>
        {items.flatMap((one) => {
          const says = one.hold === null ? null : [say(`hold.${one.hold}`), say('holds.until')];
          return says === null ? [] : [<Item key={one.case} one={one} people={people} says={says} {...release} />];
        })}
      </Part>
      <Part id="granted" title={say('holds.granted')} none={null}>
        {items.flatMap((one) => {
          const { grantedOn } = one;
          if (grantedOn === null) return [];
          const says = [say('holds.grantedOn', { day: dayText(grantedOn), days: grantedAfterDays })];
          return [<Item key={one.case} one={one} people={people} says={says} {...takeBack} />];
        })}
      </Part>
    </>
  );
}

function OfAgency({ agency }: { readonly agency: AgencyId }): ReactNode {
  const say = useTexts(upkeepTexts);
  const holds = useRead<HoldsBody>(`/v1/agencies/${encodeURIComponent(agency)}/holds`, { once: true });
  return (
    <>
      <Loaded read={holds}>{(body) => <Cases body={body} />}</Loaded>
      <Receipts agency={agency} />
      <p className="desk-quiet">{say('logged')}</p>
    </>
  );
}

export default function HoldsPage(): ReactNode {
  const say = useTexts(upkeepTexts);
  return (
    <Around title={say('holds.title')} lead={say('holds.lead')} path="hold" roles={['hr', 'hrHead']}>
      {(agency) => <OfAgency key={agency} agency={agency} />}
    </Around>
  );
}
