/** Messages to many (R-MAIL-4): write, look it over with who gets it, send, and call back while it waits. */
import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { MessagePreviewBody, RecipientsBody } from '../../api/rounds/bodies.ts';
import { messageRoles } from '../../domain/round/facts.ts';
import { roundTexts } from '../../texts/web/round/index.ts';
import { type Answer, type Failure, read } from '../api/client.ts';
import { useGive } from '../api/use-give.ts';
import { Faults } from '../forms/faults.tsx';
import { useLanguage, useTexts } from '../language.tsx';
import type { PageProps } from '../pages.ts';
import { useAnnounce } from '../shell/announce.tsx';
import { FailureNotice } from '../shell/failure.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';
import { Messages } from './messages.tsx';
import './round.css';
import { roundAddress, useRound } from './use-round.ts';

const textFields = ['subjectNb', 'bodyNb', 'subjectNn', 'bodyNn'] as const;
type Texts = Readonly<Record<(typeof textFields)[number], string>>;
const nothing: Texts = { subjectNb: '', bodyNb: '', subjectNn: '', bodyNn: '' };

type Recipient = RecipientsBody['items'][number];
const choices = ['all', 'late', 'unanswered', 'takingPart'] as const;
type Chosen = (typeof choices)[number];
const isChosen: Readonly<Record<Chosen, (one: Recipient) => boolean>> = {
  all: () => true,
  late: ({ late }) => late,
  unanswered: ({ answer }) => answer === 'invited',
  takingPart: ({ answer }) => answer === 'takingPart',
};

interface Written extends Texts {
  readonly to: (typeof messageRoles)[number];
  readonly which: Chosen;
}

function WriteForm({ first, done }: { readonly first: Written; readonly done: (written: Written) => void }): ReactNode {
  const say = useTexts(roundTexts);
  const { say: sayDesk } = useLanguage();
  const [written, setWritten] = useState(first);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const empty = textFields.filter((name) => written[name].trim() === '');
    setMissing(empty);
    if (empty.length === 0) done(written);
    else form.current?.querySelector<HTMLElement>(`[name="${empty[0]}"]`)?.focus();
  };
  return (
    <form className="desk-form" onSubmit={submit} noValidate ref={form}>
      <Field>
        <Label>{say('message.to')}</Label>
        <Select
          value={written.to}
          onChange={({ target }) =>
            setWritten({ ...written, to: messageRoles.find((one) => one === target.value) ?? 'hr' })
          }
        >
          {messageRoles.map((one) => (
            <Select.Option key={one} value={one}>
              {say(`message.to.${one}`)}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Field>
        <Label>{say('message.which')}</Label>
        <Select
          value={written.which}
          onChange={({ target }) =>
            setWritten({ ...written, which: choices.find((one) => one === target.value) ?? 'all' })
          }
        >
          {choices.map((one) => (
            <Select.Option key={one} value={one}>
              {say(`message.which.${one}`)}
            </Select.Option>
          ))}
        </Select>
      </Field>
      {textFields.map((name) => {
        const shared = {
          name,
          label: say(`message.${name}`),
          lang: name.endsWith('Nn') ? 'nn' : 'nb',
          value: written[name],
          error: missing.includes(name) && written[name].trim() === '' ? sayDesk('field.missing') : undefined,
        };
        const type = (text: string): void => setWritten({ ...written, [name]: text });
        return name.startsWith('body') ? (
          <Textfield
            key={name}
            {...shared}
            multiline
            rows={6}
            maxLength={4000}
            description={say('message.noHealth')}
            onChange={(event) => type(event.target.value)}
          />
        ) : (
          <Textfield key={name} {...shared} maxLength={120} onChange={(event) => type(event.target.value)} />
        );
      })}
      <div className="desk-actions">
        <Button type="submit">{say('message.see')}</Button>
      </div>
    </form>
  );
}

function Receivers({ items }: { readonly items: readonly Recipient[] }): ReactNode {
  const say = useTexts(roundTexts);
  const [get, getNot] = [items.filter(({ gets }) => gets), items.filter(({ gets }) => !gets)];
  const list = (those: readonly Recipient[]): ReactNode => (
    <ul>
      {those.map(({ agency, name, standing }) => (
        <li key={agency}>
          {name}: {say(`standing.${standing}`)}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <h3 className="ds-heading" data-size="xs">
        {say('message.get', { agencies: get.length })}
      </h3>
      {list(get)}
      {getNot.length === 0 ? null : (
        <>
          <h3 className="ds-heading" data-size="xs">
            {say('message.getNot', { agencies: getNot.length })}
          </h3>
          {list(getNot)}
        </>
      )}
    </>
  );
}

interface Looked {
  readonly preview: MessagePreviewBody;
  readonly recipients: readonly Recipient[];
}

interface LookProps {
  readonly id: string;
  readonly written: Written;
  readonly looked: Looked;
  readonly back: () => void;
  readonly sent: () => void;
}

function LookOver({ id, written, looked, back, sent }: LookProps): ReactNode {
  const say = useTexts(roundTexts);
  const { say: sayDesk } = useLanguage();
  const giving = useGive();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { which: _, ...message } = written;
  const agencies = looked.recipients.filter(({ gets }) => gets).map(({ agency }) => agency);
  const send = async (): Promise<void> => {
    const ref = { kind: 'round', id } as const;
    if (await giving.submit({ ref, name: 'sendMessage', body: { ...message, agencies } })) sent();
  };
  return (
    <section aria-labelledby="check">
      <h2 className="ds-heading" data-size="sm" id="check" tabIndex={-1} ref={heading}>
        {say('message.check')}
      </h2>
      <Receivers items={looked.recipients} />
      {(['nb', 'nn'] as const).map((language) => (
        <section key={language} aria-labelledby={`mail-${language}`}>
          <h3 className="ds-heading" data-size="xs" id={`mail-${language}`}>
            {sayDesk(`language.${language}`)}: {looked.preview[language].subject}
          </h3>
          <p className="round-mail" lang={language}>
            {looked.preview[language].text}
          </p>
        </section>
      ))}
      <Faults giving={giving} />
      <div className="desk-actions">
        {agencies.length === 0 ? null : (
          <Button onClick={() => void send()} loading={giving.busy}>
            {say('message.send')}
          </Button>
        )}
        <Button variant="secondary" onClick={back}>
          {say('message.back')}
        </Button>
      </div>
    </section>
  );
}

const bodyOf = <T,>(answer: Answer<T>): T | null => (answer.ok ? answer.body : null);

export default function MessagePage({ id }: PageProps): ReactNode {
  const say = useTexts(roundTexts);
  const { language } = useLanguage();
  const announce = useAnnounce();
  const round = useRound(id);
  const [written, setWritten] = useState<Written>({ ...nothing, to: 'hr', which: 'all' });
  const [looked, setLooked] = useState<Looked | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  // Another form each time: what was sent is not in it.
  const [turn, setTurn] = useState(0);
  const look = async (next: Written): Promise<void> => {
    setWritten(next);
    const { which, ...message } = next;
    const recipients = await read<RecipientsBody>(`${roundAddress(id)}/recipients?to=${next.to}`, language);
    const preview = await read<MessagePreviewBody>(
      `${roundAddress(id)}/message-preview`,
      language,
      JSON.stringify(message),
    );
    const [found, shown] = [bodyOf(recipients), bodyOf(preview)];
    setFailure(recipients.ok ? (preview.ok ? null : preview.why) : recipients.why);
    if (found !== null && shown !== null)
      setLooked({ preview: shown, recipients: found.items.filter(isChosen[which]) });
  };
  const sent = (): void => {
    setLooked(null);
    setWritten({ ...nothing, to: 'hr', which: 'all' });
    setTurn(turn + 1);
    announce(say('message.sent'));
    void round.again();
  };
  return (
    <Page title={say('message.title')} lead={say('message.lead')}>
      <Loaded read={round}>{(body) => <Messages round={body} again={round.again} />}</Loaded>
      {failure === null ? null : <FailureNotice why={failure} />}
      {looked === null ? (
        <WriteForm key={turn} first={written} done={(next) => void look(next)} />
      ) : (
        <LookOver id={id} written={written} looked={looked} back={() => setLooked(null)} sent={sent} />
      )}
    </Page>
  );
}
