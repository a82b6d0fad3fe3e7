import { describe, expect, it } from 'vitest';
import { inboxFolderText } from '../../src-renderer/app/inbox-folder.ts';

const folder = { label: 'G:/inkorg', isReached: true, newFiles: 0, unchecked: 0, isCut: false };

describe('what is said of the watched folder', () => {
  it.each([
    [{}, 'Inga nya filer i inkorgen.'],
    [{ newFiles: 1 }, '1 ny fil i inkorgen.'],
    [{ newFiles: 3 }, '3 nya filer i inkorgen.'],
    [{ newFiles: 3, unchecked: 12 }, '3 nya filer i inkorgen, 12 till läses.'],
    [{ isReached: false }, 'Inkorgen går inte att nå just nu. Utblick provar igen av sig självt.'],
  ])('%j: %s', (changed, text) => {
    expect(inboxFolderText({ folder: { ...folder, ...changed } })).toBe(text);
  });

  it('is nothing when none is watched', () => {
    expect(inboxFolderText({})).toBeUndefined();
  });
});
