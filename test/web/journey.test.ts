/**
 * From a new installation to a permanent job, by clicks alone: everybody signed in as themselves, on the real stack with
 * Temporal and SMTP, while time passes by the time machine's own buttons (R-RND, R-PAR, R-POS, R-APP, R-EMP, R-MAIL-4).
 */
import { playJourney } from './journey/journey.ts';

playJourney('journey', { language: 'nb', width: 1280 });
