import { provide } from '../index.ts';
import vi from '../vi.json' with { type: 'json' };

// What library and options say beyond the panel (scripts/support/lean-strings.ts): each of these pages imports this.
provide('vi', vi);
