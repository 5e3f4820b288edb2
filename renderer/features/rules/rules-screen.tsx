import type { PhrasingMatcher } from '@shared/phrasing/load-pack';
import type { PackRule } from '@shared/phrasing/pack';
import type { RuleBook } from '@shared/phrasing/rule-book';
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { LONGEST_QUERY, findRules, readyToFind } from './find-rules';
import { GoneRules } from './gone-rules';
import { groupRules } from './group-rules';
import { MarkTold } from './mark-told';
import { markedWords } from './marked-words';
import type { MarkedLine } from './marked-line';
import { RuleList } from './rule-list';
import { RULES_WORDS as WORDS, SHOWN, listedWords, offWords } from './rules-words';
import type { Shown } from './rules-words';
import { SaveCases } from './save-cases';
import { TryLine } from './try-line';
import { useRuleBook } from './use-rule-book';
import '../../components/flag/flag.css';
import './rules-screen.css';

export interface RulesScreenProps {
  /** Null until the rules are there. */
  readonly matcher: PhrasingMatcher | null;
  /** Fetches the examples and sources; must be the same function as long as the page is. */
  readonly loadBook: () => Promise<RuleBook>;
  readonly mutedRules: readonly string[];
  /** Flags that were marked as not right, over all talks. */
  readonly marked: readonly MarkedLine[];
  /** A rule to begin at; null for the top of the page. */
  readonly startAt: string | null;
  readonly onMuted: (mutedRules: string[]) => void;
  readonly onForget: (line: MarkedLine) => void;
  readonly onSaveCases: () => Promise<boolean | null>;
  readonly onPutBack: (line: MarkedLine) => void;
  /** What became of a mark last. */
  readonly told: { readonly kind: 'forgotten' | 'put-back' | 'failed'; readonly line: MarkedLine } | null;
  /** A no or an order stands: one plain question before anything is saved outside. */
  readonly asksFirst: boolean;
  readonly onSupport: () => void;
  /** Back to where the rule was asked about; null where one came by the menu. */
  readonly back: { readonly words: string; readonly go: () => void } | null;
}

const EMPTY: Readonly<Record<Shown, string>> = { all: WORDS.none, off: WORDS.noneOff, marked: WORDS.noneMarked };

/** Every rule, its reason, source and examples, on or off; a line to try; and what was marked as not right. */
export function RulesScreen(props: RulesScreenProps): ReactNode {
  const { matcher, mutedRules, marked, startAt, told, onMuted, onForget } = props;
  const { book, failed } = useRuleBook(props.loadBook);
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState<Shown>('all');
  const [opened, setOpened] = useState<ReadonlySet<string>>(() => new Set(startAt === null ? [] : [startAt]));
  const [sought, setSought] = useState(startAt);
  const looked = useDeferredValue(query);

  const all = useMemo(() => groupRules(matcher?.rules ?? []), [matcher]);
  const total = all.reduce((sum, { rules }) => sum + rules.length, 0);
  const muted = useMemo(() => new Set(mutedRules), [mutedRules]);
  const texts = useMemo(() => readyToFind(all, book), [all, book]);
  const groups = useMemo(() => {
    const markedIds = new Set(marked.map(({ mark }) => mark.ruleId));
    const counts = ({ id, kind }: PackRule): boolean =>
      shown === 'all' || (shown === 'off' ? kind !== 'safety' && muted.has(id) : markedIds.has(id));
    return findRules(all, texts, looked, counts);
  }, [all, texts, looked, shown, muted, marked]);
  const listed = groups.reduce((sum, { rules }) => sum + rules.length, 0);
  const isKnown = (id: string): boolean => texts.has(id);
  const off = mutedRules.filter((id) => isKnown(id) && matcher?.ruleById.get(id)?.kind !== 'safety').length;

  // To the rule that was asked for, once it is listed.
  useEffect(() => {
    if (sought === null) return;
    const stop = document.querySelector<HTMLElement>(`[data-stop="${sought}"]`);
    if (!stop) return;
    setSought(null);
    stop.focus({ preventScroll: true });
    stop.scrollIntoView({ block: 'center' });
  }, [sought, groups]);

  const handleOpen = useCallback((id: string, isOpen: boolean) => {
    setOpened((old) => new Set(isOpen ? [...old, id] : [...old].filter((one) => one !== id)));
  }, []);
  const handleRule = useCallback((id: string) => {
    setQuery('');
    setShown('all');
    setOpened((old) => new Set([...old, id]));
    setSought(id);
  }, []);
  const handleSwitch = useCallback(
    (ids: readonly string[], isOn: boolean) => {
      const others = mutedRules.filter((id) => !ids.includes(id));
      onMuted(isOn ? others : [...others, ...ids]);
    },
    [mutedRules, onMuted],
  );
  const nothing = query.trim() === '' ? EMPTY[shown] : WORDS.none;

  return (
    <main className="page rules">
      <div className="grid3">
        <span />
        <div>
          <h1>{WORDS.title}</h1>
          <p className="soft rules-lead">{WORDS.lead}</p>
        </div>
        <div className="rules-beside small">
          {props.back && (
            <Button look="text" onClick={props.back.go}>
              {props.back.words}
            </Button>
          )}
          <p role="status">{off > 0 ? offWords(off) : ''}</p>
          {off > 0 && (
            <Button look="text" onClick={() => onMuted(mutedRules.filter((id) => !isKnown(id)))}>
              {WORDS.allOn}
            </Button>
          )}
          {marked.length > 0 && (
            <Button look="text" onClick={() => setShown('marked')}>
              {markedWords(marked.length)}
            </Button>
          )}
          <MarkTold kind={told?.kind ?? null} onPutBack={() => told && props.onPutBack(told.line)} />
        </div>
      </div>
      {matcher && <TryLine matcher={matcher} muted={muted} onRule={handleRule} onSupport={props.onSupport} />}
      <div className="grid3 rules-section">
        <h2 className="rules-key">{WORDS.all}</h2>
        <div>
          <input
            className="field rules-find"
            type="search"
            aria-label={WORDS.search}
            placeholder={WORDS.searchHint}
            maxLength={LONGEST_QUERY}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || query === '') return;
              event.preventDefault();
              setQuery('');
            }}
          />
          <p className="small soft rules-said" role="status">
            {listed === 0 ? matcher && nothing : listedWords(listed, total)}
          </p>
          <p className="vh">{WORDS.keys}</p>
        </div>
        <div>
          <span className="select">
            <select
              className="field"
              aria-label={WORDS.show}
              value={shown}
              onChange={(event) => setShown(event.target.value as Shown)}
            >
              {SHOWN.map(({ id, words }) => (
                <option key={id} value={id}>
                  {words}
                </option>
              ))}
            </select>
          </span>
          {shown === 'marked' && marked.length > 0 && (
            <SaveCases asksFirst={props.asksFirst} onSave={props.onSaveCases} />
          )}
        </div>
      </div>
      <RuleList
        groups={groups}
        all={all}
        book={book}
        bookFailed={failed}
        muted={muted}
        opened={opened}
        marked={marked}
        onOpen={handleOpen}
        onSwitch={handleSwitch}
        onForget={onForget}
      />
      {matcher && (
        <GoneRules
          muted={mutedRules.filter((id) => !isKnown(id))}
          marked={marked.filter(({ mark }) => !isKnown(mark.ruleId))}
          onSwitch={handleSwitch}
          onForget={onForget}
        />
      )}
    </main>
  );
}
