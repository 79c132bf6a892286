import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { sha256Hex } from '../../lib/core/identity.ts';
import { pack } from '../../lib/platform/pack.ts';

test.each(['', '<p>Nghị quyết số 04-NQ/TW</p>', 'ế'.repeat(300_000)])(
  'a text comes back from its gzip, with its hash',
  async (text) => {
    const { gzip, sha256 } = await pack(text);
    expect(gunzipSync(gzip).toString('utf8')).toBe(text);
    expect(sha256).toBe(sha256Hex(text));
  },
);
