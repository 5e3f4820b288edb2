/** A fault in what the app is built from: an authored file, or a package; the build stops with it. */
export class ContentError extends Error {}
