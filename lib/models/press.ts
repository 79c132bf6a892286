import outlets from '../capture/data/outlets.json' with { type: 'json' };

/** Press domains known by name, those of the whole country first as the data lists them. */
export const pressDomains: readonly { domain: string; name: string }[] = Object.entries(outlets.names).map(
  ([domain, name]) => ({
    domain,
    name,
  }),
);
