import { describe, expect, it } from 'vitest';
import { codeSchema, digestSchema, idSchema, instantSchema, toInstant } from '../../src-main/domain/ids.ts';

const takes = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown): boolean =>
  schema.safeParse(value).success;

describe('identities', () => {
  it.each(['01970000-0000-7000-8000-a00000000001', '3f2504e0-4f89-41d3-9a0c-0305e82c3301'])(
    'takes %s',
    (id) => {
      expect(takes(idSchema, id)).toBe(true);
    },
  );

  it.each([
    '01970000-0000-7000-8000-A00000000001',
    '01970000-0000-0000-8000-a00000000001',
    '01970000-0000-7000-c000-a00000000001',
    '01970000000070008000a00000000001',
    '../01970000-0000-7000-8000-a00000000001',
    '01970000-0000-7000-8000-a00000000001\n',
    '__proto__',
  ])('does not take %j', (id) => {
    expect(takes(idSchema, id)).toBe(false);
  });

  it.each(['sdf-fosie', 'IEE-I', 'ESF+', '7'])('takes %s as a code', (code) => {
    expect(takes(codeSchema, code)).toBe(true);
  });

  it.each(['', '-a', '+', 'a b', 'å', '__proto__', 'a/b', 'x'.repeat(65)])(
    'does not take "%s" as a code',
    (code) => {
      expect(takes(codeSchema, code)).toBe(false);
    },
  );

  it('takes 64 lower-case hexadecimal digits as a digest and nothing else', () => {
    expect(
      ['a'.repeat(64), 'A'.repeat(64), 'a'.repeat(63), 'g'.repeat(64)].map((text) =>
        takes(digestSchema, text),
      ),
    ).toEqual([true, false, false, false]);
  });
});

describe('instants', () => {
  it('writes a moment in UTC with whole seconds', () => {
    expect(toInstant(new Date('2007-01-15T10:12:33.987+01:00'))).toBe('2007-01-15T09:12:33Z');
  });

  it.each([
    '2007-01-15T09:12:33',
    '2007-01-15T09:12:33+01:00',
    '2007-01-15T09:12:33.5Z',
    '2007-01-15T24:00:00Z',
    '2007-13-15T09:12:33Z',
    '2007-01-15',
  ])('does not take %s', (instant) => {
    expect(takes(instantSchema, instant)).toBe(false);
  });
});
