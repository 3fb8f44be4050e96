// A few letters, and the first that fits stands behind the caret; the others beneath. The field keeps the focus all the time.
import { type KeyboardEvent, type Ref, useEffect, useId, useState } from "react";
import css from "./TypeAhead.module.css";

export type TypeAheadOption = { id: string; name: string };

export function TypeAhead<T extends TypeAheadOption>({
  label,
  placeholder,
  text,
  onText,
  options,
  completionOf,
  onActive,
  onEnter,
  onTab,
  ref,
}: {
  label: string;
  placeholder: string;
  text: string;
  onText: (text: string) => void;
  /** those that fit, best first; none while nothing is typed */
  options: T[];
  /** what is still missing of a name after what was typed */
  completionOf: (text: string, name: string) => string;
  /** the one that Enter would take */
  onActive: (option: T | null) => void;
  onEnter: (option: T) => void;
  /** true: the key was used */
  onTab: (option: T) => boolean;
  ref?: Ref<HTMLInputElement>;
}) {
  const id = useId();
  const [at, setAt] = useState(0);
  const [focused, setFocused] = useState(false);
  const active = options[Math.min(at, options.length - 1)] ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: new letters begin at the top again
  useEffect(() => setAt(0), [text]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: which one is active is what matters, not the object
  useEffect(() => {
    onActive(active);
  }, [active?.id]);
  const open = focused && options.length > 1;
  const rest = active ? completionOf(text, active.name) : "";
  const aside = active && rest === "" && active.name !== text && text !== "";

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown" && options.length > 0) setAt(Math.min(options.length - 1, at + 1));
    else if (event.key === "ArrowUp" && options.length > 0) setAt(Math.max(0, at - 1));
    else if (event.key === "Escape" && text !== "") onText("");
    else if (event.key === "Enter" && !event.ctrlKey && active) onEnter(active);
    else if (event.key === "Tab" && !event.shiftKey && active && onTab(active)) {
      // taken: the details are open now and have the focus
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className={css.ahead}>
      <div className={css.row}>
        <span className={css.sizer}>
          <span aria-hidden="true" className={css.shadow}>
            {text || placeholder}
          </span>
          <input
            className={css.input}
            role="combobox"
            aria-label={label}
            aria-expanded={open}
            aria-controls={open ? `${id}-list` : undefined}
            aria-activedescendant={open && active ? `${id}-${active.id}` : undefined}
            aria-autocomplete="both"
            placeholder={placeholder}
            value={text}
            onChange={(event) => onText(event.target.value)}
            onKeyDown={onKeyDown}
            onFocus={() => setFocused(true)}
            onBlur={() => setFocused(false)}
            spellCheck={false}
            autoComplete="off"
            dir="auto"
            ref={ref}
          />
        </span>
        <span className={css.ghost} aria-hidden="true" data-aside={aside || undefined}>
          {aside ? active.name : rest}
        </span>
      </div>
      {open ? (
        <div className={css.list} role="listbox" id={`${id}-list`} aria-label={label}>
          {options.map((option) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field above holds the focus and the keys
            <div
              key={option.id}
              id={`${id}-${option.id}`}
              role="option"
              aria-selected={option.id === active?.id}
              tabIndex={-1}
              className={css.option}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onEnter(option)}
            >
              {option.name}
            </div>
          ))}
        </div>
      ) : null}
    </div>
  );
}
