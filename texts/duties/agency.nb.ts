/** What must be done for an agency (bokmål). */
export const agency = {
  vacant: 'Finn noen til en ledig rolle',
  unionDiscussion: 'Drøft midlertidige ansettelser med de tillitsvalgte',
  annualExtract: 'Lever uttrekket til årsrapporten',
  endpoint: 'Få i gang meldingene til et eget system',
} as const satisfies Readonly<Record<string, string>>;
