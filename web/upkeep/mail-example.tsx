/** A mail with values made up, in both forms of Norwegian side by side; what is in own words is marked. */
import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { MailTextBody } from '../../api/admin/bodies.ts';
import { mailWords } from '../../texts/web/mail-words/index.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { compared } from './paragraph-words.ts';

interface Props {
  readonly example: MailTextBody['example'];
  readonly standard: MailTextBody['standard'];
  readonly title: string;
}

export function MailExample({ example, standard, title }: Props): ReactNode {
  const say = useTexts(mailWords);
  const { say: sayDesk } = useLanguage();
  const forms = (['nb', 'nn'] as const).map((form) => ({
    form,
    subject: example[form].subject,
    parts: compared(example[form].text, standard[form].text),
  }));
  const isOwn = forms.some(({ parts }) => parts.some((part) => part.isOwn));
  return (
    <section aria-label={title}>
      <Heading level={2} data-size="sm">
        {title}
      </Heading>
      <p className="desk-quiet">
        {say('madeUp')} {isOwn ? say('changed') : ''}
      </p>
      <div className="desk-ways">
        {forms.map(({ form, subject, parts }) => (
          <div key={form} className="upkeep-mail" lang={form}>
            <p className="desk-quiet">{sayDesk(`language.${form}`)}</p>
            <strong>{subject}</strong>
            {parts.slice(1).map(({ text, isOwn: isNew, at }) => (
              <p key={at}>{isNew ? <mark>{text}</mark> : text}</p>
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}
