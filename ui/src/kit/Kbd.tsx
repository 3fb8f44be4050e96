// A key cap, always left to right: it teaches the shortcut where the act is.
import css from "./Kbd.module.css";

export function Kbd({ keys, quiet }: { keys: readonly string[]; quiet?: boolean }) {
  return (
    <kbd className={css.kbd} data-quiet={quiet || undefined} dir="ltr">
      {keys.join(" ")}
    </kbd>
  );
}
