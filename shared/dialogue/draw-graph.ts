import type { Condition, Scenario } from './scenario-schema';
import { PRESSING_INTENTS } from './intents';
import type { Intent } from './intents';
import { waysOf } from './diagnostics/ways-of';

/** A box or an arrow of a scenario's graph, before any notation. */
interface Drawing {
  readonly boxes: readonly {
    readonly id: string;
    readonly kind: 'start' | 'beat' | 'no' | 'ending';
    readonly label: string;
  }[];
  readonly arrows: readonly { readonly from: string; readonly to: string; readonly label: string }[];
}

function rangeWords(name: string, range: { min?: number | undefined; max?: number | undefined } | undefined): string[] {
  if (!range) return [];
  if (range.min !== undefined && range.max !== undefined) return [`${name} ${range.min} to ${range.max}`];
  if (range.min !== undefined) return [`${name} ${range.min} or more`];
  return range.max === undefined ? [] : [`${name} ${range.max} or less`];
}

const UNFAIR: readonly Intent[] = ['leave', ...PRESSING_INTENTS];

/** A long list of what presses or hurts is what `fair` says in a word. */
function noneWords(none: Condition['none']): string[] {
  if (!none) return [];
  const isFair = UNFAIR.every((intent) => none.includes(intent));
  const rest = isFair ? none.filter((intent) => !UNFAIR.includes(intent)) : none;
  return [...(isFair ? ['fair'] : []), ...(rest.length > 0 ? [`not ${rest.join(' / ')}`] : [])];
}

/** A condition in one line: what an author reads on an arrow. */
export function conditionWords(when: Condition | undefined): string {
  if (!when) return '';
  return [
    ...(when.any ? [when.any.join(' / ')] : []),
    ...(when.all ? [when.all.join(' + ')] : []),
    ...noneWords(when.none),
    ...(when.fair === undefined ? [] : [when.fair ? 'fair' : 'not fair']),
    ...(when.tone ? [`sounds ${when.tone.join(' / ')}`] : []),
    ...(when.calm === undefined ? [] : [when.calm ? 'calm' : 'not calm']),
    ...rangeWords('openness', when.openness),
    ...rangeWords('strain', when.strain),
    ...rangeWords('refusals', when.refusals),
    ...(when.covered ? [`covered ${when.covered.join(', ')}`] : []),
    ...(when.missing ? [`missing ${when.missing.join(', ')}`] : []),
    ...(when.remembers ? [`remembers ${when.remembers.join(', ')}`] : []),
    ...(when.without ? [`without ${when.without.join(', ')}`] : []),
    ...(when.earlier ? [`earlier ${when.earlier.join(', ')}`] : []),
    ...(when.unheard ? [`not earlier ${when.unheard.join(', ')}`] : []),
    ...rangeWords('promises', when.promises),
    ...rangeWords('repeats', when.repeats),
    ...(when.took ? [`gives ${when.took.join(' + ')}`] : []),
    ...(when.asked ? [`asks ${when.asked.join(' / ')}`] : []),
    ...(when.answer ? [`only ${when.answer.join(' / ')}`] : []),
    ...(when.stance ? [`as ${when.stance.join(' / ')}`] : []),
    ...(when.endedBy ? [`ended by ${when.endedBy.join(' / ')}`] : []),
    ...(when.fault ? [`fault ${when.fault.join(' / ')}`] : []),
    ...(when.ask ? [`ask ${when.ask.join(' / ')}`] : []),
  ].join('; ');
}

function draw(scenario: Scenario): Drawing {
  const beatAt = new Map(scenario.beats.map((beat, index) => [index, beat.id]));
  return {
    boxes: [
      ...scenario.beats.map(({ id, refuses }) => {
        const kind = refuses ? ('no' as const) : ('beat' as const);
        return { id, kind: id === scenario.start ? ('start' as const) : kind, label: id };
      }),
      { id: 'anywhere', kind: 'beat', label: 'anywhere' },
      ...scenario.endings.map(({ id, kind }) => ({ id, kind: 'ending' as const, label: `${id} (${kind})` })),
    ],
    arrows: [
      ...waysOf(scenario).map(({ way, path }) => ({
        from: path[0] === 'beats' ? (beatAt.get(Number(path[1])) ?? '') : 'anywhere',
        to: way.to ?? way.end ?? '',
        label: conditionWords(way.when),
      })),
      ...Object.entries(scenario.exits).flatMap(([exit, list]) =>
        list.map(({ when, end }) => ({
          from: 'anywhere',
          to: end,
          label: [`exit ${exit}`, conditionWords(when)].filter(Boolean).join(': '),
        })),
      ),
    ],
  };
}

const BRACKETS = { start: ['([', '])'], beat: ['[', ']'], no: ['[[', ']]'], ending: ['((', '))'] } as const;
// Ids may be words of the notation ("end"), so boxes get a letter in front.
const nodeId = (id: string): string => `n-${id}`.replaceAll('-', '_');

/** The graph in Mermaid's notation. @returns lines that end in a newline. */
export function drawMermaid(scenario: Scenario): string {
  const { boxes, arrows } = draw(scenario);
  const lines = [
    'flowchart TD',
    ...boxes.map(({ id, kind, label }) => `  ${nodeId(id)}${BRACKETS[kind][0]}"${label}"${BRACKETS[kind][1]}`),
    ...arrows.map(({ from, to, label }) => `  ${nodeId(from)} -->${label ? `|"${label}"|` : ''} ${nodeId(to)}`),
  ];
  return `${lines.join('\n')}\n`;
}

const SHAPES = { start: 'oval', beat: 'box', no: 'octagon', ending: 'doublecircle' } as const;

/** The graph in the notation of Graphviz. @returns lines that end in a newline. */
export function drawDot(scenario: Scenario): string {
  const { boxes, arrows } = draw(scenario);
  const lines = [
    `digraph "${scenario.id}" {`,
    ...boxes.map(({ id, kind, label }) => `  "${id}" [label="${label}", shape=${SHAPES[kind]}];`),
    ...arrows.map(({ from, to, label }) => `  "${from}" -> "${to}"${label ? ` [label="${label}"]` : ''};`),
    '}',
  ];
  return `${lines.join('\n')}\n`;
}
