/**
 * The same journey on a phone, in nynorsk: what is reached by clicks on a desk is reached there too, and nothing hides
 * beside the window (R-UU-2, WCAG 1.4.10).
 */
import { playJourney } from './journey/journey.ts';

playJourney('journey-phone', { language: 'nn', width: 375 });
