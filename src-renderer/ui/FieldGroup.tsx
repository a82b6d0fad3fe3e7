import type { ReactNode } from 'react';

/** Lays fields out in columns; a field marked `wide` takes the whole row. */
export const FieldGroup = ({ children }: { children: ReactNode }) => (
  <div className="field-group">{children}</div>
);
