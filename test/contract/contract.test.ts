import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { channels, contract, isChannel } from '../../src-main/contract/contract.ts';

/** Pointers to every object in a schema that would let a surplus member through. */
function openObjects(schema: unknown, pointer = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { type, additionalProperties } = schema as { type?: unknown; additionalProperties?: unknown };
  // A record names its values by a schema; anything else must say that there is nothing more.
  const open =
    type === 'object' && additionalProperties !== false && typeof additionalProperties !== 'object';
  return [
    ...(open ? [pointer] : []),
    ...Object.entries(schema).flatMap(([key, member]) => openObjects(member, `${pointer}/${key}`)),
  ];
}

/** What an input must say to be one of the kinds that its schema tells apart; of most there is only one. */
function variantsOf(input: z.ZodType): object[] {
  if (!(input instanceof z.ZodDiscriminatedUnion)) return [{}];
  const { discriminator } = input.def;
  return input.options.flatMap((option) =>
    [...(option._zod.propValues?.[discriminator] ?? [])].map((value) => ({ [discriminator]: value })),
  );
}

describe('the contract between window and core', () => {
  it.each(channels)('%s refuses a surplus member', (channel) => {
    const { input } = contract[channel];
    const surplus = expect.objectContaining({ code: 'unrecognized_keys', keys: ['surplus'], path: [] });
    const issues = variantsOf(input).map(
      (variant) => input.safeParse({ ...variant, surplus: 1 }).error?.issues,
    );

    expect(issues).toEqual(issues.map(() => expect.arrayContaining([surplus])));
  });

  it.each(channels)('%s is closed at every depth, in both directions', (channel) => {
    const { input, output } = contract[channel];

    // What each schema takes, of the output too: what it gives is always closed, since surplus would be stripped.
    const taken = [input, output].map((schema) => z.toJSONSchema(schema, { io: 'input' }));

    expect(taken.map((schema) => openObjects(schema))).toEqual([[], []]);
  });

  it.each(channels)('%s takes an object and nothing else', (channel) => {
    const others = [undefined, null, [], 'text', 1, true, () => ({})];

    expect(others.map((other) => contract[channel].input.safeParse(other).success)).toEqual(
      others.map(() => false),
    );
  });

  it('knows its channels', () => {
    expect(channels.filter((channel) => !isChannel(channel))).toEqual([]);
    expect(channels).toContain('record.save');
  });

  it.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'valueOf',
    '',
    'record',
    'record.save ',
  ])('does not take "%s" for a channel', (name) => {
    expect(isChannel(name)).toBe(false);
  });

  it('takes only text for the name of a channel', () => {
    expect([undefined, null, 1, ['record.save'], { toString: () => 'record.save' }].map(isChannel)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});
