// The live region where toasts appear. Always in the page, so that a screen reader hears each one.
import { messageOf } from "../lib/messages";
import { Refused, request } from "../lib/request";
import { dropToast, toast, useToasts } from "../lib/toasts";
import { useWords } from "../lib/words";
import { Button, IconButton } from "./Button";
import { Icon } from "./Icon";
import css from "./Toasts.module.css";

export function Toasts() {
  const toasts = useToasts();
  const { t } = useWords();
  const undo = useUndo();
  return (
    <div className={css.place} role="status" aria-live="polite">
      {toasts.map((line) => (
        <div key={line.id} className={css.toast}>
          <span>{line.text}</span>
          {line.undo ? (
            <Button
              variant="quiet"
              size="compact"
              keys={["Ctrl", "Z"]}
              onPress={() => {
                dropToast(line.id);
                undo();
              }}
            >
              {t("kit-undo")}
            </Button>
          ) : null}
          <IconButton size="compact" aria-label={t("kit-dismiss")} onPress={() => dropToast(line.id)}>
            <Icon name="close" size="small" />
          </IconButton>
        </div>
      ))}
    </div>
  );
}

/** Returns a function that undoes the worker's last act and says which act it was. */
export function useUndo(): () => void {
  const { t } = useWords();
  return () => {
    request("undo", {}).then(
      ({ undone }) => toast(undone ? t("kit-undone", { act: t(messageOf("kit-act-", undone)) }) : t("kit-nothing-to-undo")),
      (error) =>
        toast(
          error instanceof Refused && error.code === "undo-written-over"
            ? t("kit-undo-written-over", { act: t(messageOf("kit-act-", String(error.args.act))) })
            : t("kit-undo-failed"),
        ),
    );
  };
}
