// A container for content that may be wider than its place. It scrolls horizontally, and then the keyboard reaches it too.
import { type ReactNode, useEffect, useRef, useState } from "react";
import css from "./HorizontalScroll.module.css";

export function HorizontalScroll({ label, children }: { label: string; children: ReactNode }) {
  const place = useRef<HTMLElement>(null);
  const [wider, setWider] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = () => setWider(element.scrollWidth > element.clientWidth);
    measure();
    if (typeof ResizeObserver === "undefined") return;
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    for (const child of element.children) watch.observe(child);
    return () => watch.disconnect();
  }, []);
  return (
    <section ref={place} className={css.scroll} aria-label={label} data-wider={wider || undefined} tabIndex={wider ? 0 : undefined}>
      {children}
    </section>
  );
}
