// Chromium alone knows no scheme app:. The stand-in shows app://bundle/… to the browser as http://app.localhost/…,
// which is a secure context and reaches no network, and shows the program the address that it knows.
import { appOrigin } from '../../src-main/ipc/app-url.ts';

export const browserOrigin = 'http://app.localhost';

const replaceStart = (address: string, from: string, to: string): string =>
  address === from || address.startsWith(`${from}/`) ? `${to}${address.slice(from.length)}` : address;

export const toBrowserAddress = (address: string): string => replaceStart(address, appOrigin, browserOrigin);
export const toAppAddress = (address: string): string => replaceStart(address, browserOrigin, appOrigin);
