import type { signIn as nb } from './sign-in.nb.ts';

export const signIn: Readonly<Record<keyof typeof nb, string>> = {
  chooseTitle: 'Sign in',
  choose: 'Choose how you want to sign in.',
  signInWith: 'Sign in with {provider}',
  noProviderTitle: 'Sign-in is not set up',
  noProvider: 'Nobody can sign in here yet. Contact whoever is responsible for the service.',
  onwardTitle: 'You are being sent on',
  onward: 'If nothing happens, use the link.',
  onwardLink: 'Continue',
  signInLink: 'Sign in',
  againLink: 'Try again',
  signedOutTitle: 'You are signed out',
  signedOut: 'Close the browser if others than you use this machine.',

  invitationTitle: 'Invitation for {name}',
  invitation: 'Sign in to use the invitation. The next time you sign in, we will know that it is you.',
  invitationOnce: 'The invitation can be used once. If you are not {name}, do not sign in from here.',
  invitationOverTitle: 'The invitation cannot be used',
  invitationUsed:
    'It has been used before. If you were the one who used it, sign in as usual. If not, tell HR in the agency it concerns at once.',
  invitationTooOld:
    'An invitation lasts 14 days, and this one is older. Ask HR in the agency it concerns for a new one.',
  invitationTakenBack:
    'It has been taken back, or you have been sent a newer one. Use the newest, or ask HR in the agency it concerns for a new one.',
  invitationUnknown:
    'The link is not complete, or there is no such invitation. Open the link straight from the e-mail, or copy the whole address.',

  unknownTitle: 'We do not know who you are yet',
  unknown: 'You signed in, but your sign-in does not belong to anybody here.',
  unknownMend:
    'The first time, you must sign in from the link in your invitation. If you have none, ask HR in the agency it concerns for one.',
  otherPersonTitle: 'The invitation is for somebody else',
  otherPerson:
    'Your sign-in belongs to another person than the one who is invited. The invitation has not been used up.',
  otherPersonMend:
    'Sign in as usual, without the invitation. If you think that the invitation is yours, tell whoever gave it to you.',
  leftTitle: 'You have no tasks here now',
  left: 'You signed in, but you no longer have a role or a case here. If that is not right, tell HR in the agency it concerns.',

  attemptOverTitle: 'The sign-in was not completed',
  attemptOver: 'It took too long, or it began in another browser.',
  cancelledTitle: 'The sign-in was cancelled',
  cancelled: 'You are not signed in.',
  notConfirmedTitle: 'The sign-in could not be confirmed',
  notConfirmed:
    'The answer from the sign-in service was not as it should be. If this happens again, tell whoever is responsible for the service.',
  tooWeakTitle: 'Use a safer way to sign in',
  tooWeak: 'The service requires a higher security level than the one you used. Choose another way to sign in.',
  awayTitle: 'The sign-in service does not answer',
  away: 'Wait a few minutes, and try again.',
};
