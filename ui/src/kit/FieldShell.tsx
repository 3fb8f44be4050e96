// The frame of every field: label above, hint beneath the label, error beneath the control.
import type { ReactNode } from "react";
import { FieldError, Label, Text } from "react-aria-components";
import css from "./Field.module.css";

export type FieldLabels = {
  label: string;
  /** the label is there for ears only */
  labelHidden?: boolean | undefined;
  hint?: ReactNode;
  error?: string | null | undefined;
};

export function FieldShell({ label, labelHidden, hint, error, children }: FieldLabels & { children: ReactNode }) {
  return (
    <>
      {labelHidden ? null : <Label className={css.label ?? ""}>{label}</Label>}
      {hint ? (
        <Text slot="description" className={css.hint ?? ""}>
          {hint}
        </Text>
      ) : null}
      {children}
      <FieldError className={css.error ?? ""}>{error}</FieldError>
    </>
  );
}

/** The properties of a React Aria field that follow from its labels. */
export function fieldProps({ label, labelHidden, error }: FieldLabels) {
  return { className: css.field ?? "", isInvalid: Boolean(error), ...(labelHidden ? { "aria-label": label } : {}) };
}
