/** Colours of the mails, light and dark. Every pair of text and ground keeps WCAG AA, 4.5:1 (R-UU-1). */
export interface Palette {
  readonly ground: string;
  readonly text: string;
  readonly quiet: string;
  readonly link: string;
  readonly button: string;
  readonly buttonText: string;
  readonly line: string;
}

export const light: Palette = {
  ground: '#ffffff',
  text: '#1e2b3c',
  quiet: '#4a5666',
  link: '#004f9e',
  button: '#004f9e',
  buttonText: '#ffffff',
  line: '#c5cbd3',
};

export const dark: Palette = {
  ground: '#14181f',
  text: '#f1f3f5',
  quiet: '#c0c8d2',
  link: '#8ec5ff',
  button: '#8ec5ff',
  buttonText: '#0b1a2b',
  line: '#47515e',
};
