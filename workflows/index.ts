/** Every workflow of the worker's bundle. */
export { agency } from './agency.ts';
export { mailbox } from './mailbox.ts';
export { position } from './position.ts';
