import { provide } from '../index.ts';
import vi from '../vi.json' with { type: 'json' };

// In a build what the panel does not start with (scripts/support/lean-strings.ts): the library and the options bring it,
// and every view that is loaded when it is opened (components/later.tsx).
provide('vi', vi);
