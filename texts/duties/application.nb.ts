/** What must be done for an application (bokmål). */
export const application = {
  declaration: 'Svar på spørsmålet om vilkårene for stillingen',
  erasure: 'Svar på ønsket om sletting',
} as const satisfies Readonly<Record<string, string>>;
