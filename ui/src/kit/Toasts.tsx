// The live region where toasts appear. Always in the page, so that a screen reader hears each one.
import { request } from "../lib/request";
import { dropToast, toast, useToasts } from "../lib/toasts";
import { useWords } from "../lib/words";
import { Button, IconButton } from "./Button";
import { Icon } from "./Icon";
import css from "./Toasts.module.css";

export function Toasts() {
  const toasts = useToasts();
  const say = useWords().t;
  const undo = useUndo();
  return (
    <div className={css.place} role="status" aria-live="polite">
      {toasts.map((t) => (
        <div key={t.id} className={css.toast}>
          <span>{t.text}</span>
          {t.undo ? (
            <Button
              look="quiet"
              size="compact"
              keys={["Ctrl", "Z"]}
              onPress={() => {
                dropToast(t.id);
                undo();
              }}
            >
              {say("kit-undo")}
            </Button>
          ) : null}
          <IconButton size="compact" aria-label={say("kit-dismiss")} onPress={() => dropToast(t.id)}>
            <Icon name="close" size="small" />
          </IconButton>
        </div>
      ))}
    </div>
  );
}

/** Takes back her last act and says which it was. */
export function useUndo(): () => void {
  const say = useWords().t;
  return () => {
    request("undo", {}).then(
      ({ undone }) => toast(undone ? say("kit-undone", { act: say(`kit-undone-${undone}`) }) : say("kit-nothing-to-undo")),
      () => toast(say("kit-undo-failed")),
    );
  };
}
