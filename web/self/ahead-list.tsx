/** What comes for the employee, with what they can do about it where it stands. */
import type { ReactNode } from 'react';
import type { FollowUpBody } from '../../api/cases/bodies.ts';
import { selfTexts } from '../../texts/web/self/index.ts';
import { GiveButton, type Place } from '../follow-up/act.tsx';
import { AgendaForm } from '../follow-up/talks.tsx';
import { nameOf } from '../follow-up/use-follow-up.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { type Ahead, aheadOf } from './ahead.ts';

interface Props {
  readonly body: FollowUpBody;
  readonly place: Place;
  /** Whether the commands are the reader's to give. */
  readonly may: (command: string) => boolean;
}

function useTitle(body: FollowUpBody): (one: Ahead) => string {
  const say = useTexts(selfTexts);
  return (one) => {
    switch (one.what) {
      case 'talk':
        return say('ahead.talk', { name: nameOf(body, 'leader') ?? '' });
      case 'activity':
        return say('ahead.activity', { text: one.activity.text ?? '' });
      case 'gathering':
        return say('ahead.gathering', { place: one.gathering.place });
      case 'first':
      case 'meeting':
      case 'last':
        return say(`ahead.${one.what}`);
      default:
        return one satisfies never;
    }
  };
}

function Beside({ one, body, place, may, about }: Props & { readonly one: Ahead; readonly about: string }): ReactNode {
  const say = useTexts(selfTexts);
  if (one.what === 'talk') {
    const { talk } = one;
    return (
      <>
        {talk.agenda === null ? null : <q>{talk.agenda}</q>}
        {may('addToAgenda') ? (
          <AgendaForm talk={talk} place={place} leader={nameOf(body, 'leader') ?? ''} about={about} />
        ) : null}
      </>
    );
  }
  if (one.what === 'activity' && may('completeActivity'))
    return (
      <GiveButton
        place={place}
        command="completeActivity"
        fields={{ activity: one.activity.number, on: place.today }}
        text={say('ahead.done')}
        said={say('ahead.doneSaid')}
        about={about}
      />
    );
  return one.what === 'last' ? <span className="desk-quiet">{say('ahead.lastWhy')}</span> : null;
}

const keyOf = (one: Ahead): string =>
  one.what === 'talk'
    ? `talk-${one.talk.id}`
    : one.what === 'activity'
      ? `activity-${one.activity.number}`
      : one.what === 'gathering'
        ? `at-${one.gathering.id}`
        : one.what;

export function AheadList(props: Props): ReactNode {
  const say = useTexts(selfTexts);
  const { dayText } = useLanguage();
  const { body } = props;
  const titleOf = useTitle(body);
  const all = aheadOf(body);
  if (all.length === 0) return <p>{say('ahead.none')}</p>;
  return (
    <ol className="self-ahead">
      {all.map((one) => {
        const about = `ahead-${body.id}-${keyOf(one)}`;
        return (
          <li key={keyOf(one)}>
            <span className="desk-quiet">
              {one.day < body.today ? say('ahead.late', { day: dayText(one.day) }) : dayText(one.day)}
            </span>
            <div>
              <strong id={about}>{titleOf(one)}</strong>
              <Beside one={one} about={about} {...props} />
            </div>
          </li>
        );
      })}
    </ol>
  );
}
