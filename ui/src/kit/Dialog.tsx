// A question or a short form above the page; and a sheet from the inline end, where a narrow window keeps the side panel.
import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { usePressAfterReading } from "../lib/reading";
import { plain, useWords } from "../lib/words";
import { IconButton } from "./Button";
import css from "./Dialog.module.css";
import { Icon } from "./Icon";

export type DialogProps = {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** the buttons, the main one last */
  acts?: ReactNode;
  size?: "small" | "normal" | "large";
  /** only its own buttons close it */
  stays?: boolean;
  /** Enter in a field of one line presses the main button. Never where something is destroyed, agreed to or leaves */
  enters?: boolean;
};

export function Dialog({ title, isOpen, onClose, children, acts, size = "normal", stays, enters }: DialogProps) {
  const buttons = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const enter = usePressAfterReading(() => {
    if (!body.current?.querySelector("[aria-invalid=true]")) mainButton(buttons.current)?.click();
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (enters && isEnterInTextField(event)) enter?.(event);
  };
  return (
    <ModalOverlay
      className={css.veil ?? ""}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      // A press beside the dialog closes it only if there is nothing to answer. Otherwise it would discard the answers, and the second
      // half of a double click would close what the first has opened.
      isDismissable={!stays && !acts}
      isKeyboardDismissDisabled={stays ?? false}
    >
      <Modal className={css.modal ?? ""} data-size={size}>
        <AriaDialog className={css.dialog ?? ""}>
          <div className={css.head}>
            <Heading slot="title" level={2} className={css.title ?? ""} title={plain(title)}>
              {title}
            </Heading>
            {stays ? null : <CloseButton onClose={onClose} />}
          </div>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the fields within, on their way up */}
          <div ref={body} className={css.body} onKeyDown={onKeyDown}>
            {children}
          </div>
          {acts ? (
            <div className={css.acts} ref={buttons}>
              {acts}
            </div>
          ) : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

const SINGLE_LINE_TYPES = ["text", "password", "tel", "email", "number"];

/** Enter, in a field of one line that does nothing with it, that is not being composed in, and whose text was understood. */
function isEnterInTextField(event: KeyboardEvent): boolean {
  const field = event.target;
  return (
    event.key === "Enter" &&
    !(event.repeat || event.defaultPrevented || event.nativeEvent.isComposing) &&
    !(event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) &&
    field instanceof HTMLInputElement &&
    SINGLE_LINE_TYPES.includes(field.type) &&
    field.getAttribute("role") !== "combobox"
  );
}

function mainButton(buttons: HTMLElement | null): HTMLElement | null {
  return buttons?.querySelector<HTMLElement>("button[data-variant=main]:not(:disabled)") ?? null;
}

export function Sheet({ title, isOpen, onClose, children }: Pick<DialogProps, "title" | "isOpen" | "onClose" | "children">) {
  return (
    <ModalOverlay className={css.veil ?? ""} data-sheet="" isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className={css.sheet ?? ""}>
        <AriaDialog className={css.dialog ?? ""}>
          <div className={css.head}>
            <Heading slot="title" level={2} className={css.title ?? ""}>
              {title}
            </Heading>
            <CloseButton onClose={onClose} />
          </div>
          <div className={css.body}>{children}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function CloseButton({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  return (
    <IconButton aria-label={t("kit-close")} onPress={onClose}>
      <Icon name="close" />
    </IconButton>
  );
}
