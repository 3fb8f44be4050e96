// A short form above the page: its fields, what went wrong, and two buttons at the end, the quiet one to leave and the main one to save.
import type { ReactNode } from "react";
import { useWords } from "../lib/words";
import { Button } from "./Button";
import { Dialog, type DialogProps } from "./Dialog";
import { Stack } from "./Layout";
import { ErrorNotice } from "./Notice";

export function FormDialog({
  title,
  onClose,
  children,
  save,
  canSave = true,
  pending,
  onSave,
  error,
  back,
  size,
  enters,
}: Pick<DialogProps, "title" | "onClose" | "children" | "size" | "enters"> & {
  /** the words of the main button; "Save" where none are given */
  save?: ReactNode;
  canSave?: boolean;
  pending: boolean;
  onSave: () => void;
  /** shown beneath the fields */
  error?: Error | null;
  /** leads to the page before, in place of Cancel */
  back?: () => void;
}) {
  const { t } = useWords();
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      {...(size ? { size } : {})}
      {...(enters === undefined ? {} : { enters })}
      acts={
        <>
          <Button variant="quiet" onPress={back ?? onClose}>
            {t(back ? "kit-back" : "kit-cancel")}
          </Button>
          <Button variant="main" isDisabled={!canSave} isPending={pending} onPress={onSave}>
            {save ?? t("kit-save")}
          </Button>
        </>
      }
    >
      <Stack>
        {children}
        <ErrorNotice error={error} />
      </Stack>
    </Dialog>
  );
}
