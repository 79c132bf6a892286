import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newRecordId } from '../../lib/core/identity.ts';
import { nextClock } from '../../lib/core/review/clock.ts';
import type { ExportedClip } from '../../lib/core/schema/clipset.ts';
import type { Verdict } from '../../lib/core/schema/verdict.ts';
import { madeClip, madeClipSet, rawCapture } from '../../scripts/support/made-clip.ts';
import { t } from '../../scripts/support/screens.ts';
import { temporaryFolder } from '../../scripts/support/temporary.ts';
import { until } from '../../scripts/support/until.ts';
import { countRows, sees, seesArticle, useExtension } from './support/session.ts';

const session = useExtension();
const folder = temporaryFolder('corrected');
afterAll(() => folder.remove());

const TITLE = 'Quán triệt Chỉ thị số 05-CT/TW và Nghị quyết số 18-NQ/TW';

/** A clip whose title a colleague has corrected, in a file that says nothing of what it looks like now. */
function correctedClip(): ExportedClip {
  const clip = madeClip(
    rawCapture({
      url: 'https://bao.example/quan-triet-post1.html',
      title: 'Quán triệt một chỉ thị',
      blocks: [{ kind: 'paragraph', text: 'Hội nghị quán triệt Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương.' }],
    }),
    '2026-03-07T02:00:00.000Z',
  );
  const at = '2026-03-07T03:00:00.000Z';
  const verdict: Verdict = {
    id: newRecordId(),
    clipId: clip.id,
    by: { name: 'Phạm Nam', office: '' },
    at,
    clock: nextClock(null, Date.parse(at), '0000node'),
    basedOn: null,
    type: 'correct',
    versionId: clip.currentVersion,
    change: { field: 'title', value: TITLE },
  };
  return { ...clip, verdicts: [verdict] };
}

let library: Page;
beforeAll(async () => {
  library = await session().openOwn('library.html');
});

const quotes = (): Promise<string[]> =>
  library.$$eval('article [data-mention]', (marks) => marks.map((mark) => mark.textContent ?? ''));

describe('a corrected article', () => {
  test('from a file is tagged by the worker as soon as it is opened', async () => {
    const path = join(folder.path, 'tin.json');
    await writeFile(path, JSON.stringify(madeClipSet('Tin thử', [correctedClip()])));
    const input = await library.waitForSelector('input[type=file]');
    await input?.uploadFile(path);
    await sees(library, t('import.done', { added: 1, updated: 0, skipped: 0 }));
    await library.locator('dialog .button--primary').click();
    expect((await countRows(library)).shownTaggings).toBe(0);
    await library.locator('.clip-row__open').click();
    await seesArticle(library, TITLE);
    await until('the tags of the corrected title', async () => ((await quotes()).length === 3 ? true : undefined));
    expect(await quotes()).toEqual([
      'Chỉ thị số 05-CT/TW',
      'Nghị quyết số 18-NQ/TW',
      'Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương',
    ]);
    expect((await countRows(library)).shownTaggings).toBe(1);
  });

  test('is listed as corrected', async () => {
    expect(await library.$eval('.clip-row__open', (row) => row.textContent)).toContain(TITLE);
  });
});
