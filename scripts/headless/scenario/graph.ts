import { drawDot, drawMermaid } from '../../../shared/dialogue/draw-graph';
import { findScript } from './call';
import type { Call } from './call';

/** `scenario graph ID [--dot]`: the script's map, in Mermaid's notation or in that of Graphviz. */
export function graph(call: Call): number {
  const { scenario } = findScript(call);
  call.streams.output.write(call.flags.dot ? drawDot(scenario) : drawMermaid(scenario));
  return 0;
}
