import { checkPhrasing } from '@shared/phrasing/check-phrasing';
import { chooseLive, keepKey } from '@shared/phrasing/live';
import type { PhrasingMatcher } from '@shared/phrasing/load-pack';
import type { Finding, SafetyMatch } from '@shared/phrasing/report';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { shiftSpans } from '../../components/composer/shift-spans';

/** Flags wait for a pause in the typing, and never mark the word at the caret. */
export const PAUSE_MS = 600;

interface LiveFlagsInput {
  readonly matcher: PhrasingMatcher;
  readonly earlier: readonly string[];
  readonly muted: ReadonlySet<string>;
  /** Flags that were marked as not right in this talk, by keepKey. */
  readonly wrong: ReadonlySet<string>;
}

export interface LiveFlags {
  readonly flags: readonly (Finding & { readonly key: string })[];
  readonly safety: SafetyMatch | null;
  /** The flag kept last, until the words change; for "Undo". */
  readonly kept: { readonly key: string; readonly quote: string } | null;
  readonly follow: (text: string, caret: number) => void;
  readonly keep: (key: string) => void;
  readonly undoKeep: () => void;
  readonly clear: () => void;
}

/** The live side of the phrasing engine: checks after a pause, moves flags along with edits until then, remembers what was kept. */
export function useLiveFlags({ matcher, earlier, muted, wrong }: LiveFlagsInput): LiveFlags {
  const [flags, setFlags] = useState<LiveFlags['flags']>([]);
  const [safety, setSafety] = useState<SafetyMatch | null>(null);
  const [kept, setKept] = useState<readonly { key: string; quote: string }[]>([]);
  const latest = useRef({ text: '', caret: 0 });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const check = useCallback(() => {
    const { text, caret } = latest.current;
    const report = checkPhrasing(matcher, text, { earlier, muted, wrong });
    setSafety(report.safety);
    // While the margin points to people to turn to, tone has nothing to say.
    const live = report.safety
      ? []
      : chooseLive(report.findings, { text, caret, kept: new Set(kept.map(({ key }) => key)) });
    setFlags(live.map((finding) => ({ ...finding, key: keepKey(text, finding) })));
  }, [matcher, earlier, muted, wrong, kept]);

  useEffect(() => {
    if (latest.current.text !== '') check();
  }, [check]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const follow = useCallback(
    (text: string, caret: number) => {
      const before = latest.current.text;
      latest.current = { text, caret };
      if (before !== text) setFlags((old) => (old.length === 0 ? old : shiftSpans(old, before, text)));
      clearTimeout(timer.current);
      timer.current = setTimeout(check, PAUSE_MS);
    },
    [check],
  );

  return useMemo(
    () => ({
      flags,
      safety,
      kept: kept.at(-1) ?? null,
      follow,
      keep: (key: string) => {
        const flag = flags.find((one) => one.key === key);
        if (flag) setKept((old) => [...old, { key, quote: latest.current.text.slice(flag.span.start, flag.span.end) }]);
      },
      undoKeep: () => setKept((old) => old.slice(0, -1)),
      clear: () => {
        clearTimeout(timer.current);
        latest.current = { text: '', caret: 0 };
        setFlags([]);
        setSafety(null);
        setKept([]);
      },
    }),
    [flags, safety, kept, follow],
  );
}
