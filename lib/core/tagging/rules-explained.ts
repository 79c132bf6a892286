import type { RuleId } from './rules.ts';

/** What a rule says, for docs/tagging.md; no part of the tagger, so that it is not shipped. */
export interface RuleExplained {
  /** One sentence. */
  readonly says: string;
  /** Where the rule comes from. */
  readonly source: string;
  /** A text with a mention that this rule marked (or resolved), and that mention's words. */
  readonly example: { readonly text: string; readonly quote: string };
}

/** Rules of extraction. Their examples are tagged by `npm test`. */
export const ruleExplained: Readonly<Record<RuleId, RuleExplained>> = {
  'doc.party-number': {
    says: 'A type word and a number in the Party’s order: hyphen before the type, an issuer of the Party behind the slash.',
    source: 'domain.md §1.1, §3',
    example: {
      text: 'Triển khai Chỉ thị số 61-CT/TU ngày 2/3/2023 của Ban Thường vụ Tỉnh ủy.',
      quote: 'Chỉ thị số 61-CT/TU ngày 2/3/2023 của Ban Thường vụ Tỉnh ủy',
    },
  },
  'doc.state-number': {
    says: 'A type word and a number in the state’s order: slash before the type, or a year inside the number.',
    source: 'domain.md §2, §3',
    example: {
      text: 'theo Nghị định số 91/2021/NĐ-CP của Chính phủ',
      quote: 'Nghị định số 91/2021/NĐ-CP của Chính phủ',
    },
  },
  'doc.mass-number': {
    says: 'A type word and a number whose issuer’s letters are a mass organisation’s.',
    source: 'domain.md §2.4',
    example: { text: 'Quyết định 84 QĐ/TWĐTN', quote: 'Quyết định 84 QĐ/TWĐTN' },
  },
  'doc.bare-number': {
    says: 'A type word, `số`, and a number without letters; or a number with its year.',
    source: 'domain.md §3, §5 (short form 1)',
    example: {
      text: 'Kế hoạch số 80 ngày 24/11 của Ban Thường vụ Tỉnh ủy',
      quote: 'Kế hoạch số 80 ngày 24/11 của Ban Thường vụ Tỉnh ủy',
    },
  },
  'doc.nickname-number': {
    says: 'A type word and a number without `số`, as papers call well-known documents.',
    source: 'domain.md §3, §12 traps 11, 13',
    example: { text: 'tinh thần Nghị quyết 57 đã lan tỏa', quote: 'Nghị quyết 57' },
  },
  'doc.number-weak': {
    says: 'A type word and a number that could be an amount, where the article cites that type and number in full.',
    source: 'domain.md §5 (short form 1)',
    example: { text: 'Quy định số 144-QĐ/TW được ban hành. Quy định 144 gồm sáu điều.', quote: 'Quy định 144' },
  },
  'doc.list-item': {
    says: 'A further number behind one type word.',
    source: 'domain.md §0 rule 9, §3',
    example: { text: 'các Nghị quyết số 31-NQ/TW, 33-NQ/TW', quote: '33-NQ/TW' },
  },
  'doc.number-alone': {
    says: 'A number whose letters say type and issuer, without its type word.',
    source: 'domain.md §3, §13',
    example: {
      text: 'Nghị quyết số 31-NQ/TW về giáo dục và số 33-NQ/TW về văn hóa được triển khai.',
      quote: 'số 33-NQ/TW',
    },
  },
  'doc.set': {
    says: 'The nickname of several documents.',
    source: 'domain.md §3',
    example: { text: 'Bộ tứ trụ cột được kỳ vọng tạo đột phá.', quote: 'Bộ tứ trụ cột' },
  },
  'doc.congress': {
    says: 'A document word and the congress that passed it, with its ordinal.',
    source: 'domain.md §4',
    example: {
      text: 'Nghị quyết Đại hội Đảng bộ tỉnh Sơn La lần thứ XV',
      quote: 'Nghị quyết Đại hội Đảng bộ tỉnh Sơn La lần thứ XV',
    },
  },
  'doc.plenum': {
    says: 'A document word and the plenum of a committee that issued it.',
    source: 'domain.md §4',
    example: { text: 'Nghị quyết Hội nghị Trung ương 6 khóa XII', quote: 'Nghị quyết Hội nghị Trung ương 6 khóa XII' },
  },
  'doc.session': {
    says: 'A document word and the session of the National Assembly or a People’s Council that passed it.',
    source: 'domain.md §4',
    example: { text: 'Nghị quyết kỳ họp thứ 8, Quốc hội khóa XV', quote: 'Nghị quyết kỳ họp thứ 8, Quốc hội khóa XV' },
  },
  'doc.event-partial': {
    says: 'A document word and an event without its ordinal; which one, the article tells elsewhere.',
    source: 'domain.md §5 (short form 2)',
    example: { text: 'đưa Nghị quyết Đại hội vào cuộc sống', quote: 'Nghị quyết Đại hội' },
  },
  'doc.event-list': {
    says: 'A further term behind one event citation.',
    source: 'domain.md §3, §12 trap 5',
    example: { text: 'Nghị quyết Trung ương 5 khóa XI, XII', quote: 'XII' },
  },
  'doc.law': {
    says: 'A law, code or ordinance by its listed name, or told by its year.',
    source: 'domain.md §3',
    example: { text: 'quy định của Luật Đất đai năm 2024', quote: 'Luật Đất đai năm 2024' },
  },
  'doc.law-list': {
    says: 'A further law behind one plural type word, by its listed name.',
    source: 'domain.md §3',
    example: { text: 'sửa các luật: Đầu tư, Đấu thầu và Xây dựng', quote: 'Đấu thầu' },
  },
  'doc.law-unlisted': {
    says: 'A law by a name that is not in the list and without a year.',
    source: 'domain.md §3',
    example: { text: 'góp ý Luật Quản lý Thảo dược vừa qua', quote: 'Luật Quản lý Thảo dược' },
  },
  'doc.constitution': {
    says: 'The Constitution without its year, with a capital.',
    source: 'domain.md §2.2',
    example: { text: 'theo Điều 4 Hiến pháp, Đảng là lực lượng lãnh đạo', quote: 'Hiến pháp' },
  },
  'doc.charter': {
    says: 'The Party’s charter, cited by its name.',
    source: 'domain.md §1.2',
    example: { text: 'theo quy định của Điều lệ Đảng', quote: 'Điều lệ Đảng' },
  },
  'doc.issuer': {
    says: 'A document word and its issuer alone.',
    source: 'domain.md §5 (short form 3)',
    example: {
      text: 'Chỉ thị số 3-CT/TW ngày 5/5/2021 của Ban Bí thư. Theo Chỉ thị của Ban Bí thư, các tỉnh',
      quote: 'Chỉ thị của Ban Bí thư',
    },
  },
  'doc.dated': {
    says: 'A document word with its date and issuer, without a number.',
    source: 'domain.md §3',
    example: {
      text: 'thực hiện Chỉ thị ngày 4/3/2022 của Ban Bí thư về thanh niên',
      quote: 'Chỉ thị ngày 4/3/2022 của Ban Bí thư',
    },
  },
  'doc.anaphor-demonstrative': {
    says: 'A document word with `này`, `trên`, `nói trên`, `đó`.',
    source: 'domain.md §0 rules 10–11, §5 (short form 4)',
    example: {
      text: 'Nghị quyết số 31-NQ/TW nêu rõ mục tiêu. Triển khai Nghị quyết này, tỉnh giao việc.',
      quote: 'Nghị quyết này',
    },
  },
  'doc.anaphor-headline': {
    says: 'A bare document word in the first line.',
    source: 'domain.md §0 rules 10–11, §5 (short form 4)',
    example: {
      text: 'Đưa Nghị quyết vào cuộc sống\nTỉnh ủy sơ kết Nghị quyết số 31-NQ/TW.',
      quote: 'Nghị quyết',
    },
  },
  'doc.anaphor-capital': {
    says: 'A bare document word with a capital.',
    source: 'domain.md §0 rules 10–11, §5 (short form 4)',
    example: {
      text: 'Sơ kết ba năm\nTỉnh ủy sơ kết Nghị quyết số 31-NQ/TW. Sau ba năm, Nghị quyết đã tạo chuyển biến.',
      quote: 'Nghị quyết',
    },
  },
  'doc.anaphor': {
    says: 'A bare document word in lower case, handled as one known thing.',
    source: 'domain.md §0 rules 10–11, §5 (short form 4)',
    example: {
      text: 'Sơ kết ba năm\nTỉnh ủy sơ kết Nghị quyết số 31-NQ/TW. Các xã đưa nghị quyết vào cuộc sống.',
      quote: 'nghị quyết',
    },
  },
  'official.honorific-name': {
    says: 'A name behind an honorific.',
    source: 'domain.md §8.7, §8.8 pattern 1',
    example: {
      text: 'Đồng chí Lò Văn Pâng, Phó Bí thư Tỉnh ủy Lai Châu phát biểu',
      quote: 'Đồng chí Lò Văn Pâng, Phó Bí thư Tỉnh ủy Lai Châu',
    },
  },
  'official.honorific-unlisted': {
    says: 'A name behind an honorific whose first word is no listed surname.',
    source: 'domain.md §8.7, §11.2',
    example: {
      text: 'Ông Xừng Hùng Sang, Chủ tịch HĐND huyện Mường Tè cho biết',
      quote: 'Ông Xừng Hùng Sang, Chủ tịch HĐND huyện Mường Tè',
    },
  },
  'official.post-name': {
    says: 'A name behind one or more posts.',
    source: 'domain.md §8.8 pattern 3',
    example: { text: 'Bí thư Tỉnh ủy Lê Tiến Chung nhấn mạnh', quote: 'Bí thư Tỉnh ủy Lê Tiến Chung' },
  },
  'official.post-unlisted': {
    says: 'A name behind one or more posts whose first word is no listed surname: officials of other countries, rare surnames.',
    source: 'domain.md §8.8 pattern 3, §11.2',
    example: { text: 'Thủ tướng Malaysia Anwar Hashim đến thăm', quote: 'Thủ tướng Malaysia Anwar Hashim' },
  },
  'official.rank-name': {
    says: 'A name behind a rank of army or police.',
    source: 'domain.md §8.7',
    example: { text: 'Đại tá Hoàng Văn Bính cho biết', quote: 'Đại tá Hoàng Văn Bính' },
  },
  'official.title-name': {
    says: 'A name behind a degree or calling alone, of a person whose post stands elsewhere.',
    source: 'domain.md §8.7',
    example: {
      text: 'PGS.TS Trần Thị Mận, Viện trưởng Viện Văn hóa cho rằng',
      quote: 'PGS.TS Trần Thị Mận, Viện trưởng Viện Văn hóa',
    },
  },
  'official.name-post': {
    says: 'A name without anything before it that its own posts follow.',
    source: 'domain.md §8.8 patterns 2, 5',
    example: {
      text: 'Trần Tấn Sinh - nguyên Chủ tịch nước; Lê Hùng - Chủ tịch Quốc hội',
      quote: 'Trần Tấn Sinh - nguyên Chủ tịch nước',
    },
  },
  'official.name-inside': {
    says: 'A name inside a sentence, without anything before it, that its own posts follow.',
    source: 'domain.md §8.8 pattern 2',
    example: {
      text: 'Hội đồng bầu Trần Tấn Sinh, Phó Bí thư Tỉnh ủy',
      quote: 'Trần Tấn Sinh, Phó Bí thư Tỉnh ủy',
    },
  },
  'official.list-member': {
    says: 'A name in a list whose header, or first member, says what they are.',
    source: 'domain.md §8.8 pattern 6',
    example: { text: 'các đồng chí Phó Bí thư Đảng ủy Khối: Lại Xuân Lan, Đỗ Việt Hồng', quote: 'Đỗ Việt Hồng' },
  },
  'official.list-name': {
    says: 'A bare name in a list of comrades, with no post in header or behind it.',
    source: 'domain.md §8.8 pattern 6',
    example: { text: 'Chủ trì có các đồng chí: Lại Xuân Lan, Đỗ Việt Hồng.', quote: 'Đỗ Việt Hồng' },
  },
  'official.signature': {
    says: 'A name on a line of its own under a post on a line of its own.',
    source: 'domain.md §8.8',
    example: { text: 'T/M BAN THƯỜNG VỤ\nBÍ THƯ\nLê Tiến Chung', quote: 'Lê Tiến Chung' },
  },
  'official.list-unlisted': {
    says: 'A member of a list whose surname is not listed; its posts follow.',
    source: 'domain.md §8.8 pattern 5, §11.2',
    example: {
      text: 'Dự có các đồng chí: Lại Xuân Lan, Bí thư Tỉnh ủy; Quảng Trọng Vinh - Phó Bí thư Tỉnh ủy.',
      quote: 'Quảng Trọng Vinh - Phó Bí thư Tỉnh ủy',
    },
  },
  'official.repeated-name': {
    says: 'The full name, alone, of a person known from elsewhere in the article.',
    source: 'domain.md §8.8 pattern 7',
    example: {
      text: 'Bí thư Tỉnh ủy Lê Tiến Chung chủ trì. Thư ký của Lê Tiến Chung ghi lại.',
      quote: 'Lê Tiến Chung',
    },
  },
  'official.given-name': {
    says: 'An honorific and the given name of a person known from elsewhere in the article.',
    source: 'domain.md §8.8 pattern 7',
    example: { text: 'Bí thư Tỉnh ủy Lê Tiến Chung chủ trì. Ông Chung nói rõ.', quote: 'Ông Chung' },
  },
  'official.post-given': {
    says: 'A post, rank or `bị cáo` and the given name of a person known from elsewhere in the article.',
    source: 'domain.md §8.8 pattern 7',
    example: { text: 'Thứ trưởng Bộ Y tế Lê Tiến Chung dự. Thứ trưởng Chung nói rõ.', quote: 'Thứ trưởng Chung' },
  },
  'official.post': {
    says: 'A definite post without a name whose holder the article names.',
    source: 'domain.md §0 rules 14–15, §8.9',
    example: {
      text: 'Bí thư Tỉnh ủy Lê Tiến Chung đến dự. Sau đó, đồng chí Bí thư Tỉnh ủy phát biểu.',
      quote: 'đồng chí Bí thư Tỉnh ủy',
    },
  },
  'official.post-inside': {
    says: 'A post with its body inside a sentence, without honorific: its holder, or the office as such.',
    source: 'domain.md §0 rules 14–15, §8.9',
    example: {
      text: 'Bí thư Tỉnh ủy Lê Tiến Chung đến dự. Chiều nay, Bí thư Tỉnh ủy thăm xã.',
      quote: 'Bí thư Tỉnh ủy',
    },
  },
  'official.post-bare': {
    says: 'A position alone, without body or place, whose holder the article names.',
    source: 'domain.md §0 rules 14–15, §8.9',
    example: { text: 'Bộ trưởng Bộ Y tế Lê Tiến Chung trả lời. Bộ trưởng nhận trách nhiệm.', quote: 'Bộ trưởng' },
  },
};
