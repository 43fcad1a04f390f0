/** The migrations' process, for installations that run it apart from the service: brings the database up and ends. */
import { readSettings } from '../settings/settings.ts';
import { migrate } from './migrate.ts';

const { applied } = await migrate(readSettings().DATABASE_URL);
console.log(applied.length === 0 ? 'The database was up to date.' : `Applied ${applied.join(', ')}.`);
