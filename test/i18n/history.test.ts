import { describe, expect, test } from 'vitest';
import type { AnyVerdict } from '../../lib/core/review/history.ts';
import { SharedVerdict } from '../../lib/core/schema/shared.ts';
import { Verdict } from '../../lib/core/schema/verdict.ts';
import '../../lib/i18n/en.ts';
import { actWords, redoTitle, undoTitle, verdictWords } from '../../lib/i18n/history.ts';
import { translator } from '../../lib/i18n/index.ts';
import { documentOf, officialOf } from '../support/articles.ts';
import { CLIP_ID, recordId } from '../support/verdicts.ts';

const vi = translator('vi');
const en = translator('en');
const base = {
  by: { name: 'Lê Thu Hà', office: '' },
  at: '2026-03-09T00:00:00.000Z',
  clock: '0mmp0ukao-0000-0000node',
  basedOn: null,
};
let made = 0;
const id = (): string => {
  made += 1;
  return recordId(made);
};
const own = (content: Record<string, unknown>): Verdict =>
  Verdict.parse({ id: id(), clipId: CLIP_ID, ...base, ...content });
const shared = (content: Record<string, unknown>): SharedVerdict =>
  SharedVerdict.parse({ id: id(), ...base, ...content });
const target = (quote: string, kind?: string) => ({
  versionId: recordId(1),
  ...(kind !== undefined && { kind }),
  start: 0,
  end: quote.length,
  quote,
});
const [document, official] = [documentOf('d1', '04', 'NQ/TW'), officialOf('o1', 'Nguyễn Văn Thử')];
const N04 = target('Nghị quyết số 04', 'document');
const entity = { kind: 'existing', id: 'd1', document };
const entry = '00000000-0000-8000-8000-00000000000e';
const accept = (quote = 'Nghị quyết số 04') => own({ type: 'accept', target: target(quote, 'document'), entity: null });
const reject = (quote = 'Nghị quyết số 04') => own({ type: 'reject', target: target(quote, 'document') });

const ONE: readonly [AnyVerdict, string, string][] = [
  [accept(), 'Đã nhận thẻ “Nghị quyết số 04”', 'Accepted tag “Nghị quyết số 04”'],
  [reject(), 'Đã bỏ thẻ “Nghị quyết số 04”', 'Removed tag “Nghị quyết số 04”'],
  [own({ type: 'add', target: N04, entity }), 'Đã gắn thẻ “Nghị quyết số 04”', 'Added tag “Nghị quyết số 04”'],
  [
    own({ type: 'link', target: N04, entry: { kind: 'document', id: entry, document } }),
    'Đã liên kết “Nghị quyết số 04” với “Nghị quyết số 04-NQ/TW”',
    'Linked “Nghị quyết số 04” to “Nghị quyết số 04-NQ/TW”',
  ],
  [
    own({ type: 'link', target: N04, entry: null }),
    'Đã để “Nghị quyết số 04” không rõ chỉ gì',
    'Left open what “Nghị quyết số 04” means',
  ],
  [own({ type: 'highlight', target: target('chữ'), present: true }), 'Đã đánh dấu “chữ”', 'Highlighted “chữ”'],
  [
    own({ type: 'highlight', target: target('chữ'), present: false }),
    'Đã bỏ đánh dấu “chữ”',
    'Removed the highlight on “chữ”',
  ],
  [
    own({ type: 'comment', on: { kind: 'clip' }, text: 'Hai\ndòng' }),
    'Đã bình luận “Hai dòng”',
    'Commented “Hai dòng”',
  ],
  [
    own({ type: 'comment', on: { kind: 'clip' }, text: 'Khác', of: recordId(3) }),
    'Đã sửa bình luận thành “Khác”',
    'Changed a comment to “Khác”',
  ],
  [
    own({ type: 'comment', on: { kind: 'clip' }, text: '', of: recordId(3) }),
    'Đã bỏ một bình luận',
    'Removed a comment',
  ],
  [own({ type: 'state', state: 'draft', reason: null }), 'Đã rút tin về nháp', 'Made the clip a draft again'],
  [own({ type: 'state', state: 'submitted', reason: null }), 'Đã trình chờ duyệt', 'Submitted the clip'],
  [own({ type: 'state', state: 'returned', reason: 'Thiếu' }), 'Đã trả lại: Thiếu', 'Returned the clip: Thiếu'],
  [own({ type: 'state', state: 'approved', reason: null }), 'Đã duyệt tin', 'Approved the clip'],
  [own({ type: 'label', label: 'đất đai', present: true }), 'Đã thêm nhãn “đất đai”', 'Added label “đất đai”'],
  [own({ type: 'label', label: 'đất đai', present: false }), 'Đã bỏ nhãn “đất đai”', 'Removed label “đất đai”'],
  [own({ type: 'note', text: 'Hỏi lại' }), 'Đã ghi chú “Hỏi lại”', 'Wrote the note “Hỏi lại”'],
  [own({ type: 'note', text: ' ' }), 'Đã xóa ghi chú', 'Cleared the note'],
  [
    own({ type: 'correct', versionId: recordId(1), change: { field: 'title', value: 'Khác' } }),
    'Đã sửa tiêu đề',
    `Corrected the ${en('correct.name.title')}`,
  ],
  [
    own({
      type: 'correct',
      versionId: recordId(1),
      change: { field: 'block', start: 0, end: 4, quote: 'đoạn', as: 'drop' },
    }),
    'Đã bỏ khỏi bài đoạn “đoạn”',
    'Took the passage “đoạn” out of the article',
  ],
  [
    own({
      type: 'correct',
      versionId: recordId(1),
      change: { field: 'block', start: 0, end: 4, quote: 'đoạn', as: 'caption' },
    }),
    'Đã sửa loại của đoạn “đoạn”',
    'Changed what the passage “đoạn” is',
  ],
  [own({ type: 'delete' }), 'Đã xóa tin', 'Deleted the clip'],
  [own({ type: 'restore', of: recordId(2) }), 'Đã hoàn tác', 'Undid an act'],
  [
    shared({ type: 'entry', entry, data: { kind: 'document', document, about: '' } }),
    'Đã ghi “Nghị quyết số 04-NQ/TW” vào danh mục',
    'Wrote “Nghị quyết số 04-NQ/TW” into the catalogue',
  ],
  [
    shared({
      type: 'entry',
      entry,
      data: { kind: 'official', official: { name: official.name, aliases: [], about: '', posts: [] } },
    }),
    'Đã ghi “Nguyễn Văn Thử” vào danh mục',
    'Wrote “Nguyễn Văn Thử” into the catalogue',
  ],
  [shared({ type: 'entry', entry, data: null }), 'Đã bỏ một mục khỏi danh mục', 'Took an entry out of the catalogue'],
  [
    shared({ type: 'merge', from: entry, into: '00000000-0000-8000-8000-00000000000f' }),
    'Đã nhập “mục không tên” vào “mục không tên”',
    'Merged “an entry without a name” into “an entry without a name”',
  ],
  [
    shared({ type: 'split', of: entry, into: '00000000-0000-8000-8000-00000000000f' }),
    'Đã tách “mục không tên” khỏi “mục không tên”',
    'Split “an entry without a name” off “an entry without a name”',
  ],
  [
    shared({ type: 'reject-words', kind: 'document', words: 'Nghị quyết này', present: true }),
    'Đã bỏ “Nghị quyết này” ở mọi tin',
    'Made “Nghị quyết này” no tag in any clip',
  ],
  [
    shared({ type: 'reject-words', kind: 'document', words: 'Nghị quyết này', present: false }),
    'Đã cho “Nghị quyết này” lại là thẻ',
    'Let “Nghị quyết này” be a tag again',
  ],
  [
    shared({ type: 'label-colour', label: 'đất đai', colour: 'red' }),
    'Đã đổi màu nhãn “đất đai”',
    'Changed the colour of label “đất đai”',
  ],
  [shared({ type: 'mute', warning: 'w', present: true }), 'Đã tắt một cảnh báo', 'Silenced a warning'],
  [shared({ type: 'mute', warning: 'w', present: false }), 'Đã bật lại một cảnh báo', 'Showed a warning again'],
  [shared({ type: 'restore', of: recordId(2) }), 'Đã hoàn tác', 'Undid an act'],
];

describe('one verdict', () => {
  test.each(ONE)('$type: %2$s', (verdict, inVietnamese, inEnglish) => {
    expect(verdictWords(vi, verdict)).toBe(inVietnamese);
    expect(verdictWords(en, verdict)).toBe(inEnglish);
  });

  test('of every type there is has its words', () => {
    const types = [...Verdict.def.options, ...SharedVerdict.def.options].map(
      (option) => option.shape.type.def.values[0],
    );
    expect(new Set(ONE.map(([{ type }]) => type))).toEqual(new Set(types));
  });
});

describe('a step', () => {
  const words = (...verdicts: AnyVerdict[]): string => actWords(vi, verdicts);

  test('of many of a kind is told by their number, and by their words where those are the same', () => {
    expect(words(accept('a'), accept('b'), accept('c'))).toBe('Đã nhận 3 thẻ');
    expect(words(reject('Nghị quyết'), reject('nghị quyết'))).toBe('Đã bỏ 2 thẻ “Nghị quyết”');
    expect(words(own({ type: 'delete' }), own({ type: 'delete' }))).toBe('Đã xóa 2 tin');
  });

  test('that puts a tag in another’s place is one thing', () => {
    const added = (quote: string, kind: string) => own({ type: 'add', target: target(quote, kind), entity });
    expect(words(reject('Ban Tuyên giáo'), added('Ban Tuyên giáo', 'official'))).toBe(
      'Đã đổi thẻ “Ban Tuyên giáo” thành cán bộ',
    );
    expect(words(reject('Nghị quyết số'), added('Nghị quyết số 04', 'document'))).toBe(
      'Đã sửa thẻ “Nghị quyết số” thành “Nghị quyết số 04”',
    );
  });

  test('of several kinds is one sentence', () => {
    const rejected = shared({ type: 'reject-words', kind: 'document', words: 'này', present: true });
    expect(words(rejected, reject('a'), reject('b'))).toBe('Đã bỏ “này” ở mọi tin; đã bỏ 2 thẻ');
  });

  test('names entries by what they are called', () => {
    const merge = shared({ type: 'merge', from: entry, into: '00000000-0000-8000-8000-00000000000f' });
    expect(actWords(vi, [merge], (one) => (one === entry ? 'Nguyễn A' : 'Nguyễn Văn A'))).toBe(
      'Đã nhập “Nguyễn A” vào “Nguyễn Văn A”',
    );
  });

  test('is named by the buttons that undo and redo it', () => {
    const step = { step: recordId(500) };
    const [a, b, c] = [{ ...accept('a'), ...step }, { ...accept('b'), ...step }, accept('c')];
    expect(undoTitle(vi, b, [a, b, c])).toBe('Hoàn tác: đã nhận 2 thẻ');
    expect(undoTitle(vi, c, [a, b, c])).toBe('Hoàn tác: đã nhận thẻ “c”');
    expect(undoTitle(vi, null)).toBe(vi('undo.nothing'));
    const undone = [a, b].map(({ id: of }) => ({ ...own({ type: 'restore', of }), step: recordId(501) }));
    expect(redoTitle(vi, undone[0] ?? null, [a, b, c, ...undone])).toBe('Làm lại: đã nhận 2 thẻ');
    expect(redoTitle(vi, null, [])).toBe(vi('redo.nothing'));
  });
});
