/** The advertisement as the programme's public page shows it (api/public/positions.ts). */
import type { ReactNode } from 'react';
import type { Position } from '../../domain/position/facts.ts';
import { type PublicTextKey, publicText } from '../../texts/public/index.ts';
import { advertisementTexts } from '../../texts/web/advertisement/index.ts';
import { useLanguage, useTexts } from '../language.tsx';

interface Props {
  readonly position: Position;
  readonly agency: string;
  readonly text: string;
}

const paragraphs = (text: string): readonly string[] =>
  text
    .split(/\n[ \t]*\n/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

export function Preview({ position, agency, text }: Props): ReactNode {
  const { language } = useLanguage();
  const say = useTexts(advertisementTexts);
  const words = (key: PublicTextKey, values: Readonly<Record<string, string | number>> = {}): string =>
    publicText(language, key, values);
  const { deadline, targetGroup, months, percentage, pay, unit, place, jobLevel } = position;
  const facts: readonly (readonly [PublicTextKey, string])[] = [
    ['deadline', deadline === null ? say('noDeadline') : words('deadlineOn', { deadlineDay: deadline })],
    ['agency', agency],
    ['unit', unit],
    ['place', place],
    ['group', words(targetGroup === 'disability' ? 'groupDisability' : 'groupDisabilityOrGap')],
    ['jobLevel', jobLevel],
    ['percentage', words('percentageIs', { percentage })],
    ['duration', words('durationIs', { months })],
    ['pay', words('payIs', { from: pay.from, to: pay.to })],
  ];
  return (
    <article className="ad-preview">
      <h3 className="ds-heading" data-size="md">
        {position.title}, {agency}
      </h3>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{words(name)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h4 className="ds-heading" data-size="xs">
        {words('advertisement')}
      </h4>
      {text.trim() === '' ? <p className="desk-quiet">{say('nothingWritten')}</p> : null}
      <div lang="no">
        {paragraphs(text).map((one, n) => (
          // A paragraph is what stands in its place.
          <p key={`${n} ${one.length}`} className="ad-paragraph">
            {one}
          </p>
        ))}
      </div>
    </article>
  );
}
