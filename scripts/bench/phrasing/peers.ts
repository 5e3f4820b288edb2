import { createRequire } from 'node:module';
import { join } from 'node:path';

/** A tool that looks at a text. */
export interface Peer {
  readonly name: string;
  /** @returns whether it has anything to say about the text. */
  readonly flags: (text: string) => boolean | Promise<boolean>;
}

/** A tool that is not open yet: opening is what `load` measures. */
export interface ClosedPeer {
  readonly name: string;
  /** The npm package, for its size; null for ours. */
  readonly package: string | null;
  readonly open: () => Promise<Peer['flags']>;
}

interface Vader {
  readonly SentimentIntensityAnalyzer: { polarity_scores(text: string): { readonly compound: number } };
}
interface Harper {
  readonly LocalLinter: new (options: { readonly binary: unknown }) => {
    readonly setup: () => Promise<void>;
    readonly lint: (text: string) => Promise<readonly unknown[]>;
  };
}

/** VADER's own bound for a negative text. */
const NEGATIVE = -0.05;

/**
 * The tools that people would otherwise take. Names of packages are held in variables where a tool is only installed for this: the
 * code builds and is checked without it.
 */
export function closedPeers(root: string): readonly ClosedPeer[] {
  const require = createRequire(join(root, 'package.json'));
  const harper = 'harper.js';
  return [
    {
      name: 'alex',
      package: 'alex',
      open: async () => {
        const { text: check } = await import('alex');
        return (text) => check(text).messages.length > 0;
      },
    },
    {
      name: 'retext-equality',
      package: 'retext-equality',
      open: async () => {
        const [{ retext }, { default: equality }] = await Promise.all([import('retext'), import('retext-equality')]);
        const processor = retext().use(equality);
        return async (text) => (await processor.process(text)).messages.length > 0;
      },
    },
    {
      name: 'write-good',
      package: 'write-good',
      open: async () => {
        const check = require('write-good') as (text: string) => readonly unknown[];
        return (text) => check(text).length > 0;
      },
    },
    {
      name: 'vader-sentiment',
      package: 'vader-sentiment',
      open: async () => {
        const { SentimentIntensityAnalyzer } = require('vader-sentiment') as Vader;
        return (text) => SentimentIntensityAnalyzer.polarity_scores(text).compound <= NEGATIVE;
      },
    },
    {
      name: 'harper.js',
      package: harper,
      open: async () => {
        const { LocalLinter } = (await import(harper)) as Harper;
        const { binary } = (await import(`${harper}/binary`)) as { readonly binary: unknown };
        const linter = new LocalLinter({ binary });
        await linter.setup();
        return async (text) => (await linter.lint(text)).length > 0;
      },
    },
  ];
}
