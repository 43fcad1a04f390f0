/** The package comes without types; oidc.d.mts says what of it is used here. */
export { Provider } from 'oidc-provider';
