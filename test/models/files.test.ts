import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { captureSaved } from '../../lib/capture/saved/index.ts';
import { sha256Hex } from '../../lib/core/identity.ts';
import type { Person } from '../../lib/core/schema/scalars.ts';
import { createFilesModel, type FilesModel, type PageFile } from '../../lib/models/files.ts';
import type { ClipDatabase } from '../../lib/store/db.ts';
import { pageHtml } from '../capture/support/pages.ts';
import { taggingOf } from '../support/articles.ts';
import { emptyDatabase, HÀ } from '../support/store.ts';

const NOW = Date.parse('2026-03-09T01:00:00Z');
const ARTICLE = pageHtml('tinh-uy-hoc-tap');
const saved = (url: string, html = ARTICLE): string =>
  html.replace('<html', `<!-- saved from url=(0030)${url} -->\n<html`);

const fileOf = (name: string, html: string, type = ''): PageFile => {
  const bytes = new TextEncoder().encode(html);
  return { name, type, size: bytes.length, arrayBuffer: async () => bytes.buffer };
};

let db: ClipDatabase;
let person: Person | null;
const importFile = vi.fn(async (_: PageFile) => undefined);
let model: FilesModel<PageFile>;

beforeEach(() => {
  db = emptyDatabase();
  person = HÀ;
  importFile.mockClear();
  vi.spyOn(console, 'error').mockReturnValue();
  model = createFilesModel({
    db,
    get person() {
      return signal(person);
    },
    extractor: 'diem-bao 0.1.0',
    capture: async (bytes, name) => captureSaved(bytes, name, (html) => parseHTML(html).document),
    tag: () => taggingOf(),
    pack: async (text) => ({ gzip: new TextEncoder().encode(text), sha256: sha256Hex(text) }),
    importFile,
    breathe: async () => undefined,
    now: () => NOW,
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await db.delete();
});

/** What became of these files, once all are read. */
async function outcomes(files: readonly PageFile[]): Promise<string[]> {
  model.add(files);
  const state = await vi.waitFor(() => {
    const now = model.state.value;
    if (now.at !== 'done') throw new Error('not done');
    return now;
  });
  return state.results.map((result) => `${result.name}: ${result.ok ? result.outcome : result.reason}`);
}

describe('pages saved to files', () => {
  it('become clips with the page’s address, and provenance says that they came from a file', async () => {
    expect(await outcomes([fileOf('tin.html', saved('https://bao.example/tin.html?utm_source=zalo'))])).toEqual([
      'tin.html: new',
    ]);
    const [version] = await db.versions.toArray();
    expect(version?.provenance).toMatchObject({
      url: 'https://bao.example/tin.html',
      capturedAt: '2026-03-09T01:00:00.000Z',
      capturedBy: HÀ,
      extractor: 'diem-bao 0.1.0 (saved file)',
    });
    expect(version?.article.canonicalUrl).toBe('https://bao.example/tin.html');
    expect(await db.pages.count()).toBe(1);
  });

  it('are versions and sightings of the clip there is already', async () => {
    const url = 'https://bao.example/tin.html';
    const changed = ARTICLE.replaceAll('xác định', 'khẳng định');
    expect(changed).not.toBe(ARTICLE);
    expect(
      await outcomes([
        fileOf('a.html', saved(url)),
        fileOf('b.html', saved(url)),
        fileOf('c.html', saved(url, changed)),
      ]),
    ).toEqual(['a.html: new', 'b.html: sighting', 'c.html: version']);
    expect(await db.clips.count()).toBe(1);
  });

  it('of one name and no address are clips of their own, known by their text', async () => {
    const bare = ARTICLE.replace(/<link[^>]*canonical[^>]*>|<meta[^>]*og:url[^>]*>/g, '');
    const other = bare.replaceAll('xác định', 'khẳng định');
    expect(
      await outcomes([fileOf('index.html', bare), fileOf('index.html', other), fileOf('index.html', bare)]),
    ).toEqual(['index.html: new', 'index.html: new', 'index.html: sighting']);
    const versions = await db.versions.toArray();
    expect(versions.map(({ article }) => article.canonicalUrl)).toEqual([null, null]);
    expect(versions.map(({ provenance }) => provenance.url)).toEqual(['file:///index.html', 'file:///index.html']);
  });

  it('are refused each with its reason, and one that fails loses none of the others', async () => {
    const broken: PageFile = { ...fileOf('hong.html', ''), arrayBuffer: () => Promise.reject(new Error('gone')) };
    const large: PageFile = { ...fileOf('to.html', ''), size: 200_000_000 };
    expect(
      await outcomes([
        fileOf('anh.png', ''),
        fileOf('bai.docx', ''),
        broken,
        large,
        fileOf('dang-nhap.html', '<!DOCTYPE html><html><body><form>Đăng nhập</form></body></html>'),
        fileOf('danh-muc.html', pageHtml('trang-danh-muc')),
        fileOf('rong.mhtml', 'Content-Type: multipart/related; boundary="x"\n\n--x--'),
        fileOf('tin', saved('https://bao.example/tin.html'), 'text/html'),
      ]),
    ).toEqual([
      'anh.png: files.refused.kind',
      'bai.docx: files.refused.kind',
      'hong.html: files.refused.unreadable',
      'to.html: files.refused.too-large',
      'dang-nhap.html: failure.no-article',
      'danh-muc.html: files.refused.listing',
      'rong.mhtml: files.refused.empty-archive',
      'tin: new',
    ]);
    expect(await db.clips.count()).toBe(1);
  });

  it('are not half kept when the database refuses one', async () => {
    const { add } = db.sightings;
    let calls = 0;
    vi.spyOn(db.sightings, 'add').mockImplementation((...args) => {
      calls += 1;
      if (calls === 2) throw new DOMException('full', 'QuotaExceededError');
      return add.apply(db.sightings, args);
    });
    const files = [1, 2, 3].map((n) => fileOf(`${n}.html`, saved(`https://bao.example/${n}.html`)));
    expect(await outcomes(files)).toEqual(['1.html: new', '2.html: failure.storage-full', '3.html: new']);
    expect([await db.clips.count(), await db.versions.count(), await db.pages.count()]).toEqual([2, 2, 2]);
  });

  it('go on being read when more are added, and stop when told to', async () => {
    const files = [1, 2, 3].map((n) => fileOf(`${n}.html`, saved(`https://bao.example/${n}.html`)));
    model.add(files.slice(0, 2));
    expect(model.state.value).toMatchObject({ at: 'reading', total: 2, name: '1.html' });
    model.add(files.slice(2));
    model.stop();
    await vi.waitFor(() => expect(model.state.value.at).toBe('done'));
    const state = model.state.value;
    expect(state.at === 'done' && state.results.map(({ name, ok }) => [name, ok])).toEqual([
      ['2.html', false],
      ['3.html', false],
      ['1.html', true],
    ]);
    model.dismiss();
    expect(model.state.value).toEqual({ at: 'idle' });
  });

  it('leave a clip set to the import, one at a time', async () => {
    const sets = [fileOf('a.json', '{}'), fileOf('b.json', '{}')];
    expect(await outcomes(sets)).toEqual(['b.json: files.refused.one-import']);
    expect(importFile.mock.calls).toEqual([[sets[0]]]);
    model.dismiss();
    model.add([fileOf('c.json', '{}')]);
    expect(model.state.value).toEqual({ at: 'idle' });
  });

  it('are clipped by nobody where no name is known yet', async () => {
    person = null;
    await outcomes([fileOf('tin.html', saved('https://bao.example/tin.html'))]);
    expect((await db.versions.toArray())[0]?.provenance.capturedBy).toBeNull();
  });
});
