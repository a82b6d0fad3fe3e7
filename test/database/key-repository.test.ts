import { expect, it } from 'vitest';
import type { OwnKey } from '../../src-main/app/store.ts';
import { audit, later, valueFrom } from './samples.ts';
import { newStore, openStore, temporaryFolder } from './temporary-store.ts';

const key = (letter: string): OwnKey => ({
  thumbprint: letter.repeat(43),
  publicKey: { kty: 'OKP', crv: 'Ed25519', x: letter.repeat(43) },
  privateKey: `private ${letter}`,
  protection: 'plain',
  createdAt: '2007-01-15T08:00:00Z',
});

it('signs with one key at a time, and keeps those from before over a reopening', () => {
  const folder = temporaryFolder();
  const store = newStore(folder);
  const none = store.keys.own();
  for (const one of [key('a'), key('b')]) store.keys.replaceOwn(one, audit);
  store.close();
  const { keys } = valueFrom(openStore(folder));

  expect([none, keys.own(), keys.find('a'.repeat(43)), keys.find('c'.repeat(43))]).toEqual([
    undefined,
    key('b'),
    key('a'),
    undefined,
  ]);
});

it('takes a key up again, and signs with none', () => {
  const { keys } = newStore();
  const inUse: (string | undefined)[] = [];
  for (const one of [key('a'), key('b'), key('a'), key('a'), undefined, undefined, key('b')]) {
    keys.replaceOwn(one, audit);
    inUse.push(keys.own()?.thumbprint[0]);
  }

  expect(inUse).toEqual(['a', 'b', 'a', 'a', undefined, undefined, 'b']);
});

it('notes in the trace which key came after which, and no private key', () => {
  const store = newStore();
  store.keys.replaceOwn(key('a'), audit);
  store.keys.replaceOwn(key('b'), later);
  store.keys.replaceOwn(undefined, later);
  const trace = ['a', 'b'].flatMap((letter) => store.history(letter.repeat(43)));

  expect(trace.map(({ before, after }) => [before?.[1], after?.[1]])).toEqual(
    expect.arrayContaining([
      [undefined, 'a'],
      ['a', 'b'],
      ['b', undefined],
    ]),
  );
  expect(JSON.stringify(trace)).not.toContain('private');
});
