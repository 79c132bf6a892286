import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { tag } from '../lib/core/tagging/index.ts';

/** `npm run --silent tag -- FILE...`: one JSON object a line (contract: ../shared/eval/README.md). Exit 1 if a file could not be read, 2 without arguments. */
function main(files: readonly string[]): number {
  if (files.length === 0) {
    console.error('usage: npm run --silent tag -- FILE...');
    return 2;
  }
  // A reader that stops early (`| head`) is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let failed = false;
  for (const file of files) {
    try {
      const text = decoder.decode(readFileSync(file)).normalize('NFC');
      const { mentions, documents, officials, ...versions } = tag(text, { date: null });
      process.stdout.write(
        `${JSON.stringify({ file: basename(file), text, mentions, documents, officials, ...versions })}\n`,
      );
    } catch (error) {
      failed = true;
      console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return failed ? 1 : 0;
}

process.exitCode = main(process.argv.slice(2));
