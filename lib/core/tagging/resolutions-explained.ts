import type { ResolutionId } from './rules.ts';
import type { RuleExplained } from './rules-explained.ts';

/** Rules of resolution: which entity a mention is. */
export const resolutionExplained: Readonly<Record<ResolutionId, RuleExplained>> = {
  'resolve.itself': {
    says: 'The first citation of a document: it is an entity of its own.',
    source: 'domain.md §5',
    example: { text: 'Nghị quyết số 31-NQ/TW', quote: 'Nghị quyết số 31-NQ/TW' },
  },
  'resolve.same-document': {
    says: 'A full citation that agrees with an earlier one in number or event and conflicts in nothing.',
    source: 'domain.md §5, merge rule',
    example: {
      text: 'Nghị quyết Đại hội XII của Đảng. Nghị quyết Đại hội đại biểu toàn quốc lần thứ XII của Đảng.',
      quote: 'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XII của Đảng',
    },
  },
  'resolve.number': {
    says: 'The one document of the article with that number and type.',
    source: 'domain.md §5 (short form 1)',
    example: { text: 'Chỉ thị số 61-CT/TU ngày 2/3/2023. Thực hiện Chỉ thị 61, các huyện', quote: 'Chỉ thị 61' },
  },
  'resolve.event': {
    says: 'The one congress or plenum of a fitting level.',
    source: 'domain.md §5 (short form 2)',
    example: {
      text: 'Nghị quyết Đại hội Đảng bộ tỉnh Sơn La lần thứ XV. Đưa Nghị quyết Đại hội vào cuộc sống.',
      quote: 'Nghị quyết Đại hội',
    },
  },
  'resolve.event-earlier': {
    says: 'Of two events with that ordinal, national and local, the one cited before.',
    source: 'domain.md §4 (national or local)',
    example: {
      text: 'Nghị quyết Đại hội XIII của Đảng và Nghị quyết Đại hội Đảng bộ huyện lần thứ XIII. Thực hiện Nghị quyết Đại hội lần thứ XIII, huyện',
      quote: 'Nghị quyết Đại hội lần thứ XIII',
    },
  },
  'resolve.event-number': {
    says: 'The one numbered document that the article itself joins with that plenum.',
    source: 'domain.md §5, merge rule of plenums',
    example: {
      text: 'Nghị quyết số 31-NQ/TW Hội nghị Trung ương 5 khóa XII. Thực hiện Nghị quyết Trung ương 5 khóa XII, tỉnh',
      quote: 'Nghị quyết Trung ương 5 khóa XII',
    },
  },
  'resolve.issuer': {
    says: 'The one document of that type by that issuer.',
    source: 'domain.md §5 (short form 3)',
    example: {
      text: 'Chỉ thị số 3-CT/TW ngày 5/5/2021 của Ban Bí thư. Theo Chỉ thị của Ban Bí thư, các tỉnh',
      quote: 'Chỉ thị của Ban Bí thư',
    },
  },
  'resolve.demonstrative-paragraph': {
    says: '`này`, `trên`, `nói trên`: the nearest document of that type before it in the paragraph.',
    source: 'domain.md §5 (short form 4a)',
    example: {
      text: 'Nghị quyết số 31-NQ/TW nêu rõ mục tiêu. Triển khai Nghị quyết này, tỉnh giao việc.',
      quote: 'Nghị quyết này',
    },
  },
  'resolve.demonstrative-article': {
    says: '`này`, `trên`, `nói trên`: the nearest document of that type in an earlier paragraph.',
    source: 'domain.md §5 (short form 4a)',
    example: {
      text: 'Nghị quyết số 31-NQ/TW nêu rõ mục tiêu.\nTriển khai Nghị quyết này, tỉnh giao việc.',
      quote: 'Nghị quyết này',
    },
  },
  'resolve.topic-lead': {
    says: 'The one document of that type that stands in headline or lead, or is cited twice: here the one in headline or lead.',
    source: 'domain.md §5 (short form 4b)',
    example: {
      text: 'Học tập Nghị quyết số 31-NQ/TW\nCán bộ thảo luận.\nViệc quán triệt Nghị quyết được chú trọng.',
      quote: 'Nghị quyết',
    },
  },
  'resolve.topic-repeated': {
    says: 'The one document of that type that stands in headline or lead, or is cited twice: here the one cited twice.',
    source: 'domain.md §5 (short form 4b)',
    example: {
      text: 'Tin trong ngày\nĐoạn mở đầu.\nTheo Nghị quyết số 31-NQ/TW, tỉnh làm ngay. Nghị quyết 31 giao việc rõ.\nViệc quán triệt Nghị quyết được chú trọng.',
      quote: 'Nghị quyết',
    },
  },
  'resolve.topic-ahead': {
    says: 'In headline or lead, before its citation: the article’s only document of that type, where it is the topic.',
    source: 'domain.md §5 (short forms work in both directions)',
    example: {
      text: 'Đưa Nghị quyết vào cuộc sống\nTỉnh ủy sơ kết Nghị quyết số 31-NQ/TW.',
      quote: 'Nghị quyết',
    },
  },
  'resolve.nearest': {
    says: 'The nearest document of that type before, in the same paragraph.',
    source: 'domain.md §5 (short form 4b)',
    example: {
      text: 'Tin trong ngày\nĐoạn mở đầu.\nĐoạn hai.\nTheo Nghị quyết số 31-NQ/TW, tỉnh làm ngay. Việc quán triệt Nghị quyết được chú trọng.',
      quote: 'Nghị quyết',
    },
  },
  'resolve.full-name': {
    says: 'The person of that full name.',
    source: 'domain.md §0 rule 19',
    example: { text: 'Bí thư Tỉnh ủy Lê Tiến Chung', quote: 'Bí thư Tỉnh ủy Lê Tiến Chung' },
  },
  'resolve.row': {
    says: 'Named under one plural title with officials, no office of their own being said.',
    source: 'domain.md §0 rule 14',
    example: {
      text: 'Bí thư Tỉnh ủy Lê Tiến Chung nhận lỗi. Các ông Lê Tiến Chung, Hà Văn Định bị kỷ luật.',
      quote: 'Hà Văn Định',
    },
  },
  'resolve.given-name': {
    says: 'The one who bears that given name, or whose name ends in those two words, and has the office that is said.',
    source: 'domain.md §8.8 pattern 7',
    example: { text: 'Bí thư Tỉnh ủy Lê Tiến Chung chủ trì. Ông Chung nói rõ.', quote: 'Ông Chung' },
  },
  'resolve.last-bearer': {
    says: 'Of several who bear that name, the one last named before.',
    source: 'domain.md §8.8 pattern 7, §12 trap 22',
    example: {
      text: 'Bí thư Tỉnh ủy Lê Tiến Chung và Chủ tịch HĐND tỉnh Hà Văn Chung dự. Ông Chung nói rõ.',
      quote: 'Ông Chung',
    },
  },
  'resolve.holder': {
    says: 'The one person of the article who holds that post.',
    source: 'domain.md §8.9',
    example: {
      text: 'Bí thư Tỉnh ủy Lê Tiến Chung đến dự. Sau đó, đồng chí Bí thư Tỉnh ủy phát biểu.',
      quote: 'đồng chí Bí thư Tỉnh ủy',
    },
  },
  'resolve.holder-assumed': {
    says: 'The one person of the article who may hold that post, where only one of the two mentions says its body or place.',
    source: 'domain.md §8.9',
    example: {
      text: 'Giám đốc Sở Y tế Lê Tiến Chung đến dự. Sau đó, Giám đốc phát biểu.',
      quote: 'Giám đốc',
    },
  },
  'resolve.last-holder': {
    says: 'Of several who hold the same office, the one named just before.',
    source: 'domain.md §8.9',
    example: {
      text: 'Bí thư Tỉnh ủy Lê Tiến Chung bàn giao cho Bí thư Tỉnh ủy Hà Văn Định. Đồng chí Bí thư Tỉnh ủy cảm ơn.',
      quote: 'Đồng chí Bí thư Tỉnh ủy',
    },
  },
  'resolve.periphrasis': {
    says: 'The one person whose post the phrase describes.',
    source: 'domain.md §8.1, §8.9',
    example: {
      text: 'Bí thư Tỉnh ủy Lê Tiến Chung đến dự. Người đứng đầu Đảng bộ tỉnh căn dặn.',
      quote: 'Người đứng đầu Đảng bộ tỉnh',
    },
  },
};
