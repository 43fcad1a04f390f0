/** The page where one arrives. */
export const home = {
  homeStaffTitle: 'For deg som arbeider i ei verksemd',
  homeStaff: 'Logg inn for å sjå det som ventar på deg.',
  homeTitle: 'Sida di',
  homeName: 'Du er logga inn som {name}.',
  homeDuties:
    '{count, plural, =0 {Ingenting ventar på deg no.} one {# gjeremål ventar på deg.} other {# gjeremål ventar på deg.}}',
  homeDesk: 'Sjå gjeremåla dine',
  homeOwnData: 'Sjå kva som er lagra om deg',
  signOut: 'Logg ut',
};
