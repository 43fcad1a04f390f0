/** The page where one arrives. */
export const home = {
  homeStaffTitle: 'For those who work in an agency',
  homeStaff: 'Sign in to see what waits for you.',
  homeTitle: 'Your page',
  homeName: 'You are signed in as {name}.',
  homeDuties:
    '{count, plural, =0 {Nothing waits for you now.} one {# task waits for you.} other {# tasks wait for you.}}',
  homeDesk: 'See your tasks',
  homeOwnData: 'See what is kept about you',
  signOut: 'Sign out',
};
