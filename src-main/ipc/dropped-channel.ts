/**
 * The one call that is not of the contract: the preload tells where the files lie that a person has dropped on the window.
 * The page can neither make it (its bridge knows only the contract's channels) nor see what is in it.
 */
export const droppedChannel = 'dropped-files';

/** So many files are taken at once. */
export const mostDropped = 1000;
