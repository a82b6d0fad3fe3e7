import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { useKeptFocus } from '../../src-renderer/app/use-kept-focus.ts';

type Answered = 'not yet' | 'goes on' | 'done';

/** A question whose button cannot be pressed while the answer goes on, and is gone when the question is. */
function Question({ answered }: { answered: Answered }) {
  useKeptFocus();
  const [isShown, setIsShown] = useState(true);
  return (
    <main>
      <h1>Rummet</h1>
      <section>
        <h2>Frågan</h2>
        {answered !== 'done' && (
          <div>
            <button type="button" disabled={answered === 'goes on'}>
              Svara
            </button>
          </div>
        )}
      </section>
      {isShown && (
        <button type="button" onClick={() => setIsShown(false)}>
          Göm
        </button>
      )}
      <p>Något annat</p>
    </main>
  );
}

const focused = (): Element | null => document.activeElement;

it('is given back to a button that could not be pressed for a while', async () => {
  const { rerender } = render(<Question answered="not yet" />);
  const button = screen.getByRole('button', { name: 'Svara' });
  button.focus();
  rerender(<Question answered="goes on" />);
  // As a browser does by itself when it next paints.
  button.blur();
  await expect.poll(focused).toBe(document.body);
  rerender(<Question answered="not yet" />);

  await expect.poll(focused).toBe(button);
});

it('goes to the heading above a button that still cannot be pressed after a while', async () => {
  const { rerender } = render(<Question answered="not yet" />);
  const button = screen.getByRole('button', { name: 'Svara' });
  button.focus();
  rerender(<Question answered="goes on" />);
  button.blur();

  await expect.poll(focused, { timeout: 20_000 }).toBe(screen.getByRole('heading', { name: 'Frågan' }));
});

it('goes to the heading above a button that is gone', async () => {
  const { rerender } = render(<Question answered="not yet" />);
  screen.getByRole('button', { name: 'Svara' }).focus();
  rerender(<Question answered="done" />);

  await expect.poll(focused).toBe(screen.getByRole('heading', { name: 'Frågan' }));
});

it('goes to the heading of the room when nothing nearer is left', async () => {
  render(<Question answered="not yet" />);
  screen.getByRole('button', { name: 'Göm' }).focus();
  await userEvent.keyboard('{Enter}');

  await expect.poll(focused).toBe(screen.getByRole('heading', { name: 'Rummet' }));
});

it('stays away when the person lets go of it', async () => {
  const { rerender } = render(<Question answered="not yet" />);
  screen.getByRole('button', { name: 'Svara' }).focus();
  await userEvent.click(screen.getByText('Något annat'));
  rerender(<Question answered="done" />);
  await new Promise((resolve) => setTimeout(resolve, 200));

  expect(focused()).toBe(document.body);
});
