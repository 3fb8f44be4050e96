// A question or a short form above the page; and a sheet from the inline end, where a narrow window keeps the side panel.
import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useWords } from "../lib/words";
import { IconButton } from "./Button";
import css from "./Dialog.module.css";
import { Icon } from "./Icon";

type DialogProps = {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** the buttons, the main one last */
  acts?: ReactNode;
  size?: "small" | "normal" | "large";
  /** only its own buttons close it */
  stays?: boolean;
};

export function Dialog({ title, isOpen, onClose, children, acts, size = "normal", stays }: DialogProps) {
  return (
    <ModalOverlay
      className={css.veil ?? ""}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      // A press beside it closes what is only read. Where something is answered it would throw the answers away, and the second
      // half of a double click would close what the first has opened.
      isDismissable={!stays && !acts}
      isKeyboardDismissDisabled={stays ?? false}
    >
      <Modal className={css.modal ?? ""} data-size={size}>
        <AriaDialog className={css.dialog ?? ""}>
          <div className={css.head}>
            <Heading slot="title" level={2} className={css.title ?? ""}>
              {title}
            </Heading>
            {stays ? null : <Close onClose={onClose} />}
          </div>
          <div className={css.body}>{children}</div>
          {acts ? <div className={css.acts}>{acts}</div> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
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
            <Close onClose={onClose} />
          </div>
          <div className={css.body}>{children}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function Close({ onClose }: { onClose: () => void }) {
  const say = useWords().t;
  return (
    <IconButton aria-label={say("kit-close")} onPress={onClose}>
      <Icon name="close" />
    </IconButton>
  );
}
