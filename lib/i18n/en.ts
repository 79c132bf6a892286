import en from './en.json' with { type: 'json' };
import { provide } from './index.ts';

// In a module of its own, so that a page in Vietnamese never loads it.
provide('en', en);
