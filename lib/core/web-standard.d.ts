// What every JavaScript runtime has (WHATWG) though ECMAScript does not define it. Core may use these and nothing else
// of the host. Left out of the root tsconfig, whose DOM library declares them already.

declare class URLSearchParams {
  constructor(init?: string);
  get(name: string): string | null;
  delete(name: string): void;
  keys(): IterableIterator<string>;
  sort(): void;
  toString(): string;
}

declare class URL {
  constructor(url: string, base?: string);
  static canParse(url: string, base?: string): boolean;
  hash: string;
  host: string;
  hostname: string;
  readonly origin: string;
  pathname: string;
  port: string;
  protocol: string;
  search: string;
  readonly searchParams: URLSearchParams;
  username: string;
  password: string;
  readonly href: string;
  toString(): string;
}

declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
