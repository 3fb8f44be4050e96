// One line to write down an act: the verb, the typed text, a read-back sentence, Enter. Details open beneath it. The other acts stand
// at the end of the read-back with their keys.
import type { FormEvent, KeyboardEvent, ReactNode, Ref } from "react";
import { Button } from "./Button";
import css from "./Composer.module.css";
import { Kbd } from "./Kbd";

export type ComposerAct = { id: string; name: string; keys: readonly string[]; run: () => void };

export function Composer({
  verb,
  label,
  children,
  details,
  detailsOpen,
  onDetails,
  detailsName,
  save,
  saveKeys,
  onSave,
  canSave,
  pending,
  back,
  acts,
  trouble,
  area,
  ref,
}: {
  verb: string;
  /** name of the whole, for ears */
  label: string;
  children: ReactNode;
  details?: ReactNode;
  detailsOpen?: boolean;
  onDetails?: () => void;
  detailsName?: string;
  save: string;
  saveKeys: readonly string[];
  onSave: () => void;
  canSave: boolean;
  pending?: boolean;
  /** what will be written, as a sentence */
  back: ReactNode;
  acts: ComposerAct[];
  trouble?: ReactNode;
  /** the text may be long */
  area?: boolean;
  ref?: Ref<HTMLFormElement>;
}) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (canSave && !pending) onSave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit(event as unknown as FormEvent);
    // From the written line on into the details; from an empty one Tab goes its usual way.
    const line = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement ? event.target.value.trim() : "";
    if (event.key === "Tab" && !event.shiftKey && onDetails && !detailsOpen && line !== "") {
      event.preventDefault();
      onDetails();
    }
  };
  return (
    <form className={css.composer} aria-label={label} onSubmit={submit} onKeyDown={onKeyDown} ref={ref} tabIndex={-1}>
      <div className={css.line} data-area={area || undefined}>
        <span className={css.verb}>{verb}</span>
        <div className={css.typed}>{children}</div>
        <div className={css.end}>
          {onDetails && !detailsOpen ? (
            <button type="button" className={css.details} onClick={onDetails} aria-expanded={false}>
              {detailsName} <Kbd keys={["Tab"]} />
            </button>
          ) : null}
          <Button variant="main" type="submit" keys={saveKeys} isDisabled={!canSave} isPending={pending ?? false}>
            {save}
          </Button>
        </div>
      </div>
      {detailsOpen ? <div className={css.more}>{details}</div> : null}
      <div className={css.back}>
        <span className={css.said} aria-live="polite">
          {back}
        </span>
        <span className={css.acts}>
          {acts.map((act) => (
            <button key={act.id} type="button" className={css.act} onClick={act.run}>
              {act.name} <Kbd keys={act.keys} />
            </button>
          ))}
        </span>
      </div>
      {trouble}
    </form>
  );
}
