import { z } from 'zod/mini';

// Zod Mini: checks and wrappers are functions, so that a build takes only those that are used. The classic Zod is three
// times the size, and every page of the extension would load it whole.

// The extension's CSP forbids eval; without this Zod probes `new Function` and every page logs a violation.
z.config({ jitless: true });

export { z };
