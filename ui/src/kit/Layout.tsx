// The layout of a page: the page, a panel beside it (a sheet where the window is narrow), sections, a headline, an empty state.
import { type ReactNode, useState } from "react";
import { Button } from "./Button";
import { Sheet } from "./Dialog";
import { Icon } from "./Icon";
import css from "./Layout.module.css";
import { useNarrow } from "./useNarrow";

/** A page with a panel at its inline end. In a narrow window `panel` opens as a sheet: place `<PanelButton>` in the headline. */
export function PageLayout({
  children,
  panel,
  panelTitle,
  head,
  foot,
}: {
  children: ReactNode;
  panel?: ReactNode;
  panelTitle?: string;
  head?: ReactNode;
  foot?: ReactNode;
}) {
  const narrow = useNarrow();
  return (
    <div className={css.room} data-two={(panel && !narrow) || undefined}>
      {head ? <div className={css.head}>{head}</div> : null}
      <div className={css.page}>{children}</div>
      {panel && !narrow ? (
        <aside className={css.panel} aria-label={panelTitle}>
          {panel}
        </aside>
      ) : null}
      {foot ? <div className={css.foot}>{foot}</div> : null}
    </div>
  );
}

/** In a narrow window: the one button behind which the side panel waits. */
export function PanelButton({ title, children }: { title: string; children: ReactNode }) {
  const narrow = useNarrow();
  const [open, setOpen] = useState(false);
  if (!narrow) return null;
  return (
    <>
      <Button size="compact" onPress={() => setOpen(true)}>
        <Icon name="panel" size="small" />
        {title}
      </Button>
      <Sheet title={title} isOpen={open} onClose={() => setOpen(false)}>
        <div className={css.inSheet}>{children}</div>
      </Sheet>
    </>
  );
}

/** The sentence at the head of a page, with a quiet line above it and acts at its end. */
export function Headline({ title, over, acts, under }: { title: ReactNode; over?: ReactNode; acts?: ReactNode; under?: ReactNode }) {
  return (
    <div className={css.headline}>
      {over ? (
        <div className={css.over}>
          <div className={css.overWords}>{over}</div>
          {acts ? <div className={css.acts}>{acts}</div> : null}
        </div>
      ) : null}
      <div className={css.titleRow}>
        <h1>{title}</h1>
        {!over && acts ? <div className={css.acts}>{acts}</div> : null}
      </div>
      {under ? <p className={css.under}>{under}</p> : null}
    </div>
  );
}

/** `ruled`: a hairline under the title; `tight`: the rows hang close beneath it. */
export function Section({
  title,
  note,
  acts,
  children,
  id,
  ruled,
  tight,
}: {
  title?: ReactNode;
  note?: ReactNode;
  acts?: ReactNode;
  children: ReactNode;
  id?: string;
  ruled?: boolean;
  tight?: boolean;
}) {
  return (
    <section className={css.section} id={id} data-ruled={ruled || undefined} data-tight={tight || undefined}>
      {title ? (
        <div className={css.sectionHead}>
          <h2>{title}</h2>
          {note ? <span className={css.note}>{note}</span> : null}
          {acts ? <div className={css.acts}>{acts}</div> : null}
        </div>
      ) : null}
      {children}
    </section>
  );
}

/** An empty list: one sentence, one act, the arch. */
export function EmptyState({ title, children, act }: { title: string; children?: ReactNode; act?: ReactNode }) {
  return (
    <div className={css.empty}>
      <span className={css.arch} aria-hidden="true" />
      <b>{title}</b>
      {children ? <p>{children}</p> : null}
      {act}
    </div>
  );
}

/** Key and value, on shared edges. */
export function Facts({ rows }: { rows: { term: ReactNode; value: ReactNode; key: string }[] }) {
  return (
    <dl className={css.facts}>
      {rows.map((row) => (
        <div key={row.key}>
          <dt>{row.term}</dt>
          <dd>{row.value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A measure with words beside it; the words carry the meaning. */
export function Meter({
  label,
  value,
  max,
  tone = "plain",
}: {
  label: string;
  value: number;
  max: number;
  tone?: "plain" | "attention" | "yes" | "child";
}) {
  return (
    <div className={css.meter} data-tone={tone} role="img" aria-label={label}>
      {Array.from({ length: max }, (_, i) => (
        <i key={i} data-on={i < value || undefined} />
      ))}
    </div>
  );
}

export function Dense({ children, soft, meta }: { children: ReactNode; soft?: boolean; meta?: boolean }) {
  return (
    <p className={css.dense} data-soft={soft || undefined} data-meta={meta || undefined}>
      {children}
    </p>
  );
}

/** A column of fields or paragraphs with the form's own rhythm. */
export function Stack({ children, gap = "normal" }: { children: ReactNode; gap?: "small" | "normal" | "large" }) {
  return (
    <div className={css.stack} data-gap={gap}>
      {children}
    </div>
  );
}

/** Side by side while there is room. `ends`: the last one stands at the inline end, where the act of a page belongs. */
export function Row({
  children,
  align = "center",
  ends,
}: {
  children: ReactNode;
  align?: "center" | "start" | "end" | "stretch";
  ends?: boolean;
}) {
  return (
    <div className={css.row} data-align={align} data-ends={ends || undefined}>
      {children}
    </div>
  );
}

/** Fields of equal breadth, as many side by side as fit. */
export function Columns({ children }: { children: ReactNode }) {
  return <div className={css.columns}>{children}</div>;
}
