// The address under which the window's own files are shown, and the one question that is asked about addresses.

export const appScheme = 'app';
const appHost = 'bundle';
export const appOrigin = `${appScheme}://${appHost}`;
export const startUrl = `${appOrigin}/index.html`;

/**
 * Whether an address is the program's own. Protocol and host are compared, never `URL.origin`: for a scheme of one's
 * own that is the text 'null', equal to every other such origin.
 */
export const isAppUrl = (address: string): boolean => {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  return protocol === `${appScheme}:` && host === appHost && username === '' && password === '';
};
