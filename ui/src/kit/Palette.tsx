// Type, see what fits, Enter. One field that keeps the focus, one list that follows it.
import { type KeyboardEvent, type ReactNode, useEffect, useId, useState } from "react";
import { Dialog as AriaDialog, Modal, ModalOverlay } from "react-aria-components";
import dialog from "./Dialog.module.css";
import { Icon } from "./Icon";
import { Kbd } from "./Kbd";
import css from "./Palette.module.css";

export type PaletteRow = { id: string; name: ReactNode; end?: ReactNode; keys?: readonly string[]; run: () => void };
export type PaletteGroup = { id: string; name: string; rows: PaletteRow[] };

export function Palette({
  title,
  hint,
  isOpen,
  onClose,
  text,
  onText,
  groups,
  nothing,
}: {
  title: string;
  hint: string;
  isOpen: boolean;
  onClose: () => void;
  text: string;
  onText: (text: string) => void;
  groups: PaletteGroup[];
  nothing: string;
}) {
  return (
    <ModalOverlay className={dialog.veil ?? ""} data-high="" isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className={css.modal ?? ""}>
        <AriaDialog className={css.dialog ?? ""} aria-label={title}>
          <PaletteContent {...{ title, hint, text, onText, groups, nothing, onClose }} />
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteContent({
  title,
  hint,
  text,
  onText,
  groups,
  nothing,
  onClose,
}: {
  title: string;
  hint: string;
  text: string;
  onText: (text: string) => void;
  groups: PaletteGroup[];
  nothing: string;
  onClose: () => void;
}) {
  const id = useId();
  const rows = groups.flatMap((g) => g.rows);
  const [at, setAt] = useState(0);
  const active = rows[Math.min(at, rows.length - 1)];
  const activeId = active?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: new words begin at the top again
  useEffect(() => setAt(0), [text]);
  useEffect(() => {
    if (activeId) document.getElementById(`${id}-${activeId}`)?.scrollIntoView?.({ block: "nearest" });
  }, [id, activeId]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") setAt((n) => Math.min(rows.length - 1, n + 1));
    else if (event.key === "ArrowUp") setAt((n) => Math.max(0, n - 1));
    else if (event.key === "Enter" && active) {
      onClose();
      active.run();
    } else return;
    event.preventDefault();
  };

  return (
    <>
      <div className={css.field}>
        <Icon name="search" />
        <input
          className={css.input}
          role="combobox"
          aria-expanded={rows.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={activeId ? `${id}-${activeId}` : undefined}
          aria-autocomplete="list"
          aria-label={title}
          placeholder={hint}
          value={text}
          onChange={(event) => onText(event.target.value)}
          onKeyDown={onKeyDown}
          spellCheck={false}
          autoComplete="off"
          dir="auto"
          // biome-ignore lint/a11y/noAutofocus: the palette exists to be typed into
          autoFocus
        />
      </div>
      <div className={css.list} role="listbox" id={`${id}-list`} aria-label={title}>
        {rows.length === 0 ? (
          <p className={css.nothing} role="status">
            {nothing}
          </p>
        ) : null}
        {groups
          .filter((g) => g.rows.length > 0)
          .map((group) => (
            // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
            <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`}>
              <p className={css.group} id={`${id}-${group.id}`}>
                {group.name}
              </p>
              {group.rows.map((row) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the field above holds the focus and the keys
                <div
                  key={row.id}
                  id={`${id}-${row.id}`}
                  role="option"
                  aria-selected={row.id === activeId}
                  tabIndex={-1}
                  className={css.row}
                  onPointerMove={() => setAt(rows.indexOf(row))}
                  onClick={() => {
                    onClose();
                    row.run();
                  }}
                >
                  <span className={css.name} dir="auto">
                    {row.name}
                  </span>
                  {row.end ? <span className={css.end}>{row.end}</span> : null}
                  {row.keys ? <Kbd keys={row.keys} /> : null}
                </div>
              ))}
            </div>
          ))}
      </div>
    </>
  );
}
