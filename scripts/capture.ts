import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { extractArticle } from '../lib/capture/index.ts';
import { decodePage } from '../lib/capture/saved/decode.ts';
import { toRecord } from './capture/record.ts';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: npm run --silent capture -- FILE...   (.html or .html.gz; prints one JSON object a line)');
  process.exit(2);
}
for (const file of files) {
  try {
    const bytes = readFileSync(file);
    const html = decodePage(file.endsWith('.gz') ? gunzipSync(bytes) : bytes);
    const { document } = parseHTML(html);
    console.log(JSON.stringify(toRecord(file, extractArticle(document, pathToFileURL(file).href))));
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
