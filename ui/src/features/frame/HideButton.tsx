// Looks like a key, stands at the inline start of every screen and above every dialog, first in tab order.
import { useWords } from "../../lib/words";
import css from "./Frame.module.css";

export function HideButton({ onHide }: { onHide: () => void }) {
  const { t } = useWords();
  return (
    <button type="button" className={css.hide} onClick={onHide} data-react-aria-top-layer="true">
      {t("app-hide")}
      <bdi className={css.hideKeys} dir="ltr">
        {t("app-hide-keys")}
      </bdi>
    </button>
  );
}
