import { Fragment, type ReactNode } from 'react';

/** Facts to read, not to edit; one without a value is left out. */
export const DefinitionList = ({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) => (
  <dl className="definitions">
    {facts
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([term, value]) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
  </dl>
);
