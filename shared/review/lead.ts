import type { OpennessMoment } from './debrief';
import { NOBODY_CAN_TELL } from './words';

const COUNTS = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
];
const count = (n: number): string => COUNTS[n] ?? String(n);
const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${count(n).toLowerCase()} times`);

/** One sentence on what the turns did, and one on what nobody can know. */
export function leadOf(path: readonly OpennessMoment[]): string {
  const turns = path.length - 1;
  if (turns <= 0) return 'Nothing was said yet.';
  const opened = path.filter(({ direction }) => direction === 'opened').length;
  const closed = path.filter(({ direction }) => direction === 'closed').length;
  const moved = [
    ...(opened > 0 ? [`opened ${times(opened)}`] : []),
    ...(closed > 0 ? [`closed ${times(closed)}`] : []),
  ];
  const movement = moved.length > 0 ? `they ${moved.join(' and ')}` : 'they stayed as they were';
  return `${count(turns)} ${turns === 1 ? 'turn' : 'turns'}; ${movement}. ${NOBODY_CAN_TELL}`;
}
