/** A paragraph in the agency's own words, in both forms of Norwegian: tried first, kept then, or put back. */
import { Button, Field, Label, Textarea, ValidationMessage } from '@digdir/designsystemet-react';
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { MailTextBody } from '../../api/admin/bodies.ts';
import type { CaseAtHandBody } from '../../api/cases/bodies.ts';
import { mailWords } from '../../texts/web/mail-words/index.ts';
import { useGive } from '../api/use-give.ts';
import { useSend } from '../api/use-send.ts';
import { useSeen } from '../case/seen.ts';
import { Faults, faultFor } from '../forms/faults.tsx';
import { useLanguage, useTexts } from '../language.tsx';
import { useAnnounce } from '../shell/announce.tsx';
import { MailExample } from './mail-example.tsx';

const forms = ['nb', 'nn'] as const;
type Form = (typeof forms)[number];
type Texts = Readonly<Record<Form, string>>;

interface Props {
  readonly one: CaseAtHandBody;
  readonly body: MailTextBody;
  readonly paragraph: MailTextBody['paragraphs'][number];
  readonly done: () => void;
}

interface AreaProps {
  readonly form: Form;
  readonly value: string;
  readonly write: (text: string) => void;
  readonly error: string | undefined;
  readonly isFirst: boolean;
}

function Area({ form, value, write, error, isFirst }: AreaProps): ReactNode {
  const { say } = useLanguage();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isFirst) area.current?.focus();
  }, [isFirst]);
  return (
    <Field>
      <Label htmlFor={id}>{say(`language.${form}`)}</Label>
      <Textarea
        id={id}
        ref={area}
        lang={form}
        rows={6}
        value={value}
        aria-invalid={error !== undefined}
        onChange={(event) => write(event.target.value)}
      />
      {error === undefined ? null : <ValidationMessage>{error}</ValidationMessage>}
    </Field>
  );
}

export function ParagraphForm({ one, body, paragraph, done }: Props): ReactNode {
  const say = useTexts(mailWords);
  const { say: sayDesk } = useLanguage();
  const announce = useAnnounce();
  const giving = useGive();
  const trying = useSend();
  const seen = useSeen(one);
  const { number, mark } = paragraph;
  const [texts, setTexts] = useState<Texts>({
    nb: paragraph.nb.own ?? paragraph.nb.standard,
    nn: paragraph.nn.own ?? paragraph.nn.standard,
  });
  const [example, setExample] = useState<MailTextBody['example'] | null>(null);
  const give = async (own: Texts | null): Promise<void> => {
    const given = { mail: body.mail, paragraph: number, standard: mark, nb: own?.nb ?? null, nn: own?.nn ?? null };
    if (!(await giving.submit({ ref: { kind: 'agency', id: one.id }, name: 'setMailText', body: given }, seen))) return;
    announce(say(own === null ? 'putBack' : 'saved'));
    done();
  };
  const attempt = async (): Promise<void> => {
    const path = `/v1/agencies/${encodeURIComponent(one.id)}/mail-texts/${encodeURIComponent(body.mail)}/preview`;
    const found = await trying.send<MailTextBody>('POST', path, { paragraph: number, ...texts });
    if (found !== null) setExample(found.body.example);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void give(texts);
  };
  return (
    <form className="desk-form" onSubmit={submit} noValidate>
      <Faults giving={giving} fields={forms} />
      <Faults giving={trying} />
      <p className="desk-quiet">{say('help')}</p>
      {body.names.length === 0 ? null : (
        <p>
          {say('names')} {body.names.map((name) => `{${name}}`).join(' ')}
        </p>
      )}
      {forms.map((form, at) => (
        <Area
          key={form}
          form={form}
          value={texts[form]}
          write={(text) => setTexts({ ...texts, [form]: text })}
          error={faultFor(giving, form)}
          isFirst={at === 0}
        />
      ))}
      <div className="desk-actions">
        <Button type="submit" loading={giving.busy}>
          {sayDesk('save')}
        </Button>
        <Button type="button" variant="secondary" loading={trying.busy} onClick={() => void attempt()}>
          {say('try')}
        </Button>
        {paragraph.nb.own === null ? null : (
          <Button type="button" variant="tertiary" onClick={() => void give(null)}>
            {say('standard')}
          </Button>
        )}
        <Button type="button" variant="tertiary" onClick={done}>
          {sayDesk('cancel')}
        </Button>
      </div>
      <div aria-live="polite">{example === null ? null : <MailExample example={example} title={say('tried')} />}</div>
    </form>
  );
}
