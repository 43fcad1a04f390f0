/** What `web/build.ts` makes of the rules' own commands. */
declare module 'virtual:forms' {
  // oxlint-disable-next-line typescript/consistent-type-imports -- an ambient module has no other way to name a type
  export const forms: import('./forms/form-table.ts').FormTable;
}
/** By kind of case: which commands have such a form. A list of duties needs no more of them. */
declare module 'virtual:form-names' {
  export const formNames: Readonly<Record<string, readonly string[]>>;
}
