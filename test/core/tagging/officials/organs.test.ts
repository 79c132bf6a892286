import { describe, expect, it } from 'vitest';
import { tag } from '../../../../lib/core/tagging/index.ts';
import { read } from './read.ts';

/** What a person of the text holds, as `position|organisation|status`. */
const held = (text: string, name: string): string[] =>
  (tag(text, { date: null }).officials.find((person) => person.name === name)?.posts ?? []).map(
    ({ position, organisation, status }) => `${position}|${organisation ?? ''}|${status}`,
  );

describe('organs of a committee are told apart by the field in the position (domain.md §8.9, §12 trap 26)', () => {
  const THO = 'Trưởng Ban Nội chính Tỉnh ủy Hà Văn Thọ';
  const BINH = 'Trưởng Ban Tổ chức Tỉnh ủy Lê Văn Bình';
  it.each<[string, string, string | null]>([
    ['the same organ', `${THO} dự.`, 'Trưởng Ban Nội chính Tỉnh ủy'],
    ['the organ without its committee', `${THO} dự.`, 'Trưởng ban Nội chính'],
    ['the head alone', `${THO} dự.`, 'Trưởng Ban'],
    ['another organ', `${THO} dự.`, 'Trưởng Ban Tổ chức Tỉnh ủy'],
    ['another organ without its committee', `${THO} dự.`, 'Trưởng Ban Tổ chức'],
    ['the field within a longer one', 'Trưởng Ban Tổ chức Tỉnh ủy Hà Văn Thọ dự.', 'Trưởng Ban Nội chính Tỉnh ủy'],
    ['both named: the first', `${THO} và ${BINH} dự.`, 'Trưởng Ban Nội chính Tỉnh ủy'],
    ['a deputy', 'Phó Trưởng Ban Dân vận Thành ủy Hà Văn Thọ dự.', 'Phó Trưởng ban Dân vận Thành ủy'],
    [
      'a deputy of another organ',
      'Phó Trưởng Ban Dân vận Thành ủy Hà Văn Thọ dự.',
      'Phó Trưởng ban Nội chính Thành ủy',
    ],
    ['a district’s', 'Ông Hà Văn Thọ, Trưởng Ban Tổ chức Huyện ủy Kim Bôi dự.', 'Trưởng Ban Tổ chức Huyện ủy'],
    [
      'a district’s other organ',
      'Ông Hà Văn Thọ, Trưởng Ban Tổ chức Huyện ủy Kim Bôi dự.',
      'Trưởng Ban Dân vận Huyện ủy',
    ],
    ['another organ of the council', 'Trưởng ban Pháp chế HĐND tỉnh Hà Văn Thọ dự.', 'Trưởng ban Đô thị HĐND tỉnh'],
  ])('%s', (why, before, asked) => {
    const linked = read(`${before} ${asked} nói.`).slice(before.includes(' và ') ? 2 : 1);
    const none = why.includes('other ') || why.includes('within');
    expect(linked.map((line) => line.slice(0, line.indexOf(';')))).toEqual(none ? [] : [`${asked} → Hà Văn Thọ`]);
  });

  it.each<[string, string[]]>([
    [
      'Ông Lê Văn Thọ, Trưởng Ban Tuyên giáo Tỉnh ủy Phú Yên, được điều động giữ chức Trưởng Ban Tổ chức Tỉnh ủy Phú Yên.',
      ['Trưởng Ban Tuyên giáo|Tỉnh ủy|former', 'Trưởng Ban Tổ chức|Tỉnh ủy|appointed'],
    ],
    [
      'Trưởng Ban Tuyên giáo Tỉnh ủy Lê Văn Thọ được bổ nhiệm làm Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy.',
      ['Trưởng Ban Tuyên giáo|Tỉnh ủy|former', 'Trưởng Ban Tuyên giáo và Dân vận|Tỉnh ủy|appointed'],
    ],
    [
      'Ông Lê Văn Thọ, Phó Trưởng Ban Nội chính Thành ủy, giữ chức Phó Trưởng Ban Tổ chức Thành ủy.',
      ['Phó Trưởng Ban Nội chính|Thành ủy|former', 'Phó Trưởng Ban Tổ chức|Thành ủy|appointed'],
    ],
    [
      'Ông Lê Văn Thọ, Trưởng Ban Nội chính Tỉnh ủy, thôi giữ chức Trưởng Ban Nội chính Tỉnh ủy.',
      ['Trưởng Ban Nội chính|Tỉnh ủy|former'],
    ],
    [
      'Trưởng Ban Nội chính Tỉnh ủy Lê Văn Thọ dự. Trưởng ban Nội chính Lê Văn Thọ nói.',
      ['Trưởng Ban Nội chính|Tỉnh ủy|current'],
    ],
    [
      'Trưởng Ban Nội chính Lê Văn Thọ dự. Trưởng ban Nội chính Tỉnh ủy Lê Văn Thọ nói.',
      ['Trưởng ban Nội chính|Tỉnh ủy|current'],
    ],
    [
      'Ông Lê Văn Thọ, Phó Ban Tuyên giáo Tỉnh ủy dự. Phó Trưởng ban Tuyên giáo Lê Văn Thọ nói.',
      ['Phó Ban Tuyên giáo|Tỉnh ủy|current'],
    ],
    [
      'Ông Lê Văn Thọ, Phó Trưởng ban Tuyên giáo dự. Phó Ban Tuyên giáo Tỉnh ủy Lê Văn Thọ nói.',
      ['Phó Ban Tuyên giáo|Tỉnh ủy|current'],
    ],
    [
      'Trưởng Ban Nội chính Tỉnh ủy Lê Văn Thọ dự. Ông Lê Văn Thọ là Trưởng Ban Chỉ đạo chuyển đổi số tỉnh.',
      ['Trưởng Ban Nội chính|Tỉnh ủy|current', 'Trưởng Ban Chỉ đạo|Ban Chỉ đạo chuyển đổi số tỉnh|current'],
    ],
  ])('%s', (text, expected) => {
    expect(held(text, 'Lê Văn Thọ')).toEqual(expected);
  });
});
