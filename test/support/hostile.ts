import { gzipSync } from 'node:zlib';
import { base64 } from '@scure/base';
import { MAX_CLIPSET_CHARS, MAX_HTML_BYTES } from '../../lib/core/exchange/limits.ts';
import { CLOCK_END_MS, nextClock } from '../../lib/core/review/clock.ts';
import { clipOf } from './clipsets.ts';
import { HOSTILE_CORRECTIONS } from './hostile-corrections.ts';
import { changed, type Hostile, to } from './hostile-file.ts';
import { recordId } from './verdicts.ts';

const V = ['clips', 1, 'versions', 0] as const;
const v = 'clips[1].versions[0]';
const LABEL = 'clips[0].verdicts[1].label';
const nested = (open: string, close: string, n: number): string => open.repeat(n) + close.repeat(n);
const zipped = (bytes: Uint8Array): string => base64.encode(gzipSync(bytes));
const prototype = { polluted: true };

export const HOSTILE: readonly Hostile[] = [
  ['an empty file', () => '', 'not-json', 'line 1, column 1'],
  ['no JSON', () => 'Điểm báo', 'not-json', 'line 1, column 1'],
  ['a comma too many', () => '{\n  "schema": "x",\n}', 'not-json', 'line 3, column 1'],
  ['a file cut off in a string', () => '{\n  "schema": "urn:diem', 'not-json', 'line 2, column 22'],
  ['a file cut off in a list', () => '{"clips": [1,\n2', 'not-json', 'line 2, column 2'],
  ['NUL after the end', () => '{"a": [1]}\0', 'not-json', 'line 1, column 11'],
  ['raw NUL in a string', () => '{"schema":"\0"}', 'not-json', 'line 1, column 12'],
  ['two byte order marks', () => '\uFEFF\uFEFF{}', 'not-json', 'line 1, column 1'],
  ['a million nested lists', () => nested('[', ']', 1e6), 'too-deep', 'line 1, column 65'],
  ['a million nested objects', () => `${'{"a":'.repeat(1e6)}1${'}'.repeat(1e6)}`, 'too-deep', 'line 1, column 321'],
  ['a million open lists', () => '['.repeat(1e6), 'too-deep', 'line 1, column 65'],
  ['a deep list in a field', () => `{"a":${nested('[', ']', 70)}}`, 'too-deep', 'line 1, column 69'],
  ['more characters than any set', () => ' '.repeat(MAX_CLIPSET_CHARS + 1), 'too-large', ''],
  ['null', () => 'null', 'not-a-clipset', ''],
  ['a list', () => '[]', 'not-a-clipset', ''],
  ['another program’s file', () => '{"schema":"urn:other","version":1}', 'not-a-clipset', 'schema'],
  ['a set of a later version', to(['version'], 2), 'newer-version', 'version'],
  ['a set of a later schema', to(['schema'], 'urn:diem-bao:schema:clipset-2'), 'newer-version', 'version'],
  ['a field that is not known', to(['clips', 0, 'colour'], 'đỏ'), 'unknown-field', 'clips[0].colour'],
  ['__proto__ at the top', to(['__proto__'], prototype), 'unknown-field', '__proto__'],
  ['__proto__ in an article', to([...V, 'article', '__proto__'], prototype), 'unknown-field', `${v}.article.__proto__`],
  [
    '__proto__ in a record',
    to([...V, 'tagging', 'documents', 0, 'inferred', '__proto__'], { value: 'x', reason: 'y' }),
    'unknown-field',
    `${v}.tagging.documents[0].inferred.__proto__`,
  ],
  ['constructor', to([...V, 'constructor'], {}), 'unknown-field', `${v}.constructor`],
  ['clips that are no list', to(['clips'], {}), 'wrong-shape', 'clips'],
  ['a clip that is a number', to(['clips', 0], 1), 'wrong-shape', 'clips[0]'],
  ['a title that is a number', to([...V, 'article', 'title'], 7), 'wrong-shape', `${v}.article.title`],
  [
    'a title of a million letters',
    to([...V, 'article', 'title'], 'x'.repeat(1e6)),
    'wrong-shape',
    `${v}.article.title`,
  ],
  ['labels without end', to(['clips', 0, 'labels'], Array(1_000_001).fill('a')), 'wrong-shape', 'clips[0].labels'],
  ['a label that nobody sees', to(['clips', 0, 'verdicts', 1, 'label'], '\u200d'), 'wrong-shape', LABEL],
  ['a label read backwards', to(['clips', 0, 'verdicts', 1, 'label'], '\u202eĐảng'), 'wrong-shape', LABEL],
  ['no versions', to(['clips', 0, 'versions'], []), 'wrong-shape', 'clips[0].versions'],
  [
    'a fraction of an offset',
    to([...V, 'article', 'blocks', 0, 'end'], 1.5),
    'wrong-shape',
    `${v}.article.blocks[0].end`,
  ],
  ['an offset of 1e308', to([...V, 'article', 'blocks', 0, 'end'], 1e308), 'wrong-shape', `${v}.article.blocks[0].end`],
  [
    'a javascript: address',
    to([...V, 'provenance', 'url'], 'javascript:alert(1)'),
    'wrong-shape',
    `${v}.provenance.url`,
  ],
  [
    'a javascript: canonical address',
    to([...V, 'article', 'canonicalUrl'], ' javascript:alert(1)'),
    'wrong-shape',
    `${v}.article.canonicalUrl`,
  ],
  ['a day that is none', to(['created'], '2026-02-30T00:00:00Z'), 'wrong-shape', 'created'],
  ['a time without zone', to(['created'], '2026-02-20T00:00:00'), 'wrong-shape', 'created'],
  ['half a surrogate pair', to(['purpose'], '\uD83D'), 'bad-characters', 'purpose'],
  ['an escaped NUL', to(['clips', 1, 'note'], 'a\0b'), 'bad-characters', 'clips[1].note'],
  ['a clip twice', changed(['clips', 1], () => clipOf(1)), 'duplicate-id', 'clips[1].id'],
  ['a version twice', to(['clips', 0, 'versions', 1, 'id'], recordId(1001)), 'duplicate-id', 'clips[0].versions[1].id'],
  [
    'a verdict twice',
    to(['clips', 1, 'verdicts', 1, 'id'], clipOf(2).verdicts[0]?.id),
    'duplicate-id',
    'clips[1].verdicts[1].id',
  ],
  [
    'a sighting twice',
    to(['clips', 1, 'sightings', 0, 'id'], clipOf(1).sightings[1]?.id),
    'duplicate-id',
    'clips[1].sightings[0].id',
  ],
  [
    'an entity twice',
    to([...V, 'tagging', 'documents', 1, 'id'], 'd1'),
    'duplicate-id',
    `${v}.tagging.documents[1].id`,
  ],
  ['an id that is none', to(['clips', 0, 'id'], '../../etc'), 'wrong-shape', 'clips[0].id'],
  [
    'another clip’s version',
    to(['clips', 0, 'versions', 0], clipOf(3).versions[0]),
    'wrong-clip',
    'clips[0].versions[0].clipId',
  ],
  [
    'another clip’s verdict',
    to(['clips', 0, 'verdicts', 0], clipOf(3).verdicts[0]),
    'wrong-clip',
    'clips[0].verdicts[0].clipId',
  ],
  [
    'another clip’s sighting',
    to(['clips', 0, 'sightings', 0], clipOf(3).sightings[0]),
    'wrong-clip',
    'clips[0].sightings[0].clipId',
  ],
  [
    'an id that is not its page’s',
    to([...V, 'article', 'canonicalUrl'], 'https://bao.example/khac.html'),
    'wrong-clip',
    `${v}.clipId`,
  ],
  ['an address that is not the clip’s', to(['clips', 0, 'canonicalUrl'], null), 'wrong-clip', 'clips[0].canonicalUrl'],
  [
    'a current version that is not there',
    to(['clips', 0, 'currentVersion'], recordId(7)),
    'no-such-reference',
    'clips[0].currentVersion',
  ],
  [
    'a sighting of no version',
    to(['clips', 0, 'sightings', 0, 'versionId'], recordId(7)),
    'no-such-reference',
    'clips[0].sightings[0].versionId',
  ],
  [
    'a verdict on no version',
    to(['clips', 0, 'verdicts', 0, 'target', 'versionId'], recordId(7)),
    'no-such-reference',
    'clips[0].verdicts[0].target.versionId',
  ],
  [
    'a mention of no entity',
    to([...V, 'tagging', 'mentions', 0, 'entity'], 'd9'),
    'no-such-reference',
    `${v}.tagging.mentions[0].entity`,
  ],
  [
    'a candidate that is no entity',
    to([...V, 'tagging', 'mentions', 0, 'candidates'], [{ entity: 'd9', reason: 'x' }]),
    'no-such-reference',
    `${v}.tagging.mentions[0].entity`,
  ],
  [
    'a block outside the text',
    to([...V, 'article', 'blocks', 3, 'end'], 1_000_000),
    'span-outside',
    `${v}.article.blocks[3]`,
  ],
  [
    'a block that is missing',
    changed([...V, 'article', 'blocks'], (old) => (old as unknown[]).toSpliced(1, 1)),
    'blocks-differ',
    `${v}.article.blocks[1]`,
  ],
  [
    'a last block that is missing',
    changed([...V, 'article', 'blocks'], (old) => (old as unknown[]).slice(0, -1)),
    'blocks-differ',
    `${v}.article.blocks`,
  ],
  [
    'two paragraphs in one block',
    changed([...V, 'article', 'blocks'], (old) => {
      const [a, b, c, d] = old as { start: number; end: number }[];
      return [a, { ...b, end: c?.end }, d];
    }),
    'blocks-differ',
    `${v}.article.blocks[1]`,
  ],
  [
    'text in NFD',
    changed([...V, 'article', 'text'], (old) => String(old).normalize('NFD')),
    'not-nfc',
    `${v}.article.text`,
  ],
  [
    'another text than was hashed',
    changed([...V, 'article', 'text'], (old) => String(old).replace('chủ', 'chú')),
    'hash-differs',
    `${v}.provenance.textSha256`,
  ],
  [
    'a mention outside the text',
    to([...V, 'tagging', 'mentions', 0, 'end'], 999_999),
    'span-outside',
    `${v}.tagging.mentions[0]`,
  ],
  [
    'a mention that ends before it starts',
    to([...V, 'tagging', 'mentions', 0, 'end'], 1),
    'span-outside',
    `${v}.tagging.mentions[0]`,
  ],
  [
    'a mention on other words',
    to([...V, 'tagging', 'mentions', 0, 'quote'], 'Nghị quyết'),
    'quote-differs',
    `${v}.tagging.mentions[0]`,
  ],
  [
    'a name outside the text',
    to([...V, 'tagging', 'mentions', 0, 'name'], { start: 0, end: 999_999 }),
    'span-outside',
    `${v}.tagging.mentions[0].name`,
  ],
  [
    'a mention twice',
    changed([...V, 'tagging', 'mentions'], (old) => [...(old as unknown[]), (old as unknown[])[0]]),
    'overlap',
    `${v}.tagging.mentions[6]`,
  ],
  [
    'a shown mention on other words',
    to(['clips', 0, 'mentions', 0, 'quote'], 'Đồng'),
    'quote-differs',
    'clips[0].mentions[0]',
  ],
  [
    'a verdict on other words',
    to(['clips', 0, 'verdicts', 0, 'target', 'quote'], 'Đồng chí'),
    'quote-differs',
    'clips[0].verdicts[0].target',
  ],
  [
    'a restore of nothing',
    changed(['clips', 0, 'verdicts', 1], (old) => {
      const { label: _, present: _present, ...rest } = Object(old);
      return { ...rest, type: 'restore', of: recordId(7) };
    }),
    'no-such-reference',
    'clips[0].verdicts[1].of',
  ],
  [
    'an official tagged as document',
    changed(['clips', 0, 'verdicts', 0], (old) => ({
      ...Object(old),
      type: 'add',
      entity: { kind: 'document', document: clipOf(1).versions[0]?.tagging.documents[0] },
    })),
    'wrong-shape',
    'clips[0].verdicts[0].entity.kind',
  ],
  [
    'an added tag for no entity',
    changed(['clips', 0, 'verdicts', 0], (old) => ({
      ...Object(old),
      type: 'add',
      entity: { kind: 'existing', id: 'o9' },
    })),
    'no-such-reference',
    'clips[0].verdicts[0].entity.id',
  ],
  [
    'a clock that leaves no later one',
    to(['clips', 0, 'verdicts', 0, 'clock'], 'zzzzzzzzz-zzzz-zzzzzzzz'),
    'bad-clock',
    'clips[0].verdicts[0].clock',
  ],
  [
    'a clock at the end of time',
    to(['clips', 0, 'verdicts', 0, 'clock'], `${CLOCK_END_MS.toString(36).padStart(9, '0')}-zzzz-zzzzzzzz`),
    'from-the-future',
    'clips[0].verdicts[0].clock',
  ],
  [
    'a verdict of the year 2199',
    to(['clips', 0, 'verdicts', 1, 'at'], '2199-01-01T00:00:00Z'),
    'from-the-future',
    'clips[0].verdicts[1].at',
  ],
  [
    'a capture of the year 9999',
    to([...V, 'provenance', 'capturedAt'], '9999-12-31T23:59:59Z'),
    'from-the-future',
    `${v}.provenance.capturedAt`,
  ],
  [
    'a sighting of the year 2199',
    to(['clips', 1, 'sightings', 0, 'at'], '2199-01-01T00:00:00+07:00'),
    'from-the-future',
    'clips[1].sightings[0].at',
  ],
  [
    'a clock that is none',
    to(['clips', 0, 'verdicts', 0, 'clock'], nextClock(null, 1, 'aaaaaaaa').toUpperCase()),
    'wrong-shape',
    'clips[0].verdicts[0].clock',
  ],
  ...HOSTILE_CORRECTIONS,
  ['a page without its hash', to([...V, 'provenance', 'htmlSha256'], null), 'hash-differs', `${v}.capturedHtml`],
  ['a page that is not base64', to([...V, 'capturedHtml'], '<html>'), 'wrong-shape', `${v}.capturedHtml`],
  ['a page that is no gzip', to([...V, 'capturedHtml'], 'QUJDRA=='), 'html-unreadable', `${v}.capturedHtml`],
  [
    'a page cut off',
    changed([...V, 'capturedHtml'], (old) => String(old).slice(0, 40)),
    'html-unreadable',
    `${v}.capturedHtml`,
  ],
  [
    'another page',
    to([...V, 'capturedHtml'], zipped(new TextEncoder().encode('<p>khác</p>'))),
    'hash-differs',
    `${v}.capturedHtml`,
  ],
  [
    'a zip bomb',
    to([...V, 'capturedHtml'], zipped(new Uint8Array(MAX_HTML_BYTES + 1))),
    'html-too-large',
    `${v}.capturedHtml`,
  ],
];
