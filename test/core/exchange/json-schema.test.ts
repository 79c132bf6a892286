import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { readClipSet } from '../../../lib/core/exchange/read.ts';
import { CLIPSET_SCHEMA_FILE, clipSetJsonSchema } from '../../../scripts/schema.ts';
import { clipOf, correctedClipOf, setOf } from '../../support/clipsets.ts';
import { HOSTILE } from '../../support/hostile.ts';

// Every format in the schema stands beside a pattern that says the same.
const formats = { 'date-time': true, uuid: true, base64: true } as const;
const validate = new Ajv2020({ strict: true, strictTypes: false, formats }).compile(JSON.parse(clipSetJsonSchema()));

describe('the published JSON Schema', () => {
  it('is the one made from the Zod schema (npm run schema writes it)', async () => {
    expect(await readFile(CLIPSET_SCHEMA_FILE, 'utf8')).toBe(clipSetJsonSchema());
  });

  it('accepts what is exported', () => {
    const valid = validate(JSON.parse(JSON.stringify(setOf([clipOf(1), clipOf(2), correctedClipOf(9)]))));
    expect(validate.errors).toBeNull();
    expect(valid).toBe(true);
  });

  // The kind of an added entity and the kind of its target: a rule between two fields, which the schema cannot say.
  const shapeFaults = HOSTILE.filter(
    ([name, , code]) =>
      ['wrong-shape', 'unknown-field', 'not-a-clipset'].includes(code) && name !== 'an official tagged as document',
  );
  it.each(shapeFaults)('refuses %s, as the reader does', (_, text) => {
    const source = text();
    expect(readClipSet(source).ok).toBe(false);
    expect(validate(JSON.parse(source))).toBe(false);
  });
});
