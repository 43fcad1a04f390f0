/** The page where one arrives. */
export const home = {
  homeStaffTitle: 'For deg som arbeider i en virksomhet',
  homeStaff: 'Logg inn for å se det som venter på deg.',
  homeTitle: 'Din side',
  homeName: 'Du er logget inn som {name}.',
  homeDuties:
    '{count, plural, =0 {Ingenting venter på deg nå.} one {# gjøremål venter på deg.} other {# gjøremål venter på deg.}}',
  homeDesk: 'Se gjøremålene dine',
  homeOwnData: 'Se hva som er lagret om deg',
  signOut: 'Logg ut',
};
