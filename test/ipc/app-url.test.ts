import { describe, expect, it } from 'vitest';
import { isAppUrl } from '../../src-main/ipc/app-url.ts';

describe('isAppUrl', () => {
  it.each(['app://bundle/index.html', 'app://bundle/', 'app://bundle/index.html#/projects?year=2026'])(
    'knows %s as the program’s own',
    (address) => {
      expect(isAppUrl(address)).toBe(true);
    },
  );

  it.each([
    '',
    'index.html',
    'about:blank',
    'app:bundle',
    'app://',
    'app://bundle.example/',
    'app://bundle:80/',
    'app://Bundle/',
    'app://user@bundle/',
    'app://:password@bundle/',
    'app://other/bundle',
    'app2://bundle/',
    'https://bundle/',
    'file:///bundle/index.html',
    'https://example.com/#app://bundle/',
    'data:text/html,app://bundle/',
    'blob:app://bundle/0198f6ab',
    'javascript:location="app://bundle/"',
  ])('knows %j as foreign', (address) => {
    expect(isAppUrl(address)).toBe(false);
  });
});
