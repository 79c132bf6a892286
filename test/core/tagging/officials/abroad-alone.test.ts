import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const CHAIRS = 'Chủ tịch Quốc hội Trần Thanh Mân tiếp Chủ tịch Quốc hội Lào Saysomphone Vongsa. ';
const PREMIERS = 'Thủ tướng Phạm Minh Chiến tiếp Thủ tướng Malaysia Anwar Ismail. ';
const SECRETARIES = 'Tổng Bí thư Tô Lân hội đàm với Tổng Bí thư, Chủ tịch nước Trung Quốc Tập Văn Bình. ';
const MINISTERS = 'Bộ trưởng Bộ Công an Lương Văn Quân tiếp Bộ trưởng Bộ Công an Lào Vilay Lakham. ';
const PRESIDENTS = 'Tổng thống Mỹ Donald Trum điện đàm với Tổng thống Nga Vladimir Putan. ';

/** The last mention, without the posts of whom it stands for. */
const last = (text: string): string | undefined => read(text).at(-1)?.split(';')[0];

describe('a post alone without a country is ours (domain.md §8.9)', () => {
  it.each<[string, string]>([
    [`${CHAIRS}Chủ tịch Quốc hội đề nghị hai bên.`, 'Chủ tịch Quốc hội → Trần Thanh Mân'],
    [`${CHAIRS}Chủ tịch Quốc hội Lào cảm ơn.`, 'Chủ tịch Quốc hội Lào → Saysomphone Vongsa'],
    [`${CHAIRS}Chủ tịch Quốc hội Việt Nam đề nghị.`, 'Chủ tịch Quốc hội Việt Nam → Trần Thanh Mân'],
    [`${PREMIERS}Thủ tướng đề nghị phía Malaysia.`, 'Thủ tướng → Phạm Minh Chiến'],
    [`${PREMIERS}Thủ tướng Malaysia đề nghị.`, 'Thủ tướng Malaysia → Anwar Ismail'],
    [`${PREMIERS}Ông Ismail cảm ơn. Thủ tướng nhấn mạnh.`, 'Thủ tướng → Phạm Minh Chiến'],
    [`${SECRETARIES}Tổng Bí thư nhấn mạnh.`, 'Tổng Bí thư → Tô Lân'],
    [
      `${SECRETARIES}Tổng Bí thư, Chủ tịch nước Trung Quốc nhấn mạnh.`,
      'Tổng Bí thư, Chủ tịch nước Trung Quốc → Tập Văn Bình',
    ],
    [`${MINISTERS}Bộ trưởng đề nghị.`, 'Bộ trưởng → Lương Văn Quân'],
    [`${MINISTERS}Bộ trưởng Bộ Công an Lào đề nghị.`, 'Bộ trưởng Bộ Công an Lào → Vilay Lakham'],
    [
      'Phó Thủ tướng Bùi Thanh Sang tiếp Phó Thủ tướng, Bộ trưởng Ngoại giao Lào Thongsavan Phom. Phó Thủ tướng đề nghị.',
      'Phó Thủ tướng → Bùi Thanh Sang',
    ],
    // The only holder, and one of two foreigners by the country.
    ['Thủ tướng Úc Anthony Albani đến thăm. Thủ tướng cảm ơn.', 'Thủ tướng → Anthony Albani'],
    [`${PRESIDENTS}Tổng thống Nga cho biết.`, 'Tổng thống Nga → Vladimir Putan'],
    [`${PRESIDENTS}Tổng thống nói.`, 'Tổng thống → ?'],
  ])('%s', (text, expected) => expect(last(text)).toBe(expected));

  it.each([
    'Chủ tịch Quốc hội Trần Thanh Mân lên đường. Chủ tịch Quốc hội Lào đón.',
    'Thủ tướng Phạm Minh Chiến điện đàm. Thủ tướng Nga nói.',
    'Thủ tướng Phạm Minh Chiến điện đàm. Thủ tướng Malaysia nói.',
    'Bộ trưởng Bộ Công an Lương Văn Quân lên đường. Bộ trưởng Bộ Công an Lào đón.',
    `Thủ tướng Phạm Minh Chiến họp. Thủ tướng Nhật Bản gửi thư.`,
  ])('of nobody named: %s', (text) => expect(read(text)).toHaveLength(1));
});
