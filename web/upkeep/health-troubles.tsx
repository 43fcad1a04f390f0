/** What needs a person, each with the way to it: cases, steps, messages, mailboxes, webhooks. */
import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { HealthBody } from '../../api/admin/bodies.ts';
import { upkeepTexts } from '../../texts/web/upkeep/index.ts';
import { commandAddress } from '../forms/command-address.ts';
import { useLanguage, useTexts } from '../language.tsx';

type Trouble = HealthBody['attention'][number];
type Names = HealthBody['agencies'];

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly help?: string;
  readonly children: ReactNode;
}

function Part({ id, title, help, children }: PartProps): ReactNode {
  return (
    <section aria-labelledby={id}>
      <Heading level={2} data-size="sm" id={id}>
        {title}
      </Heading>
      {help === undefined ? null : <p>{help}</p>}
      <ul className="desk-list">{children}</ul>
    </section>
  );
}

function CaseLine({ one, names, steps }: CaseLineProps): ReactNode {
  const say = useTexts(upkeepTexts);
  const { say: sayDesk } = useLanguage();
  const agency = one.agency === null ? null : (names[one.agency] ?? one.agency);
  const kind = sayDesk(`kind.${one.kind}`);
  const what = agency === null ? kind : say('health.inCase', { kind, agency });
  const mine = one.kind !== 'application';
  return (
    <li className="desk-item" data-late="true">
      <strong>{what}</strong>
      <p className="desk-quiet">{say('health.code', { code: one.code })}</p>
      {mine ? (
        <div className="desk-actions">
          <Link className="ds-link" href={`/saker/${one.case}`}>
            {say('openCase')}
          </Link>
          {steps.map(([command, text]) => (
            <Link key={command} className="ds-link" href={commandAddress(one.case, command)}>
              {text}
            </Link>
          ))}
        </div>
      ) : (
        <p>{say('health.hrMends')}</p>
      )}
    </li>
  );
}

interface CaseLineProps {
  readonly one: Trouble;
  readonly names: Names;
  /** What can be done about it from here: command and its words. */
  readonly steps: readonly (readonly [command: string, text: string])[];
}

function Cases({ body }: { readonly body: HealthBody }): ReactNode {
  const say = useTexts(upkeepTexts);
  const steps = [
    ['case.retryStep', say('health.retry')],
    ['case.skipStep', say('health.skip')],
  ] as const;
  return (
    <>
      {body.stuck.length === 0 ? null : (
        <Part id="stuck" title={say('health.stuck')} help={say('health.stuckHelp')}>
          {body.stuck.map((one) => (
            <CaseLine key={`${one.case} ${one.code}`} one={one} names={body.agencies} steps={steps} />
          ))}
        </Part>
      )}
      {body.attention.length === 0 ? null : (
        <Part id="attention" title={say('health.attention')}>
          {body.attention.map((one) => (
            <CaseLine key={one.case} one={one} names={body.agencies} steps={[]} />
          ))}
        </Part>
      )}
    </>
  );
}

const counted = (codes: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
};

export function Troubles({ body }: { readonly body: HealthBody }): ReactNode {
  const say = useTexts(upkeepTexts);
  const mailboxes = counted(body.failingMailboxes.map(({ code }) => code));
  return (
    <>
      <Cases body={body} />
      {body.failingMessages.length === 0 ? null : (
        <Part id="messages" title={say('health.messages')}>
          <li className="desk-item" data-late="true">
            {say('health.messagesLine', { count: body.failingMessages.length })}
          </li>
        </Part>
      )}
      {mailboxes.size === 0 ? null : (
        <Part id="mailboxes" title={say('health.mailboxes')}>
          {[...mailboxes].map(([code, count]) => (
            <li key={code} className="desk-item" data-late="true">
              {say('health.mailboxLine', { count, code })}
            </li>
          ))}
        </Part>
      )}
      {body.failingWebhooks.length === 0 ? null : (
        <Part id="webhooks" title={say('health.webhooks')}>
          {body.failingWebhooks.map(({ agency, code }) => (
            <li key={`${agency} ${code}`} className="desk-item" data-late="true">
              {say('health.webhookLine', { agency: body.agencies[agency] ?? agency, code })}
            </li>
          ))}
        </Part>
      )}
    </>
  );
}
