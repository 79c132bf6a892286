import { provide } from '../index.ts';
import vi from '../vi.json' with { type: 'json' };

// The tagger's rules in words (scripts/support/lean-strings.ts), with whoever explains them (rule.ts).
provide('vi', vi);
