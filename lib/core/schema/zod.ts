import { z } from 'zod';

// The extension's CSP forbids eval; without this Zod probes `new Function` and every page logs a violation.
z.config({ jitless: true });

export { z };
