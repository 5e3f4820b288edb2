import { join } from 'node:path';
import { buildPhrasing, buildReaderFile, readReactionFiles, readScenarioFiles } from './content';

/**
 * Serves the authored content as modules, compiled when the app is built: `content:phrasing` (the rule pack),
 * `content:scenarios` (scripts and reactions, parsed) and `content:reader` (the address of the trained weights).
 * So the app carries no YAML parser and trains nothing.
 */
export function contentPlugin(root: string) {
  const asModule = (value: unknown) => `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
  const modules: Record<string, () => string> = {
    'content:phrasing': () => asModule(buildPhrasing(root)),
    'content:scenarios': () =>
      asModule({
        scenarios: readScenarioFiles(root).map(({ file, data }) => ({ file, data })),
        reactions: readReactionFiles(root).map(({ file, data }) => ({ file, data })),
      }),
    'content:reader': () => `export { default } from ${JSON.stringify(`${buildReaderFile(root)}?url`)};`,
  };
  return {
    name: 'plainspoken-content',
    enforce: 'pre' as const,
    resolveId: (id: string) => (id in modules ? `\0${id}` : undefined),
    load(id: string) {
      const build = id.startsWith('\0') ? modules[id.slice(1)] : undefined;
      return build ? { code: build(), moduleType: 'js' as const } : undefined;
    },
    /** In development an edited rule or scenario reloads the window. */
    configureServer(server: { watcher: { add(path: string): void } }) {
      for (const folder of ['phrasing/rules', 'dialogue/scenarios', 'dialogue/reactions']) {
        server.watcher.add(join(root, 'shared', folder));
      }
    },
  };
}
