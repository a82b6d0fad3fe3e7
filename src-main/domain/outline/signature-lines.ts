import { fingerprintLine } from '../package/fingerprint.ts';

/**
 * What the first page of a signed package says, so that whoever receives it can call the sender and compare.
 * @param signedBy thumbprint of the key; undefined: nothing is said.
 */
export const signatureLines = (signedBy: string | undefined): string[] =>
  signedBy === undefined
    ? []
    : ['Undertecknad. Ring avsändaren första gången och jämför nyckelns ord:', fingerprintLine(signedBy)];
