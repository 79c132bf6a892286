import { spawnSync } from 'node:child_process';
import { z } from 'zod';
import { type AnnotatedSet, SCORER } from './sets.ts';

const Counts = z.object({ f1: z.number(), precision: z.number(), recall: z.number() });
const Link = z.object({ f1: z.number(), mentions: z.number() });
const Share = z.object({ right: z.number(), of: z.number() });

/** What the scorer says of one set (`--json`). */
export const Report = z.object({
  documents: z.object({ strict: Counts, relaxed: Counts }),
  anaphors: Counts,
  officials: z.object({ names: Counts, posts: Counts, postFields: Counts }),
  linking: z.object({ documents: Link, officials: Link }),
  fields: z.record(z.string(), Share),
  distractors: z.object({ hit: z.number(), of: z.number() }),
  confidence: z.object({ sureRight: z.number().nullable(), rightSure: z.number().nullable() }),
});
export type Report = z.infer<typeof Report>;

function run(set: AnnotatedSet, predictions: string, ...options: string[]): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [SCORER, '--gold', set.gold, '--pred', predictions, ...options],
    { encoding: 'utf8', maxBuffer: 64_000_000 },
  );
  if (status !== 0) throw new Error(`the scorer failed on ${set.name}:\n${stderr}${stdout}`);
  return stdout;
}

/** The scorer's table, with up to `errors` of its errors below. `predictions` is a file of `npm run tag`'s output. */
export function table(set: AnnotatedSet, predictions: string, errors: number): string {
  return run(set, predictions, '--errors', String(errors));
}

/** The scorer's figures. */
export function report(set: AnnotatedSet, predictions: string): Report {
  return Report.parse(JSON.parse(run(set, predictions, '--json')));
}

/** Every error of the scorer, a line each: article, kind, offset, words. */
export function errorsOf(set: AnnotatedSet, predictions: string): string[] {
  return run(set, predictions, '--errors', '1000000')
    .split('\n')
    .filter((line) => line.split(' | ').length >= 4);
}

/** The figures of a report as rows of a table, in the scorer's order. */
export function figures(of: Report): { name: string; value: string }[] {
  const f1 = (name: string, { f1 }: { f1: number }) => ({ name, value: f1.toFixed(3) });
  const share = (name: string, value: number | null) => ({
    name,
    value: value === null ? '–' : `${(100 * value).toFixed(1)} %`,
  });
  return [
    f1('documents, strict F1', of.documents.strict),
    f1('documents, relaxed F1', of.documents.relaxed),
    f1('bare back-references F1', of.anaphors),
    f1('names F1', of.officials.names),
    f1('posts alone F1', of.officials.posts),
    f1('posts held F1', of.officials.postFields),
    f1('linking documents B³', of.linking.documents),
    f1('linking officials B³', of.linking.officials),
    ...Object.entries(of.fields).map(([field, { right, of: all }]) => ({
      name: `document field ${field}`,
      value: `${right}/${all}`,
    })),
    { name: 'labelled traps hit', value: `${of.distractors.hit}/${of.distractors.of}` },
    share('of those ≥ 0.9 right', of.confidence.sureRight),
    share('of what is right ≥ 0.9', of.confidence.rightSure),
  ];
}
