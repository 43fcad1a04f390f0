/** A paragraph in the agency's own words, in both forms of Norwegian: seen as it is typed, kept, or put back. */
import { Button } from '@digdir/designsystemet-react';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import type { MailTextBody } from '../../api/admin/bodies.ts';
import type { CaseAtHandBody } from '../../api/cases/bodies.ts';
import { mailWords } from '../../texts/web/mail-words/index.ts';
import { namesOf } from '../../texts/web/mail-words/names.ts';
import { useGive } from '../api/use-give.ts';
import { useSeen } from '../case/seen.ts';
import { Faults, faultFor } from '../forms/faults.tsx';
import { useLanguage, useTexts } from '../language.tsx';
import { useAnnounce } from '../shell/announce.tsx';
import { MailExample } from './mail-example.tsx';
import { ParagraphArea } from './paragraph-area.tsx';
import { StandardText } from './paragraph-text.tsx';
import { faultIn, fromTyped, type Labels, toTyped } from './paragraph-words.ts';
import { useTried } from './use-tried.ts';

const forms = ['nb', 'nn'] as const;
type Form = (typeof forms)[number];
type Texts = Readonly<Record<Form, string>>;

/** What this mail can fill in, by what people call it. */
export function labelsOf({ mail, names }: MailTextBody, form: Form): Labels {
  const called = namesOf(mail, form);
  return Object.fromEntries(names.map((name) => [name, called[name] ?? name]));
}

interface Props {
  readonly one: CaseAtHandBody;
  readonly body: MailTextBody;
  readonly paragraph: MailTextBody['paragraphs'][number];
  /** @param isKept whether something has been changed */
  readonly close: (isKept: boolean) => void;
}

export function ParagraphForm({ one, body, paragraph, close }: Props): ReactNode {
  const say = useTexts(mailWords);
  const { say: sayDesk } = useLanguage();
  const announce = useAnnounce();
  const giving = useGive();
  const seen = useSeen(one);
  const place = useRef<HTMLFormElement>(null);
  const { number, mark } = paragraph;
  const labels = { nb: labelsOf(body, 'nb'), nn: labelsOf(body, 'nn') };
  const firstText = (form: Form): string => paragraph[form].own ?? paragraph[form].standard.text;
  const [typed, setTyped] = useState<Texts>(() => ({
    nb: toTyped(firstText('nb'), labels.nb),
    nn: toTyped(firstText('nn'), labels.nn),
  }));
  const texts = { nb: fromTyped(typed.nb, labels.nb), nn: fromTyped(typed.nn, labels.nn) };
  const isSound = forms.every((form) => faultIn(typed[form], labels[form]) === null);
  const asked = isSound ? { agency: one.id, mail: body.mail, paragraph: number, ...texts } : null;
  const example = useTried(asked, body.example);
  const give = async (own: Texts | null): Promise<void> => {
    const given = { mail: body.mail, paragraph: number, standard: mark, nb: own?.nb ?? null, nn: own?.nn ?? null };
    if (!(await giving.submit({ ref: { kind: 'agency', id: one.id }, name: 'setMailText', body: given }, seen))) return;
    announce(say(own === null ? 'putBack' : 'saved'));
    close(true);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isSound) void give(texts);
    else place.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };
  return (
    <form className="upkeep-paragraph" ref={place} onSubmit={submit} noValidate>
      <Faults giving={giving} fields={forms} />
      <p className="desk-quiet">{say('help')}</p>
      {paragraph.nb.standard.choices.length === 0 ? null : <p>{say('variesLost')}</p>}
      <div className="desk-ways">
        {forms.map((form, at) => (
          <div key={form}>
            <ParagraphArea
              form={form}
              labels={labels[form]}
              value={typed[form]}
              write={(text) => setTyped({ ...typed, [form]: text })}
              fault={faultFor(giving, form)}
              isFirst={at === 0}
            />
            <div lang={form} className="upkeep-standard">
              <p className="desk-quiet">{say('standardSays')}</p>
              <StandardText standard={paragraph[form].standard} labels={labels[form]} />
            </div>
          </div>
        ))}
      </div>
      <div className="desk-actions">
        <Button type="submit" loading={giving.busy}>
          {sayDesk('save')}
        </Button>
        {paragraph.nb.own === null ? null : (
          <Button type="button" variant="secondary" onClick={() => void give(null)}>
            {say('standard')}
          </Button>
        )}
        <Button type="button" variant="tertiary" onClick={() => close(false)}>
          {sayDesk('cancel')}
        </Button>
      </div>
      <MailExample example={example} standard={body.standard} title={say('tried')} />
    </form>
  );
}
