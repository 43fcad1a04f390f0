/** A page: its title in the browser and as the one heading, which gets the focus when somebody comes from another page. */
import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { goToPlace } from './way-back.ts';

const serviceName = 'Forløp';

/** The first page of a visit begins at the top; the next ones begin at their heading. */
let isFirst = true;

interface Props {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

export function Page({ title, lead, children }: Props): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – ${serviceName}`;
  }, [title]);
  useEffect(() => {
    const leave = isFirst
      ? () => {}
      : goToPlace(() => {
          heading.current?.focus();
          scrollTo(0, 0);
        });
    return () => {
      isFirst = false;
      leave();
    };
  }, []);
  return (
    <>
      <Heading level={1} data-size="lg" tabIndex={-1} ref={heading}>
        {title}
      </Heading>
      {lead === undefined ? null : <Paragraph className="desk-lead">{lead}</Paragraph>}
      {children}
    </>
  );
}
