/** The advertisement of a position: written here until it is published, and shown as it was afterwards (R-POS-3). */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { optionText } from '../../texts/fields/index.ts';
import { advertisementTexts } from '../../texts/web/advertisement/index.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { type AtHand, PositionPage } from '../position/frame.tsx';
import { Editor } from './editor.tsx';
import { Preview } from './preview.tsx';
import './advertisement.css';

function Published({ one, record, position }: AtHand): ReactNode {
  const say = useTexts(advertisementTexts);
  const { dateText, language } = useLanguage();
  const { publication } = position;
  if (publication === null) return null;
  return (
    <>
      <p>
        {say('published', { day: dateText(publication.on) })}{' '}
        <a className="ds-link" href={publication.link} rel="noreferrer">
          {say('publishedAt')}
        </a>
      </p>
      <section aria-labelledby="channels">
        <h2 className="ds-heading" data-size="sm" id="channels">
          {say('channels')}
        </h2>
        {position.channels.length === 0 ? <p>{say('channels.none')}</p> : null}
        <ul>
          {position.channels.map(({ channel, link, on }) => (
            <li key={`${channel} ${on} ${link}`}>
              {link === null ? (
                optionText('channel', channel, language)
              ) : (
                <a className="ds-link" href={link} rel="noreferrer">
                  {optionText('channel', channel, language)}
                </a>
              )}{' '}
              · {dateText(on)}
            </li>
          ))}
        </ul>
        <Link className="ds-button" data-variant="secondary" href={`/saker/${one.id}/gjor/addChannel`}>
          {say('channels.add')}
        </Link>
      </section>
      <section aria-labelledby="as-published">
        <h2 className="ds-heading" data-size="sm" id="as-published">
          {say('view.preview')}
        </h2>
        <Preview position={position} agency={one.agencyName ?? ''} text={record.texts[publication.text] ?? ''} />
      </section>
    </>
  );
}

function Advertisement(atHand: AtHand): ReactNode {
  const say = useTexts(advertisementTexts);
  const { one, position } = atHand;
  if (position.publication !== null) return <Published {...atHand} />;
  if (position.outcome !== null) return <p>{say('ended')}</p>;
  if (!position.analysed)
    return (
      <p>
        {say('analysisFirst')}{' '}
        <Link className="ds-link" href={`/saker/${one.id}/gjor/confirmJobAnalysis`}>
          {say('analysisFirst.go')}
        </Link>
      </p>
    );
  return <Editor atHand={atHand} />;
}

export default function AdvertisementPage({ id }: { readonly id: string }): ReactNode {
  return (
    <PositionPage id={id} here="utlysning">
      {(atHand) => <Advertisement {...atHand} />}
    </PositionPage>
  );
}
