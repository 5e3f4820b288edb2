/** Authored content, compiled by the build (scripts/content-plugin.ts). */
declare module 'content:phrasing' {
  const pack: import('@shared/phrasing/pack').PhrasingPack;
  export default pack;
}
declare module 'content:reader' {
  const address: string;
  export default address;
}
declare module 'content:scenarios' {
  interface File {
    readonly file: string;
    readonly data: unknown;
  }
  const content: { readonly scenarios: readonly File[]; readonly reactions: readonly File[] };
  export default content;
}

/** From package.json, put in by the build. */
declare const __APP_VERSION__: string;
