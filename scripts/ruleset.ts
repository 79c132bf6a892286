// `npm run ruleset`: records what this tagger makes of the rules' examples, under its versions. A test holds them together:
// clips are tagged again only where a version has gone up (lib/store/old-taggings.ts).
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { tag } from '../lib/core/tagging/index.ts';
import { resolutionExplained } from '../lib/core/tagging/resolutions-explained.ts';
import { ruleExplained } from '../lib/core/tagging/rules-explained.ts';

const RECORD = join(import.meta.dirname, '../test/fixtures/ruleset.json');

const rulesetSchema = z.object({ tagger: z.string(), gazetteer: z.string(), fingerprint: z.string() });
type Recorded = z.infer<typeof rulesetSchema>;

/** The versions of this tagger and gazetteer, and the SHA-256 of all they say of the rules' examples, in hexadecimal. */
export function currentRuleset(): Recorded {
  const examples = [...Object.values(ruleExplained), ...Object.values(resolutionExplained)].map(
    ({ example }) => example.text,
  );
  const hash = createHash('sha256');
  let versions = { tagger: '', gazetteer: '' };
  for (const text of examples) {
    const { tagger, gazetteer, ...said } = tag(text, { date: null });
    versions = { tagger, gazetteer };
    hash.update(JSON.stringify(said));
  }
  return { ...versions, fingerprint: hash.digest('hex') };
}

/** What was recorded last. */
export const recordedRuleset = (): Recorded => rulesetSchema.parse(JSON.parse(readFileSync(RECORD, 'utf8')));

/** Why the current ruleset may not be recorded over another; null where it may. */
export function refusal(current: Recorded, recorded: Recorded): string | null {
  const sameVersions = current.tagger === recorded.tagger && current.gazetteer === recorded.gazetteer;
  if (!sameVersions || current.fingerprint === recorded.fingerprint) return null;
  return 'The tagger says something else under the same versions: raise TAGGER_VERSION (lib/core/tagging/version.ts) or GAZETTEER_VERSION (lib/core/gazetteer/version.ts) first, or give --unreleased where no build with these versions has left this repository.';
}

function main(): void {
  const { values } = parseArgs({ options: { unreleased: { type: 'boolean', default: false } } });
  const current = currentRuleset();
  const refused = values.unreleased ? null : refusal(current, recordedRuleset());
  if (refused !== null) {
    console.error(refused);
    process.exitCode = 1;
    return;
  }
  writeFileSync(RECORD, `${JSON.stringify(current, null, 2)}\n`);
  console.log(`recorded: ${current.tagger}, ${current.gazetteer}`);
}

if (import.meta.main) main();
