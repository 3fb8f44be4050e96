// A short list of acts or choices behind one button.
import type { ReactNode } from "react";
import { Button as AriaButton, Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Text, VisuallyHidden } from "react-aria-components";
import choice from "./Choice.module.css";
import css from "./Menu.module.css";

export type MenuRow = { id: string; name: string; note?: string; lang?: string };

export function Menu({
  label,
  trigger,
  rows,
  chosen,
  onChoose,
  isOpen,
  onOpenChange,
  keys,
}: {
  label: string;
  trigger: ReactNode;
  rows: MenuRow[];
  chosen?: string;
  onChoose: (id: string) => void;
  /** opened by somebody else than its button, too */
  isOpen?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** the key that opens it from a field beside it: then the button is no stop between two fields */
  keys?: { name: string; title: string };
}) {
  const controlled = isOpen === undefined ? {} : { isOpen };
  return (
    <MenuTrigger {...controlled} onOpenChange={(open) => onOpenChange?.(open)}>
      <AriaButton
        className={css.trigger ?? ""}
        {...(keys
          ? { excludeFromTabOrder: true, render: (props) => <button {...props} title={keys.title} aria-keyshortcuts={keys.name} /> }
          : {})}
      >
        {/* Heard before what is seen, so that both are in the button's name. */}
        <VisuallyHidden>{label} </VisuallyHidden>
        {trigger}
      </AriaButton>
      <Popover className={choice.popover ?? ""}>
        <AriaMenu
          className={choice.list ?? ""}
          items={rows}
          onAction={(key) => onChoose(String(key))}
          {...(chosen ? { selectionMode: "single" as const, selectedKeys: [chosen] } : {})}
        >
          {(row) => (
            <MenuItem id={row.id} textValue={row.name} className={choice.option ?? ""}>
              <Text slot="label" lang={row.lang} className={choice.name ?? ""}>
                {row.name}
              </Text>
              {row.note ? (
                <Text slot="description" className={choice.note ?? ""}>
                  {row.note}
                </Text>
              ) : null}
            </MenuItem>
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
