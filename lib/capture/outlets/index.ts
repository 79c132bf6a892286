import aspNewscontents from './data/asp-newscontents.json' with { type: 'json' };
import bMaincontent from './data/b-maincontent.json' with { type: 'json' };
import baotintuc from './data/baotintuc.json' with { type: 'json' };
import cDetailHead from './data/c-detail-head.json' with { type: 'json' };
import dantri from './data/dantri.json' with { type: 'json' };
import dcontent from './data/dcontent.json' with { type: 'json' };
import ims from './data/ims.json' with { type: 'json' };
import mastercms from './data/mastercms.json' with { type: 'json' };
import mcms from './data/mcms.json' with { type: 'json' };
import monthSlug from './data/month-slug.json' with { type: 'json' };
import ttxvn from './data/ttxvn.json' with { type: 'json' };
import vietnambiz from './data/vietnambiz.json' with { type: 'json' };
import vietnamnet from './data/vietnamnet.json' with { type: 'json' };
import vietstock from './data/vietstock.json' with { type: 'json' };
import vneconomy from './data/vneconomy.json' with { type: 'json' };
import vnexpress from './data/vnexpress.json' with { type: 'json' };
import type { Pack } from './pack.ts';

/** Every outlet pack. Where a page bears the signs of two, the more special stands first. */
export const PACKS: readonly Pack[] = [
  ims,
  mcms,
  vnexpress,
  dantri,
  vietnamnet,
  mastercms,
  cDetailHead,
  bMaincontent,
  ttxvn,
  baotintuc,
  vneconomy,
  vietnambiz,
  vietstock,
  aspNewscontents,
  dcontent,
  monthSlug,
];
