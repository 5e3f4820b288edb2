// Only what is used: shared/ is compiled without the types of browser and Node.
declare const WebAssembly: {
  Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  Module: new (code: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { readonly exports: Readonly<Record<string, unknown>> };
};

const PAGE = 65_536;

/** A module at work: its functions, and the memory they share with us. */
export interface StartedModule {
  readonly memory: ArrayBuffer;
  readonly exports: Readonly<Record<string, unknown>>;
}

/**
 * Starts a module that `writeModule` wrote.
 * @param bytes - how much memory it works in.
 * @throws where WebAssembly is refused, or lacks what the module uses.
 */
export function startModule(code: Uint8Array, bytes: number): StartedModule {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), { host: { memory } });
  return { memory: memory.buffer, exports };
}
