/** What `web/build.ts` makes of the rules' own commands. */
declare module 'virtual:forms' {
  // oxlint-disable-next-line typescript/consistent-type-imports -- an ambient module has no other way to name a type
  export const forms: import('./forms/form-table.ts').FormTable;
}
