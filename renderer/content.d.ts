/** Addresses of the authored content, compiled by the build (scripts/content-plugin.ts). */
declare module 'content:phrasing' {
  const address: string;
  export default address;
}
declare module 'content:phrasing-words' {
  const address: string;
  export default address;
}
declare module 'content:rule-book' {
  const address: string;
  export default address;
}
declare module 'content:reader' {
  const address: string;
  export default address;
}
declare module 'content:encoder' {
  const address: string;
  export default address;
}
declare module 'content:heads' {
  const address: string;
  export default address;
}
declare module 'content:notes' {
  const address: string;
  export default address;
}
declare module 'content:scenarios' {
  const address: string;
  export default address;
}

/** From package.json, put in by the build. */
declare const __APP_VERSION__: string;
