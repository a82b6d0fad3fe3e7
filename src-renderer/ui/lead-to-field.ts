const focusable = 'input:not([type="hidden"]), textarea, button, [tabindex="0"]';

/**
 * Moves focus to a field by the name a finding gives it (`benefit`, `funds.granted`, `answers.nytta`), opening the
 * disclosure or tab it lies in. A name without a field of its own leads to its nearest parent: `partners.0` → `partners`.
 * @returns false when nothing on the screen answers to the name, or cannot take focus yet.
 */
export function leadToField(name: string, within: ParentNode = document): boolean {
  for (let path = name; path !== ''; path = path.slice(0, Math.max(path.lastIndexOf('.'), 0))) {
    const field = within.querySelector<HTMLElement>(`[data-field="${CSS.escape(path)}"]`);
    if (!field) continue;
    // A field can take focus first when its tab has come into sight.
    if (openTabOf(field)) requestAnimationFrame(() => focusWithin(field));
    else return focusWithin(field);
    return true;
  }
  return false;
}

/** Brings a field in a tab that is not in sight into sight. */
function openTabOf(field: HTMLElement): boolean {
  const panel = field.closest<HTMLElement>('.tab-panel[data-inert]');
  // A panel that is hidden says nothing of its tab to screen readers, and so has no label to go by.
  const name = CSS.escape(panel?.dataset.tab ?? '');
  const tab = panel?.parentElement?.querySelector<HTMLElement>(`[role="tab"][data-tab="${name}"]`);
  tab?.click();
  return tab !== null && tab !== undefined;
}

function focusWithin(field: HTMLElement): boolean {
  const closed = field.closest('.disclosure:not([data-expanded])');
  closed?.querySelector<HTMLElement>('.disclosure-button')?.click();
  const target = field.matches(focusable) ? field : field.querySelector<HTMLElement>(focusable);
  (target ?? field).focus();
  field.scrollIntoView?.({ block: 'center' });
  return field.contains(document.activeElement);
}
