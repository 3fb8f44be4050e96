// Buttons. A screen has one `main` button, at the inline end of what it completes; every other is plain or quiet.
import type { ReactNode, Ref } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";
import { usePressAfterReading } from "../lib/reading";
import css from "./Button.module.css";
import { Kbd } from "./Kbd";

export type ButtonProps = Omit<AriaButtonProps, "children" | "className" | "style"> & {
  children: ReactNode;
  variant?: "main" | "plain" | "quiet" | "danger" | "link";
  size?: "compact" | "normal" | "tall";
  /** the keys that do the same, shown on the button */
  keys?: readonly string[];
  wide?: boolean;
  ref?: Ref<HTMLButtonElement>;
};

export function Button({ children, variant = "plain", size = "normal", keys, wide, onPress, ...rest }: ButtonProps) {
  const afterReading = usePressAfterReading(rest.isDisabled ? undefined : onPress);
  return (
    <AriaButton
      {...rest}
      onPress={variant === "main" ? afterReading : onPress}
      className={css.button ?? ""}
      data-variant={variant}
      data-size={size}
      data-wide={wide || undefined}
    >
      {children}
      {keys ? <Kbd keys={keys} quiet /> : null}
    </AriaButton>
  );
}

export type IconButtonProps = Omit<ButtonProps, "variant" | "keys" | "wide"> & { "aria-label": string };

/** A button that is only a drawing; it must be named. */
export function IconButton({ children, size = "normal", ...rest }: IconButtonProps) {
  return (
    <AriaButton {...rest} className={css.icon ?? ""} data-size={size}>
      {children}
    </AriaButton>
  );
}
