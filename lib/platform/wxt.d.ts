// `wxt prepare` would generate this with the entrypoints' names; a plain string keeps type checks free of a build step.
import 'wxt/browser';

declare module 'wxt/browser' {
  interface WxtRuntime {
    getURL(path: string): string;
  }
}
