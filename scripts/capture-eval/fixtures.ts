import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { ROOT } from '../support/run.ts';

/** A page of the project's own and what capturing it must give: an article's values by name, or `refusal` alone. */
export interface Fixture {
  readonly name: string;
  readonly file: string;
  readonly url: string;
  readonly expected: Readonly<Record<string, unknown>>;
  /** What general rules alone must give, without the outlet packs. */
  readonly expectedOfRules: Readonly<Record<string, unknown>>;
}

const FOLDERS = ['test/fixtures/pages', 'test/fixtures/outlets'];
/**
 * `url`: where the page is said to stand, for what hangs on its host; no value to be found. `static`: what is otherwise
 * where the page's script has not run, as here; a refusal stands alone. `withoutPacks`: what is so without outlet packs.
 */
const Expectation = z
  .looseObject({
    url: z.url().optional(),
    static: z.record(z.string(), z.unknown()).optional(),
    withoutPacks: z.record(z.string(), z.unknown()).optional(),
  })
  .transform(({ url, static: unscripted, withoutPacks, ...values }) => {
    const refused = unscripted !== undefined && 'refusal' in unscripted;
    const expected: Record<string, unknown> = refused ? unscripted : { ...values, ...unscripted };
    return { url, expected, expectedOfRules: refused ? expected : { ...expected, ...withoutPacks } };
  });

/**
 * Every fixture page, by name.
 * @throws Error when a page has no expectation: one that nobody looked at would count as right
 */
export function readFixtures(): Fixture[] {
  return FOLDERS.map((folder) => join(ROOT, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.html'))
        .map((file) => readFixture(join(folder, file))),
    )
    .sort((a, b) => a.name.localeCompare(b.name));
}

function readFixture(file: string): Fixture {
  const expectation = file.replace(/\.html$/, '.expected.json');
  if (!existsSync(expectation)) throw new Error(`${file} has no expectation beside it (${basename(expectation)})`);
  const { url, ...expected } = Expectation.parse(JSON.parse(readFileSync(expectation, 'utf8')));
  const name = basename(file, '.html');
  return { name, file, url: url ?? `https://bao.example/${name}.html`, ...expected };
}
