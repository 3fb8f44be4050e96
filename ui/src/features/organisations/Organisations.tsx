// Partners: who they are, what they offer, and the one answer that decides whether anything may reach them.
import { useRef, useState } from "react";
import {
  Button,
  Chip,
  Dense,
  EmptyState,
  ErrorNotice,
  Headline,
  Icon,
  Isolate,
  Loading,
  PageLayout,
  SearchField,
  type Tone,
  useNarrow,
} from "../../kit";
import { useCodeName } from "../../lib/codes";
import type { OrganisationRow } from "../../lib/contract";
import { useGo } from "../../lib/places";
import { useRead } from "../../lib/queries";
import { useShortcut } from "../../lib/shortcuts";
import { useWords } from "../../lib/words";
import { OrganisationForm } from "./OrganisationForm";
import css from "./Organisations.module.css";

const TONES: Record<OrganisationRow["shares_with_immigration"], Tone> = { yes: "attention", no: "yes", not_known: "attention" };
const MARKS = { yes: "ban", no: "check", not_known: "unknown" } as const;

export function Organisations({ record }: { record: string | null }) {
  const { t, list, day } = useWords();
  const codeName = useCodeName();
  const go = useGo();
  const narrow = useNarrow();
  const [find, setFind] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useShortcut("filter", () => field.current?.focus());
  const organisations = useRead("list_organisations", { find }, { keep: true });
  const close = () => go({ at: "organisations" });
  return (
    <PageLayout>
      <Headline
        title={t("organisations-title")}
        under={t("organisations-note")}
        acts={
          <Button variant="main" onPress={() => go({ at: "organisations", record: "new" })}>
            {t("organisations-add")}
          </Button>
        }
      />
      <div className={css.find}>
        <SearchField label={t("organisations-find")} value={find} onChange={setFind} keys={["/"]} inputRef={field} />
      </div>
      {organisations.isPending ? <Loading /> : null}
      <ErrorNotice error={organisations.error} />
      {organisations.data?.length === 0 ? (
        <EmptyState title={t(find === "" ? "organisations-none" : "organisations-nothing-found")}>
          {find === "" ? t("organisations-none-advice") : null}
        </EmptyState>
      ) : null}
      {organisations.data?.length ? (
        <ul className={css.rows}>
          {organisations.data.map((o) => (
            <li key={o.id} className={css.row}>
              <button type="button" className={css.name} onClick={() => go({ at: "organisations", record: o.id })}>
                <b>
                  <Isolate>{o.name}</Isolate>
                </b>
                <Dense soft>{codeName("org_type", o.org_type)}</Dense>
              </button>
              {narrow ? null : <span className={css.services}>{list(o.services.map((s) => codeName("service_type", s)))}</span>}
              <span className={css.shares}>
                <Chip tone={TONES[o.shares_with_immigration]}>
                  <Icon name={MARKS[o.shares_with_immigration]} size="small" />
                  {t(`organisations-shares-${o.shares_with_immigration}`)}
                </Chip>
                <span className={css.asked}>
                  {o.answered_on ? t("organisations-asked-on", { day: day(o.answered_on) }) : t("organisations-never-asked")}
                </span>
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {record ? <OrganisationForm key={record} record={record === "new" ? null : record} onClose={close} /> : null}
    </PageLayout>
  );
}
