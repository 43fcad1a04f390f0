/** Which page stands at which path; `api/desk/desk.ts` serves the same ones. */
import { lazy, type ReactNode, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { MyDutiesPage } from './duties/page.tsx';
import { useLanguage } from './language.tsx';
import { Frame } from './shell/frame.tsx';
import { Missing } from './shell/missing.tsx';
import { SessionProvider } from './shell/session.tsx';

const CasePage = lazy(() => import('./case/page.tsx'));
const CommandPage = lazy(() => import('./case/command-page.tsx'));
const OpeningPage = lazy(() => import('./case/opening-page.tsx'));
const CandidatesPage = lazy(() => import('./case/candidates-page.tsx'));
const CasesPage = lazy(() => import('./cases/page.tsx'));

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
            <Route path="/saker">
              <CasesPage />
            </Route>
            <Route path="/saker/:id">{({ id }) => <CasePage key={id} id={id} />}</Route>
            <Route path="/saker/:id/ny">{({ id }) => <OpeningPage key={id} id={id} />}</Route>
            <Route path="/saker/:id/sokere">{({ id }) => <CandidatesPage key={id} id={id} />}</Route>
            <Route path="/saker/:id/gjor/:command">
              {({ id, command }) => <CommandPage key={`${id}/${command}`} id={id} command={command} />}
            </Route>
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
