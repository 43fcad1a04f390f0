/** The provider of sign-in does not answer, or not as it should; the message is a code for the log. */
export class ProviderAway extends Error {}
