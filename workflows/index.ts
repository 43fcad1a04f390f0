/** Every workflow of the worker's bundle. */
export { agency } from './agency.ts';
export { application } from './application.ts';
export { employment } from './employment.ts';
export { mailbox } from './mailbox.ts';
export { participation } from './participation.ts';
export { position } from './position.ts';
export { round } from './round.ts';
export { webhook } from './webhook.ts';
