import vi from '../vi.json' with { type: 'json' };

// In a build the part of the table that the panel starts with (scripts/support/lean-strings.ts), elsewhere all of it.
export default vi;
