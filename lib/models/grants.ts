import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { listClips } from '../store/clips.ts';
import type { ClipDatabase } from '../store/db.ts';
import { liveSignal, valueOr } from './live.ts';

interface Ports {
  db: ClipDatabase;
  readGrants(): Promise<string[]>;
  watchGrants(changed: () => void): () => void;
  requestGrant(domains: readonly string[]): Promise<boolean>;
  revokeGrant(domain: string): Promise<boolean>;
}

/** Press domains on which the browser shows addresses without a gesture. */
export interface GrantsModel {
  readonly granted: ReadonlySignal<readonly string[]>;
  /** Domains the person has clipped from and not granted, most clipped first. */
  readonly clipped: ReadonlySignal<readonly string[]>;
  /** Asks the browser; has to be called straight from a gesture. False when the person or the browser said no. */
  grant(domains: readonly string[]): Promise<boolean>;
  revoke(domain: string): Promise<boolean>;
  dispose(): void;
}

/** How many of the newest clips tell which papers a person reads. */
const LOOK_BACK = 500;

export function createGrantsModel(ports: Ports): GrantsModel {
  const granted = signal<readonly string[]>([]);
  const read = (): void =>
    void ports.readGrants().then((domains) => {
      granted.value = domains;
    });
  const stop = ports.watchGrants(read);
  read();
  const recent = liveSignal(() => () => listClips(ports.db, { limit: LOOK_BACK }));
  const clipped = computed(() => {
    const counts = new Map<string, number>();
    for (const row of valueOr(recent.signal.value, [])) {
      const domain = pressDomain(row.addresses[0] ?? '');
      if (domain !== null && !isCovered(domain, granted.value)) counts.set(domain, (counts.get(domain) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1]).map(([domain]) => domain);
  });
  return {
    granted,
    clipped,
    grant: (domains) =>
      ports.requestGrant(domains).catch((error: unknown) => {
        console.error('grant failed:', error);
        return false;
      }),
    revoke: ports.revokeGrant,
    dispose() {
      stop();
      recent.dispose();
    },
  };
}

const isCovered = (domain: string, granted: readonly string[]): boolean =>
  granted.some((grant) => domain === grant || domain.endsWith(`.${grant}`));

/** The domain to ask for: the address's host without `www.` and mobile prefixes. Null for what has no name. */
export function pressDomain(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (!/^https?:$/.test(protocol) || hostname === '') return null;
  return hostname.replace(/^(www|m|amp|mobile)\./, '');
}

/** The domain a person typed, alone or as part of an address; null when it is none. */
export function domainTyped(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const domain = pressDomain(/^https?:\/\//.test(text) ? text : `https://${text}`);
  return domain !== null && /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+([a-z]{2,}|\d{1,3})$/.test(domain) ? domain : null;
}
