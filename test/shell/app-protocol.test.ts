import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assert, constantFrom, property, stringMatching } from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  contentSecurityPolicy,
  readShippedFiles,
  type ShippedFiles,
  serveShippedFiles,
} from '../../src-main/shell/app-protocol.ts';

describe('the files of the window', () => {
  let folder: string;
  let files: ShippedFiles;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'utblick-files-'));
    mkdirSync(join(folder, 'renderer', 'assets'), { recursive: true });
    writeFileSync(join(folder, 'secret.html'), 'secret');
    writeFileSync(join(folder, 'renderer', 'index.html'), '<p>page</p>');
    writeFileSync(join(folder, 'renderer', 'assets', 'index-1.js'), 'script');
    files = readShippedFiles(join(folder, 'renderer'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const ask = (url: string, method = 'GET') => serveShippedFiles(files)({ url, method });

  it('may run none but their own scripts and reach nothing but one another', () => {
    expect(contentSecurityPolicy).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
        "connect-src 'none'; media-src 'none'; object-src 'none'; frame-src 'none'; worker-src 'none'; " +
        "manifest-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'; trusted-types 'none'",
    );
  });

  it('are listed by their whole addresses', () => {
    expect([...files.keys()].sort()).toEqual(['app://bundle/assets/index-1.js', 'app://bundle/index.html']);
  });

  it('are served with their type, the content security policy and nosniff', async () => {
    const response = ask('app://bundle/index.html#/projects');

    expect({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    }).toEqual({
      status: 200,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': contentSecurityPolicy,
        'x-content-type-options': 'nosniff',
      },
      body: '<p>page</p>',
    });
  });

  it.each([
    'app://bundle/',
    'app://bundle/secret.html',
    'app://bundle/../secret.html',
    'app://bundle/%2e%2e/secret.html',
    'app://bundle/..%2fsecret.html',
    'app://bundle/..%5csecret.html',
    'app://bundle/index.html%00.js',
    'app://bundle/INDEX.HTML',
    'app://bundle//index.html',
    'app://bundle/index.html?v=1',
    'app://other/index.html',
    'app://bundle:1/index.html',
    'app://user@bundle/index.html',
    'file:///index.html',
  ])('are not found at %s', (url) => {
    expect(ask(url).status).toBe(404);
  });

  it.each(['HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'get'])('are not found by %s', (method) => {
    expect(ask('app://bundle/index.html', method).status).toBe(404);
  });

  it('are all that any address gives', () => {
    const host = constantFrom(
      'bundle',
      'bundle/',
      'bundle/assets',
      'Bundle',
      'bundle:1',
      'a@bundle',
      '',
      '..',
    );
    const rest = stringMatching(/^[/\\.%0-9a-f#?:@a-z~-]{0,40}$/);
    assert(
      property(host, rest, (place, path) => {
        const url = `app://${place}/${path}`;
        const [address = ''] = url.split('#');
        return ask(url).status === (files.has(address) ? 200 : 404);
      }),
      { numRuns: 10_000 },
    );
  });

  it('are refused when the program is built with a kind of file that it does not ship', () => {
    writeFileSync(join(folder, 'program.exe'), '');

    expect(() => readShippedFiles(folder)).toThrow('No content type is known');
  });
});
