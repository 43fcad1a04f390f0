/** The desk begins here. */
import '@digdir/designsystemet-css/theme.css';
import '@digdir/designsystemet-css';
import './desk.css';
import './print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { LanguageProvider } from './language.tsx';
import { watchActivity } from './shell/activity.ts';
import { Broken } from './shell/broken.tsx';
import { watchWayBack } from './shell/way-back.ts';

const place = document.getElementById('desk');
if (place === null) throw new Error('the page has no place for the desk');
watchActivity();
watchWayBack();
createRoot(place).render(
  <StrictMode>
    <LanguageProvider>
      <Broken>
        <App />
      </Broken>
    </LanguageProvider>
  </StrictMode>,
);
