/** Stands in every tagging; goes up whenever data changes. */
export const GAZETTEER_VERSION = 'diem-bao-gazetteer 0.2.0';
