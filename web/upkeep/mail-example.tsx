/** A mail with values made up, in both forms of Norwegian side by side. */
import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { MailTextBody } from '../../api/admin/bodies.ts';
import { mailWords } from '../../texts/web/mail-words/index.ts';
import { useLanguage, useTexts } from '../language.tsx';

interface Props {
  readonly example: MailTextBody['example'];
  readonly title: string;
}

export function MailExample({ example, title }: Props): ReactNode {
  const say = useTexts(mailWords);
  const { say: sayDesk } = useLanguage();
  return (
    <section aria-label={title}>
      <Heading level={2} data-size="sm">
        {title}
      </Heading>
      <p className="desk-quiet">{say('madeUp')}</p>
      <div className="desk-ways">
        {(['nb', 'nn'] as const).map((form) => (
          <div key={form} className="upkeep-mail" lang={form}>
            <p className="desk-quiet">{sayDesk(`language.${form}`)}</p>
            <strong>{example[form].subject}</strong>
            <p>{example[form].text}</p>
          </div>
        ))}
      </div>
    </section>
  );
}
