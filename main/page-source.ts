import { ENTRY_URL, ORIGIN } from './protocol';
import type { PageSource } from './guards';

const protocolOf = (url: string): string => {
  try {
    return new URL(url).protocol;
  } catch {
    return '';
  }
};

const bundled: PageSource = {
  entryUrl: ENTRY_URL,
  isOurUrl: (url) => url === ORIGIN || url.startsWith(`${ORIGIN}/`),
  mayLoad: (url) => ['app:', 'devtools:'].includes(protocolOf(url)),
};

/** Hot reload: the page and its web socket come from one server on this machine. */
function served(address: string): PageSource {
  const { origin, host } = new URL(address);
  const isOurUrl = (url: string): boolean => url === origin || url.startsWith(`${origin}/`);
  return {
    entryUrl: new URL(address).href,
    isOurUrl,
    mayLoad: (url) => bundled.mayLoad(url) || isOurUrl(url) || url.startsWith(`ws://${host}/`),
  };
}

/** @param devServer - the address of hot reload; without it the page comes from the bundle. */
export const choosePageSource = (devServer: string | undefined): PageSource =>
  devServer === undefined ? bundled : served(devServer);
