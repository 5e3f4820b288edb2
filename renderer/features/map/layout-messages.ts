/** A place to be laid out: its key, and whether it is a door in the last column. Sizes are CSS pixels. */
export interface Box {
  readonly key: string;
  readonly width: number;
  readonly height: number;
  readonly isDoor: boolean;
}

export interface Arrow {
  readonly from: string;
  readonly to: string;
}

/** What the page asks of the worker that lays the map out. The first box is where every talk begins. */
export interface Drawing {
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where everything goes: middles of the boxes by key, and for each arrow, in order, the points it passes between them. */
export interface Layout {
  readonly middles: Readonly<Record<string, Point>>;
  readonly bends: readonly (readonly Point[])[];
  /** From 0: columns by key, left to right. */
  readonly columns: Readonly<Record<string, number>>;
  readonly width: number;
  readonly height: number;
}
