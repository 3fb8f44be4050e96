// All cases, searched during typing: by alias, code or name. Rows are loaded in windows of a hundred; only visible rows are drawn.
import { useCallback, useDeferredValue, useRef, useState } from "react";
import {
  Button,
  Chip,
  type Column,
  EmptyState,
  ErrorNotice,
  Headline,
  Isolate,
  Loading,
  Notice,
  SearchField,
  Segmented,
  useNarrow,
  VirtualGrid,
} from "../../kit";
import { useCodeName } from "../../lib/codes";
import type { CaseOrder, CaseRow, CasesShown } from "../../lib/contract";
import { type Place, useGo, usePlaces } from "../../lib/places";
import { useRead } from "../../lib/queries";
import { useShortcut } from "../../lib/shortcuts";
import { useWords } from "../../lib/words";
import css from "./CaseList.module.css";
import { useCaseWindows } from "./useCaseWindows";

const VIEWS: CasesShown[] = ["open", "mine", "consent_not_asked", "closed", "all"];

/** `from`: the list as the worker reached it, or as it was before a case was opened. */
export function CaseList({ from }: { from: Extract<Place, { at: "cases" }> }) {
  const { t } = useWords();
  const { go, amend } = usePlaces();
  const narrow = useNarrow();
  const [view, setView] = useState<CasesShown>(from.view ?? "open");
  const [order, setOrder] = useState<CaseOrder>(from.order ?? "newest");
  const [typed, setTyped] = useState(from.find ?? "");
  const find = useDeferredValue(typed.trim());
  const field = useRef<HTMLInputElement>(null);
  useShortcut("filter", () => field.current?.focus());
  const cases = useCaseWindows(find, view, order, from.row ?? 0);
  const columns = useColumns(find === "" ? { order, setOrder } : null);
  const open = useCallback(
    (row: CaseRow, index: number) => {
      amend({ at: "cases", view, order, find: typed, row: index });
      go({ at: "case", case: row.case });
    },
    [go, amend, view, order, typed],
  );
  const only = cases.rowAt(0);
  return (
    <div className={css.page}>
      <Headline
        title={cases.total === null ? t("cases-title-plain") : t(`cases-title-${view}`, { count: cases.total })}
        acts={
          <Button variant="main" keys={["Ctrl", "N"]} onPress={() => go({ at: "intake" })}>
            {t("app-find-new-case")}
          </Button>
        }
      />
      <div className={css.bar}>
        <div className={css.find}>
          <SearchField
            label={t("cases-find")}
            value={typed}
            onChange={setTyped}
            keys={["/"]}
            inputRef={field}
            onSubmit={() => cases.total === 1 && only && open(only, 0)}
          />
        </div>
        <Segmented
          label={t("cases-view")}
          options={VIEWS.map((id) => ({ id, name: t(`cases-view-${id}`) }))}
          value={view}
          onChange={(id) => setView(id as CasesShown)}
        />
      </div>
      <ErrorNotice error={cases.error} />
      {cases.possible ? <Notice>{t("cases-possible")}</Notice> : null}
      {cases.total === null && !cases.error ? <Loading rows={8} /> : null}
      {cases.total === 0 ? <EmptyList find={find} view={view} /> : null}
      {cases.total ? (
        <VirtualGrid
          label={t("cases-title-plain")}
          columns={columns}
          total={cases.total}
          rowAt={cases.rowAt}
          onRange={cases.onRange}
          onOpen={open}
          rowKey={(row) => row.case}
          narrow={narrow}
          startAt={from.row}
          orderedBy={`${view} ${order} ${find}`}
        />
      ) : null}
    </div>
  );
}

function EmptyList({ find, view }: { find: string; view: CasesShown }) {
  const { t } = useWords();
  const go = useGo();
  if (find !== "") return <EmptyState title={t("cases-nothing-found", { text: find })}>{t("cases-nothing-found-advice")}</EmptyState>;
  return (
    <EmptyState
      title={t(`cases-nothing-${view}`)}
      act={
        view === "open" || view === "all" ? (
          <Button onPress={() => go({ at: "intake" })} keys={["Ctrl", "N"]}>
            {t("app-find-new-case")}
          </Button>
        ) : null
      }
    />
  );
}

type Ordering = { order: CaseOrder; setOrder: (order: CaseOrder) => void };

/** The columns. Search results have the order of the search: no other order is offered then. */
function useColumns(ordering: Ordering | null): Column<CaseRow>[] {
  const { t, age, dayShort, day, list } = useWords();
  const orderBy = (order: Exclude<CaseOrder, "newest">) =>
    ordering === null
      ? undefined
      : {
          isOn: ordering.order === order,
          hint: t(`cases-order-${order}`),
          onPress: () => ordering.setOrder(ordering.order === order ? "newest" : order),
        };
  const codeName = useCodeName();
  const today = useRead("show_status", {}).data?.today ?? "";
  const dayOf = (on: string | null) => (on === null ? "" : on.slice(0, 4) === today.slice(0, 4) ? dayShort(on) : day(on));
  return [
    {
      id: "alias",
      name: t("cases-column-alias"),
      track: "minmax(9rem, 2fr)",
      cell: (row) => (
        <span className={css.who}>
          {row.alias ? <b dir="auto">{row.alias}</b> : <span className={css.none}>{t("cases-no-alias")}</span>}
          {row.may_be_under_18 ? <Chip tone="child">{t("kit-may-be-under-18")}</Chip> : null}
        </span>
      ),
    },
    { id: "code", name: t("cases-column-code"), track: "minmax(4.5rem, 0.7fr)", cell: (row) => <Isolate>{row.code}</Isolate> },
    { id: "age", name: t("cases-column-age"), track: "minmax(8.5rem, 0.9fr)", cell: (row) => (row.age ? age(row.age) : "") },
    {
      id: "languages",
      name: t("cases-column-languages"),
      track: "minmax(6rem, 1.1fr)",
      optional: true,
      cell: (row) => list(row.languages.map((code) => codeName("language", code))),
    },
    {
      id: "owner",
      name: t("cases-column-owner"),
      track: "minmax(4rem, 0.7fr)",
      optional: true,
      cell: (row) => <Isolate>{row.owner ?? ""}</Isolate>,
    },
    {
      id: "last",
      name: t("cases-column-last"),
      track: "minmax(6.5rem, 0.8fr)",
      cell: (row) => dayOf(row.last_on),
      order: orderBy("last"),
    },
    {
      id: "due",
      name: t("cases-column-due"),
      track: "minmax(7.5rem, 0.9fr)",
      atEnd: true,
      order: orderBy("due"),
      cell: (row) => (
        <span className={css.due} data-late={(row.due_on !== null && row.due_on < today) || undefined}>
          {dayOf(row.due_on)}
        </span>
      ),
    },
  ];
}
