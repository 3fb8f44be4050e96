// A placeholder for a pending answer: nothing for 300 ms (the core is local and fast), then a quiet line.
import { useEffect, useState } from "react";
import { useWords } from "../lib/words";
import css from "./Loading.module.css";

export function Loading({ rows = 6 }: { rows?: number }) {
  const { t } = useWords();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <div className={css.loading} role="status">
      <span className={css.words}>{t("kit-waiting")}</span>
      {Array.from({ length: rows }, (_, i) => (
        <i key={i} />
      ))}
    </div>
  );
}
