/** The desk: who is signed in, what stands around every page, and the page of the path. */
import { type ReactNode, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { MyDutiesPage } from './duties/page.tsx';
import { useLanguage } from './language.tsx';
import { type PageProps, pages } from './pages.ts';
import { Frame } from './shell/frame.tsx';
import { Missing } from './shell/missing.tsx';
import { SessionProvider } from './shell/session.tsx';

export function App(): ReactNode {
  const { say } = useLanguage();
  return (
    <SessionProvider>
      <Frame>
        <Suspense fallback={<p>{say('loading')}</p>}>
          <Switch>
            <Route path="/gjoremal">
              <MyDutiesPage />
            </Route>
            {pages.map(({ path, Page }) => (
              <Route key={path} path={path}>
                {({ id = '', command = '' }: Partial<PageProps>) => (
                  <Page key={`${id}/${command}`} id={id} command={command} />
                )}
              </Route>
            ))}
            <Route path="/">
              <Redirect to="/gjoremal" />
            </Route>
            <Route>
              <Missing />
            </Route>
          </Switch>
        </Suspense>
      </Frame>
    </SessionProvider>
  );
}
