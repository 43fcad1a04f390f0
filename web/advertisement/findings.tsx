/** The six recommendations and the law's warning, each with what was found: what, where, and how to mend it (R-POS-3). */
import { Button, Tag } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { AdvertisementRule, Finding } from '../../domain/advertisement/findings.ts';
import { type Mend, type Mending, mendOf } from '../../domain/advertisement/mend.ts';
import type { AdvertisementLanguage } from '../../domain/advertisement/samples.ts';
import { advertisementTexts } from '../../texts/web/advertisement/index.ts';
import { useTexts } from '../language.tsx';

const rules = [
  'programme',
  'diversity',
  'frame',
  'content',
  'verification',
  'statistics',
] as const satisfies readonly AdvertisementRule[];

interface Props {
  readonly id: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly about: Mending;
  readonly language: AdvertisementLanguage;
  readonly show: (finding: Finding) => void;
  readonly mend: (mend: Mend) => void;
}

function One({ finding, props }: { readonly finding: Finding; readonly props: Props }): ReactNode {
  const say = useTexts(advertisementTexts);
  const { id, text, about, language, show, mend } = props;
  const { code, place, quote } = finding;
  const proposal = mendOf(text, finding, about, language);
  return (
    <li className="ad-finding">
      <p>
        <strong>{say(`finding.${code}`)}</strong>
      </p>
      {quote === undefined ? null : (
        <p>
          {say('found')} <q lang="no">{quote}</q>
        </p>
      )}
      <p className="desk-quiet">{say(`finding.${code}.mend`)}</p>
      {proposal === null ? null : (
        <p className="ad-proposal">
          {say(`mend.${proposal.is}`)} <q lang="no">{proposal.words}</q>
        </p>
      )}
      <div className="desk-actions">
        {proposal === null ? null : (
          <Button type="button" variant="secondary" data-size="sm" onClick={() => mend(proposal)}>
            {say(`mend.${proposal.is}.do`)}
            <span className="ds-sr-only">: {say(`finding.${code}`)}</span>
          </Button>
        )}
        {place === null ? null : (
          <Button type="button" data-size="sm" variant="tertiary" onClick={() => show(finding)}>
            {say('show')}
            <span className="ds-sr-only">: {quote}</span>
          </Button>
        )}
        {place === null && finding.severity === 'present' ? (
          <Link className="ds-link" href={`/saker/${id}/gjor/changeRegistration`}>
            {say('changeTitle')}
          </Link>
        ) : null}
      </div>
    </li>
  );
}

function Rule({ rule, props }: { readonly rule: AdvertisementRule; readonly props: Props }): ReactNode {
  const say = useTexts(advertisementTexts);
  const found = props.findings.filter((one) => one.rule === rule);
  return (
    <li className="ad-rule">
      <div className="ad-rule-name">
        <h3 className="ds-heading" data-size="2xs">
          {say(`rule.${rule}`)}
        </h3>
        <Tag data-color={found.length === 0 ? 'success' : 'warning'} data-size="sm">
          {found.length === 0 ? say('inOrder') : say('toLookAt', { count: found.length })}
        </Tag>
      </div>
      {found.length === 0 ? null : (
        <ul className="desk-plain">
          {found.map((finding, n) => (
            <One key={`${finding.code} ${n}`} finding={finding} props={props} />
          ))}
        </ul>
      )}
    </li>
  );
}

export function Findings(props: Props): ReactNode {
  const shown: readonly AdvertisementRule[] = props.about.publicList ? [...rules, 'publication'] : rules;
  return (
    <ol className="ad-rules">
      {shown.map((rule) => (
        <Rule key={rule} rule={rule} props={props} />
      ))}
    </ol>
  );
}
