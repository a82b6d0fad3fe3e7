import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { BugBoundary } from '../../src-renderer/app/BugBoundary.tsx';

function Broken(): never {
  throw new TypeError('a bug');
}

describe('a room that breaks', () => {
  it('says so in plain words instead of leaving the window empty', () => {
    // React reports the error to the console too; that is not what is tested.
    const silenced = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    render(
      <BugBoundary>
        <Broken />
      </BugBoundary>,
    );
    silenced.mockRestore();

    expect(screen.getByRole('alert')).toHaveTextContent('Något gick fel i programmet.');
  });
});
