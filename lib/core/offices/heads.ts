/** Offices of a whole state, which need no body to be said. */
export const HEADS_OF_STATE = ['tổng bí thư', 'chủ tịch nước', 'thủ tướng'] as const;

/** Offices that one person holds at a time in one body; each before those that its words begin with. */
export const HEADS = [
  ...HEADS_OF_STATE,
  'bí thư thứ nhất',
  'bí thư',
  'chủ tịch',
  'bộ trưởng',
  'trưởng ban',
  'trưởng đoàn',
  'trưởng công an',
  'chủ nhiệm',
  'chánh văn phòng',
  'chánh án',
  'viện trưởng',
  'thống đốc',
  'tổng kiểm toán',
  'tổng thanh tra',
  'tổng biên tập',
  'tổng giám đốc',
  'tổng thư ký',
  'giám đốc',
  'hiệu trưởng',
  'chỉ huy trưởng',
  'tư lệnh',
  'chính ủy',
] as const;
