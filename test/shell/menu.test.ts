import { describe, expect, it } from 'vitest';
import { menuTemplate } from '../../src-main/shell/menu.ts';

const rolesOf = (isPackaged: boolean): string[] =>
  menuTemplate(isPackaged).flatMap(({ submenu }) =>
    Array.isArray(submenu) ? submenu.flatMap(({ role }) => role ?? []) : [],
  );

describe('menuTemplate', () => {
  it('is Arkiv, Redigera, Visa and Hjälp', () => {
    expect(menuTemplate(true).map(({ label }) => label)).toEqual(['Arkiv', 'Redigera', 'Visa', 'Hjälp']);
  });

  it('has neither reloading nor developer’s tools in a packaged program', () => {
    const onlyForDevelopers = rolesOf(false).filter((role) => !rolesOf(true).includes(role));

    expect(onlyForDevelopers).toEqual(['reload', 'toggleDevTools']);
  });
});
