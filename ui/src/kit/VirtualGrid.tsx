// A long list as an ARIA grid of which only the rows in sight exist. Rows arrive in windows; arrows, Home, End, J and K move,
// Enter opens. React Aria's own table takes seconds for 500 rows in WebKitGTK, therefore this one.
import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { useShortcut } from "../lib/shortcuts";
import { Icon } from "./Icon";
import css from "./VirtualGrid.module.css";

export type Column<Row> = {
  id: string;
  name: string;
  cell: (row: Row) => ReactNode;
  /** a grid track: `minmax(10rem, 2fr)` */
  track: string;
  /** numbers and days stand at the inline end */
  atEnd?: boolean;
  /** left out in a narrow window */
  optional?: boolean;
  /** pressing the head puts the rows in this column's order, the least first; pressing it again in their own */
  order?: Order;
};

type Order = {
  isOn: boolean;
  /** says what comes first */
  hint: string;
  onPress: () => void;
};

const ROW_REM = 3.125;
/** Rows shown above the row to which the worker comes back. */
const ROWS_ABOVE = 4;

export function VirtualGrid<Row>({
  label,
  columns,
  total,
  rowAt,
  onRange,
  onOpen,
  rowKey,
  narrow = false,
  startAt = 0,
  orderedBy = "",
}: {
  label: string;
  columns: Column<Row>[];
  total: number;
  /** undefined: not here yet */
  rowAt: (index: number) => Row | undefined;
  /** which rows are in sight, so that their windows can be fetched */
  onRange?: (first: number, last: number) => void;
  onOpen: (row: Row, index: number) => void;
  rowKey: (row: Row) => string;
  narrow?: boolean;
  /** the row that was open before; the list begins there */
  startAt?: number;
  /** another order begins at its first row */
  orderedBy?: string;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(startAt);
  const rowPx = ROW_REM * remInPixels();
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx,
    overscan: 8,
    initialRect: { width: 900, height: 600 },
    initialOffset: Math.max(0, startAt - ROWS_ABOVE) * rowPx,
  });
  const was = useRef(orderedBy);
  useEffect(() => {
    if (was.current === orderedBy) return;
    was.current = orderedBy;
    setActive(0);
    scroller.current?.scrollTo({ top: 0 });
  }, [orderedBy]);
  const rows = virtual.getVirtualItems();
  const first = rows[0]?.index ?? 0;
  const last = rows[rows.length - 1]?.index ?? 0;
  useEffect(() => onRange?.(first, last), [first, last, onRange]);
  useEffect(() => setActive((at) => Math.min(at, Math.max(0, total - 1))), [total]);

  const shown = narrow ? columns.filter((c) => !c.optional) : columns;
  const tracks = shown.map((c) => c.track).join(" ");

  const move = useCallback(
    (to: number) => {
      const next = Math.max(0, Math.min(total - 1, to));
      setActive(next);
      virtual.scrollToIndex(next);
      requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-index="${next}"]`)?.focus());
    },
    [total, virtual],
  );
  useShortcut("next", () => move(document.activeElement?.closest("[data-index]") ? active + 1 : active), total > 0);
  useShortcut("previous", () => move(active - 1), total > 0);

  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? rowPx) / rowPx) - 1);
    const to: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      Home: 0,
      End: total - 1,
      PageDown: active + page,
      PageUp: active - page,
    };
    const next = to[event.key];
    if (next !== undefined) {
      event.preventDefault();
      move(next);
    } else if (event.key === "Enter") {
      const row = rowAt(active);
      if (row) {
        event.preventDefault();
        onOpen(row, active);
      }
    }
  };

  return (
    <div
      className={css.grid}
      data-fills=""
      role="grid"
      aria-label={label}
      aria-rowcount={total + 1}
      aria-colcount={shown.length}
      ref={(el) => el?.style.setProperty("--tracks", tracks)}
    >
      <div role="rowgroup" className={css.headGroup}>
        <div role="row" aria-rowindex={1} className={css.headRow}>
          {shown.map((c) => (
            <span key={c.id} role="columnheader" data-end={c.atEnd || undefined} aria-sort={c.order?.isOn ? "ascending" : undefined}>
              {c.order ? <OrderButton name={c.name} order={c.order} /> : c.name}
            </span>
          ))}
        </div>
      </div>
      <div ref={scroller} className={css.scroll} role="rowgroup" onKeyDown={onKeyDown}>
        <div className={css.canvas} role="presentation" ref={(el) => el?.style.setProperty("block-size", `${virtual.getTotalSize()}px`)}>
          {rows.map((item) => {
            const row = rowAt(item.index);
            return (
              <div
                key={row ? rowKey(row) : `waiting-${item.index}`}
                role="row"
                aria-rowindex={item.index + 2}
                aria-busy={row ? undefined : true}
                data-index={item.index}
                className={css.row}
                tabIndex={item.index === active ? 0 : -1}
                onFocus={() => setActive(item.index)}
                onClick={() => row && onOpen(row, item.index)}
                onKeyDown={() => undefined}
                ref={(el) => el?.style.setProperty("--at", `${item.start}px`)}
              >
                {shown.map((c) => (
                  <span key={c.id} role="gridcell" data-end={c.atEnd || undefined}>
                    {row ? c.cell(row) : <i className={css.blank} />}
                  </span>
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

function OrderButton({ name, order }: { name: string; order: Order }) {
  return (
    <button type="button" className={css.order} data-on={order.isOn || undefined} title={order.hint} onClick={order.onPress}>
      {name}
      <span className={css.arrow}>
        <Icon name="down" size="small" />
      </span>
    </button>
  );
}

function remInPixels(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}
