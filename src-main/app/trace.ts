/** Where an error came from, for the log: its kind and stack, without its message, which may quote what a user wrote. */
export const traceOf = (error: unknown): string =>
  error instanceof Error
    ? [error.name, ...(error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))]
        .slice(0, 8)
        .join(' <')
        .replaceAll(/\s+/g, ' ')
    : typeof error;
