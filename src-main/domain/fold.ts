/** Lower case, and without the accents that Swedish does not count as letters: é → e, ü → u, but å stays å. */
export const foldText = (text: string): string =>
  text
    .toLocaleLowerCase('sv')
    .normalize('NFC')
    .replace(/[^åäö]/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));
