import { describe, expect, test } from 'vitest';
import { entryOfOfficial, settledDocument } from '../../../lib/core/catalogue/index.ts';
import { readCitation } from '../../../lib/core/catalogue/known.ts';
import {
  type DocumentText,
  type EntryText,
  type OfficialText,
  partialDateText,
  readEntryText,
  readPartialDate,
  textOfEntry,
} from '../../../lib/core/catalogue/text.ts';
import { EntryData } from '../../../lib/core/schema/shared.ts';

const document = (more: Partial<DocumentText>): DocumentText => ({
  kind: 'document',
  type: 'Nghị quyết',
  number: '',
  issuer: '',
  date: '',
  title: '',
  about: '',
  ...more,
});
const official = (more: Partial<OfficialText>): OfficialText => ({
  kind: 'official',
  name: 'Nguyễn Văn Thử',
  aliases: '',
  posts: [],
  about: '',
  ...more,
});
const post = (more: Partial<OfficialText['posts'][number]>) => ({
  position: 'Bí thư',
  organisation: 'Tỉnh ủy',
  place: 'Thái Nguyên',
  status: 'current' as const,
  from: '',
  to: '',
  source: '',
  ...more,
});
/** What was read, as the store will take it; throws where it would be refused. */
const read = (text: EntryText, before: EntryData | null = null): EntryData => {
  const answer = readEntryText(text, before);
  if ('faults' in answer) throw new Error(JSON.stringify([...answer.faults]));
  return EntryData.parse(answer.data);
};
const faults = (text: EntryText): [string, string][] => {
  const answer = readEntryText(text, null);
  return 'faults' in answer ? [...answer.faults] : [];
};

describe('dates', () => {
  test.each([
    ['9/3/2021', '2021-03-09'],
    ['09.03.2021', '2021-03-09'],
    [' 3/2021 ', '2021-03'],
    ['2021', '2021'],
    ['', null],
    ['29/2/2024', '2024-02-29'],
  ])('%s is %s', (typed, iso) => expect(readPartialDate(typed)).toBe(iso));
  test.each(['29/2/2023', '13/2020', '0/2020', '2021-03-09-1', 'năm ngoái', '3/21', '31/4/2021', '1/1/1500'])(
    '%s is none',
    (typed) => expect(readPartialDate(typed)).toBeUndefined(),
  );
  test('are typed as they are shown', () => {
    for (const iso of ['2021-03-09', '2021-03', '2021']) expect(readPartialDate(partialDateText(iso))).toBe(iso);
  });
});

describe('a document', () => {
  test.each<[Partial<DocumentText>, string, string, string | null, string | null]>([
    [{ number: '18-NQ/TW', date: '25/10/2017' }, 'party/TW/NQ/18/XII', 'Nghị quyết số 18-NQ/TW', '18', 'NQ/TW'],
    [{ type: 'Nghị định', number: '178/2024/NĐ-CP' }, 'state/NĐ-CP/178/2024', 'Nghị định số 178', '178', 'NĐ-CP'],
    [{ type: 'Luật', title: 'Đất đai', date: '2024' }, 'law/dat-dai/2024', 'Luật Đất đai năm 2024', null, null],
    [{ type: 'Luật', title: 'Luật Đất đai năm 2024' }, 'law/dat-dai/2024', 'Luật Đất đai năm 2024', null, null],
    [{ type: 'Đề án', title: 'phát triển cơ sở' }, 'text/đề án phát triển cơ sở', 'Đề án phát triển', null, null],
  ])('%o is %s', (typed, key, canonical, number, symbol) => {
    const data = read(document(typed));
    expect(data).toMatchObject({ kind: 'document', document: { key, number, symbol } });
    expect(data.kind === 'document' ? data.document.canonical : '').toContain(canonical);
  });

  test.each<[Partial<DocumentText>, [string, string][]]>([
    [{}, [['number', 'noNumberOrTitle']]],
    [{ type: ' ', number: '1' }, [['type', 'noType']]],
    [{ number: 'NQ/TW' }, [['number', 'numberWithoutDigits']]],
    [{ number: '1', date: '31/2/2021' }, [['date', 'date']]],
    [{ title: 'x'.repeat(2001) }, [['title', 'long']]],
    [{ title: '…' }, [['number', 'noNumberOrTitle']]],
  ])('%o is refused', (typed, wanted) => expect(faults(document(typed))).toEqual(wanted));

  test('keeps what it is known by while its facts stay, and the words of its number', () => {
    const known = readCitation('Nghị định số 178/2024/NĐ-CP', 'd');
    if (known === null) throw new Error('not read');
    const before = EntryData.parse({ kind: 'document', document: settledDocument(known, 'd'), about: '' });
    const text = textOfEntry(before);
    expect(text).toMatchObject({ number: '178/2024/NĐ-CP' });
    if (text.kind !== 'document') throw new Error('no document');
    const titled = read({ ...text, title: 'chế độ, chính sách' }, before);
    expect(titled).toMatchObject({
      document: { key: known.key, canonical: known.canonical, title: 'chế độ, chính sách' },
    });
    const other = read({ ...text, number: '179/2024/NĐ-CP' }, before);
    expect(other).toMatchObject({ document: { key: 'state/NĐ-CP/179/2024', number: '179' } });
  });
});

describe('an official', () => {
  test('has aliases, posts with times and what tells namesakes apart', () => {
    const text = official({
      name: '  Nguyễn  Văn Thử ',
      aliases: 'Ba Thử\nNguyễn Văn Thử\nBa Thử',
      about: ' sinh 1970 ',
      posts: [
        post({ from: '10/2020', to: '2025', source: 'lời anh Nam' }),
        post({ position: '', organisation: '', place: '' }),
      ],
    });
    expect(read(text)).toEqual({
      kind: 'official',
      official: {
        name: 'Nguyễn Văn Thử',
        aliases: ['Ba Thử'],
        about: 'sinh 1970',
        posts: [
          {
            position: 'Bí thư',
            organisation: 'Tỉnh ủy',
            place: 'Thái Nguyên',
            placeSource: 'explicit',
            status: 'current',
            from: '2020-10',
            to: '2025',
            source: 'lời anh Nam',
          },
        ],
      },
    });
  });

  test.each<[Partial<OfficialText>, [string, string][]]>([
    [{ name: ' ' }, [['name', 'noName']]],
    [{ name: '1234' }, [['name', 'nameWithoutLetters']]],
    [{ aliases: '…' }, [['aliases', 'nameWithoutLetters']]],
    [{ posts: [post({ position: '' })] }, [['posts.0.position', 'noPosition']]],
    [{ posts: [post({ from: '2021', to: '2020' })] }, [['posts.0.to', 'ends']]],
    [{ posts: [post({ from: '5/2021', to: '2/2021' })] }, [['posts.0.to', 'ends']]],
    [{ posts: [post({}), post({ from: 'xưa' })] }, [['posts.1.from', 'date']]],
  ])('%o is refused', (typed, wanted) => expect(faults(official(typed))).toEqual(wanted));

  test('a year that holds the day of the other end is no fault', () => {
    expect(faults(official({ posts: [post({ from: '12/5/2021', to: '2021' })] }))).toEqual([]);
  });

  test('what is known of a post beside its fields stays with it', () => {
    const known = { position: 'Trưởng ban', organisation: 'Ban Tuyên giáo Trung ương', place: null, placeSource: null };
    const person = { id: 'o', name: 'Lê Mẫu', aliases: [], honorifics: [] };
    const posts = [{ ...known, status: 'former' as const, body: 'org:tuyen-giao-tw' }];
    const before: EntryData = { kind: 'official', official: entryOfOfficial({ ...person, posts }) };
    expect(read(textOfEntry(before), before)).toEqual(before);
  });
});
