import { describe, expect, it } from 'vitest';
import { organisationWords } from '../../../lib/core/gazetteer/index.ts';

describe('the words of a body are the same, in letters or written out (domain.md §8.6)', () => {
  it.each([
    ['Sở GD&ĐT', 'Sở Giáo dục và Đào tạo'],
    ['Sở GD-ĐT', 'Sở Giáo dục và Đào tạo'],
    ['Sở GDĐT tỉnh', 'Sở Giáo dục và Đào tạo tỉnh'],
    ['Bộ KH&ĐT', 'Bộ Kế hoạch và Đầu tư'],
    ['Bộ TN&MT', 'Bộ Tài nguyên và Môi trường'],
    ['Sở NN&MT', 'Sở Nông nghiệp và Môi trường'],
    ['Sở NN&PTNT', 'Sở Nông nghiệp và Phát triển nông thôn'],
    ['Sở NN-PTNT', 'Sở Nông nghiệp và PTNT'],
    ['Bộ GTVT', 'Bộ Giao thông vận tải'],
    ['Sở LĐ-TB&XH', 'Sở Lao động - Thương binh và Xã hội'],
    ['Bộ LĐTB&XH', 'Bộ Lao động, Thương binh và Xã hội'],
    ['Bộ VHTT&DL', 'Bộ Văn hoá, Thể thao và Du lịch'],
    ['Sở TT&TT', 'Sở Thông tin và Truyền thông'],
    ['Phòng CSGT Công an tỉnh', 'Phòng Cảnh sát giao thông Công an tỉnh'],
    ['Sở Nông nghiệp & Môi trường', 'Sở Nông nghiệp và Môi trường'],
    ['UBKT T.Ư', 'Ủy ban Kiểm tra Trung ương'],
  ])('%s, %s', (letters, words) => expect(organisationWords(letters)).toEqual(organisationWords(words)));

  it.each([
    ['Sở GD&ĐT', 'Sở Giáo dục'],
    ['Sở TN&MT', 'Sở NN&MT'],
    ['Sở KHCN', 'Sở KH&ĐT'],
    ['ĐẦU TƯ CÔNG', 'ĐẦU TW CÔNG'],
  ])('%s is not %s', (one, other) => expect(organisationWords(one)).not.toEqual(organisationWords(other)));
});
