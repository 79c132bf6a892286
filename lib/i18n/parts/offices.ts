import { provide } from '../index.ts';
import vi from '../vi.json' with { type: 'json' };

// Warnings and timelines in words (scripts/support/lean-strings.ts), with whoever shows them.
provide('vi', vi);
