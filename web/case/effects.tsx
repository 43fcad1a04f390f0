/** What changes when a form is saved: dates that move, what comes and falls away, and who gets mail (R-LOG-3). */
import type { ReactNode } from 'react';
import type { PreviewBody } from '../../api/cases/bodies.ts';
import { dayOf } from '../../domain/calendar.ts';
import { commonTexts } from '../../texts/common/index.ts';
import { dutyText } from '../../texts/duties/index.ts';
import { caseTexts } from '../../texts/web/case/index.ts';
import { addressName } from '../api/client.ts';
import { type PreviewState, usePreview } from '../api/use-preview.ts';
import { type Texts, useLanguage, useTexts } from '../language.tsx';

type Say = ReturnType<typeof useTexts<keyof (typeof caseTexts)['texts']['nb']>>;

interface Words {
  readonly say: Say;
  readonly texts: Texts;
  /** The case that the form stands in: what is about others says of what kind they are. */
  readonly own: string;
}

const dayOfInstant = (at: string): string => dayOf(Date.parse(at));

function dutyLine({ say, texts, own }: Words, one: PreviewBody['duties'][number]): string {
  const { before, after } = one;
  const what = dutyText(one.kind, one.duty, texts.language);
  const text =
    before !== null && after !== null
      ? say('effects.moves', { what, before: texts.dateText(before), after: texts.dateText(after) })
      : after === null
        ? say('effects.goes', { what, before: texts.dateText(before ?? '') })
        : say('effects.comes', { what, after: texts.dateText(after) });
  return one.case === own ? text : say('effects.inCase', { text, kind: texts.say(`kind.${one.kind}`) });
}

function reminderLine({ say, texts }: Words, one: PreviewBody['reminders'][number]): string {
  const what = dutyText(one.kind, one.duty, texts.language);
  const role = commonTexts[texts.language].roles[one.to];
  const [before, after] = [one.before, one.after].map((at) => (at === null ? '' : texts.dateText(dayOfInstant(at))));
  const values = { what, role, before: before ?? '', after: after ?? '' };
  if (one.after === null) return say('effects.reminderGoes', values);
  return say(one.before === null ? 'effects.reminderComes' : 'effects.reminderMoves', values);
}

function mailLine({ say, texts }: Words, { to, count }: PreviewBody['mails'][number]): string {
  if (to === null) return say('effects.mailPerson', { count });
  return say('effects.mail', { count, role: commonTexts[texts.language].roles[to] });
}

const toldLine = ({ say, texts }: Words, { kind, cases, moved }: PreviewBody['told'][number]): string =>
  say('effects.told', { cases, moved, kind: texts.say(`kind.${kind}`) });

function Lines({ texts }: { readonly texts: readonly string[] }): ReactNode {
  const all = [...new Set(texts)];
  return all.length === 0 ? null : (
    <ul>
      {all.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

const isNothing = ({ duties, reminders, mails, told }: PreviewBody): boolean =>
  duties.length + reminders.length + mails.length + told.length === 0;

function Changes({ body, words }: { readonly body: PreviewBody; readonly words: Words }): ReactNode {
  const { say } = words;
  const { duties, mails, told, reminders } = body;
  if (isNothing(body)) return <p>{say('effects.nothing')}</p>;
  return (
    <>
      <Lines texts={duties.map((one) => dutyLine(words, one))} />
      {mails.length === 0 ? null : <p>{say('effects.mails')}</p>}
      <Lines texts={mails.map((one) => mailLine(words, one))} />
      {told.map((one) => (
        <p key={one.kind}>{toldLine(words, one)}</p>
      ))}
      {reminders.length === 0 ? null : (
        <details className="desk-why">
          <summary>{say('effects.reminders', { count: reminders.length })}</summary>
          <Lines texts={reminders.map((one) => reminderLine(words, one))} />
        </details>
      )}
    </>
  );
}

function Found({ found, words }: { readonly found: PreviewState; readonly words: Words }): ReactNode {
  const { say } = words;
  switch (found.state) {
    case 'none':
      return null;
    case 'waiting':
      return <p className="desk-quiet">{say('effects.waiting')}</p>;
    case 'refused':
      return (
        <>
          <p>{say('effects.refused')}</p>
          <Lines texts={found.faults.map(({ text }) => text)} />
        </>
      );
    case 'there':
      return <Changes body={found.body} words={words} />;
    default:
      return found satisfies never;
  }
}

interface Props {
  /** The case. */
  readonly id: string;
  /** As the door knows it. */
  readonly command: string;
  /** As it would be given now; null: something is missing, or nothing is filled in yet. */
  readonly body: Readonly<Record<string, unknown>> | null;
}

/** Heard when it has come, and never in the way: the form can be saved before it has. */
export function Effects({ id, command, body }: Props): ReactNode {
  const texts = useLanguage();
  const say = useTexts(caseTexts);
  const found = usePreview(id, addressName(command), body);
  const isThere = found.state !== 'none';
  return (
    <div className={isThere ? 'desk-effects' : undefined} aria-live="polite">
      {isThere ? <strong>{say('effects.title')}</strong> : null}
      <Found found={found} words={{ say, texts, own: id }} />
    </div>
  );
}
