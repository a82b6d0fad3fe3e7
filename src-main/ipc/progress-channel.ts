/** The only message that the program sends to the window unasked: how far long work has come. */
export const progressChannel = 'progress';
