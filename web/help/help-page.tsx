/** Help at the foot of every page (WCAG 3.2.6): what the page that one comes from is for, whom to ask, how things work. */
import { type ReactNode, useId } from 'react';
import { Link, useSearch } from 'wouter';
import type { HelpBody } from '../../api/people/bodies.ts';
import { commonTexts } from '../../texts/common/index.ts';
import { helpTexts } from '../../texts/web/help/index.ts';
import { useRead } from '../api/use-read.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { helpAreas, isHelpArea } from '../shell/help-area.ts';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';
import { useSigned } from '../shell/session.tsx';
import { waysFor } from '../shell/ways.ts';
import './help.css';

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

function Part({ title, children }: SectionProps): ReactNode {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 className="ds-heading" data-size="sm" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}

const MailLink = ({ address }: { readonly address: string }): ReactNode => (
  <a className="ds-link" href={address.includes('@') ? `mailto:${address}` : address}>
    {address}
  </a>
);

function WhomToAsk({ helpers, programme }: HelpBody): ReactNode {
  const say = useTexts(helpTexts);
  const { language } = useLanguage();
  const support = [programme?.programmeMailbox, programme?.employerSupport].filter((one) => one != null);
  return (
    <>
      {helpers.length === 0 && support.length === 0 ? <p>{say('ask.none')}</p> : null}
      <dl className="help-people">
        {helpers.map(({ agencyName, role, name, email }) => (
          <div key={`${agencyName} ${name}`}>
            <dt>{[commonTexts[language].roles[role], agencyName].filter((one) => one !== null).join(', ')}</dt>
            <dd>
              <strong>{name}</strong> {email === null ? null : <MailLink address={email} />}
            </dd>
          </div>
        ))}
        {programme === null || support.length === 0 ? null : (
          <div>
            <dt>{say('ask.programme', { coordinator: programme.coordinator })}</dt>
            {support.map((address) => (
              <dd key={address}>
                <MailLink address={address} />
              </dd>
            ))}
          </div>
        )}
      </dl>
      <p>{say('ask.fault')}</p>
    </>
  );
}

/** The pages of the reader's own menu. */
function Menu(): ReactNode {
  const say = useTexts(helpTexts);
  const { say: common } = useLanguage();
  const { me } = useSigned();
  return (
    <dl className="help-pages">
      {waysFor(me.offices.map(({ role }) => role)).flatMap(({ to, text }) => {
        const area = helpAreas.find(({ at }) => at.test(to))?.area;
        return area === undefined
          ? []
          : [
              <div key={to}>
                <dt>
                  <Link className="ds-link" href={to}>
                    {common(text)}
                  </Link>
                </dt>
                <dd>{say(`area.${area}`)}</dd>
              </div>,
            ];
      })}
    </dl>
  );
}

const goodToKnow = ['dates', 'kept', 'session', 'keyboard', 'mails', 'health'] as const;

export default function HelpPage(): ReactNode {
  const say = useTexts(helpTexts);
  const from = new URLSearchParams(useSearch()).get('side');
  const read = useRead<HelpBody>('/v1/me/help');
  return (
    <Page title={say('title')} lead={say('lead')}>
      {isHelpArea(from) ? (
        <Part title={say('here')}>
          <p>{say(`area.${from}`)}</p>
        </Part>
      ) : null}
      <Part title={say('ask')}>
        <Loaded read={read}>{(body) => <WhomToAsk {...body} />}</Loaded>
      </Part>
      <Part title={say('pages')}>
        <Menu />
      </Part>
      <Part title={say('know')}>
        <ul>
          {goodToKnow.map((one) => (
            <li key={one}>{say(`know.${one}`)}</li>
          ))}
        </ul>
      </Part>
    </Page>
  );
}
