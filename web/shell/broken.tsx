/** When a page breaks, the person is told so, and loses no more than the page. */
import { Component, type ReactNode } from 'react';
import { useLanguage } from '../language.tsx';

function BrokenNotice(): ReactNode {
  const { say } = useLanguage();
  return (
    <main className="desk-main" role="alert">
      <h1 className="ds-heading">{say('broken.title')}</h1>
      <p>{say('broken.text')}</p>
      <p>
        <a className="ds-link" href={location.pathname}>
          {say('broken.again')}
        </a>
      </p>
    </main>
  );
}

interface Props {
  readonly children: ReactNode;
}

export class Broken extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };
  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }
  override render(): ReactNode {
    return this.state.broken ? <BrokenNotice /> : this.props.children;
  }
}
