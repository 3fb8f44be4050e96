// Ctrl+K: three letters of an alias and Enter opens the case; a table by its name or its period; or an act. A worker who opens no
// cases finds no people here: nothing is even asked.
import { useDeferredValue, useState } from "react";
import { Chip, Isolate, Palette, type PaletteGroup } from "../../kit";
import type { Role } from "../../lib/contract";
import { firstPeriod, periodName, TABLES } from "../../lib/figures";
import { usePlaces } from "../../lib/places";
import { useRead } from "../../lib/queries";
import { makesFigures, opensCases } from "../../lib/roles";
import { SHORTCUTS } from "../../lib/shortcuts";
import { plain, useWords } from "../../lib/words";
import { railRows, railShortcut } from "./rail";

const TABLES_SHOWN = 9;

export function FindPalette({
  roles,
  isOpen,
  onClose,
  acts,
}: {
  roles: readonly Role[];
  isOpen: boolean;
  onClose: () => void;
  acts: { hide: () => void; lock: () => void; keys: () => void };
}) {
  const words = useWords();
  const { t } = words;
  const { place, go } = usePlaces();
  const people = opensCases(roles);
  const tables = makesFigures(roles);
  const [text, setText] = useState("");
  const find = useDeferredValue(text.trim());
  const cases = useRead("list_cases", { find, view: "all", from: 0, count: 8 }, { enabled: people && isOpen && find !== "", keep: true });
  const figures = useRead("show_figures", {}, { enabled: tables && isOpen });
  const close = () => {
    setText("");
    onClose();
  };
  const here =
    place.at === "case"
      ? [
          {
            id: "act-hand-over-this",
            name: t("app-find-hand-over-this"),
            keys: ["H"],
            run: () => go({ at: "hand-over", case: place.case }),
          },
        ]
      : [];
  const all = [
    ...here,
    ...(people ? [{ id: "act-new", name: t("app-find-new-case"), keys: ["Ctrl", "N"], run: () => go({ at: "intake" }) }] : []),
    ...railRows(roles).map((row, index) => {
      const keys = railShortcut(index);
      return {
        id: `act-${row.place.at}`,
        name: t(row.name),
        ...(keys ? { keys: SHORTCUTS[keys].keys } : {}),
        run: () => go(row.place),
      };
    }),
    ...(people
      ? [
          { id: "act-receive", name: t("app-find-receive"), run: () => go({ at: "receive" as const }) },
          { id: "act-conflicts", name: t("app-find-conflicts"), run: () => go({ at: "conflicts" as const }) },
        ]
      : []),
    { id: "act-keys", name: t("app-find-keys"), keys: ["?"], run: acts.keys },
    { id: "act-lock", name: t("app-find-lock"), keys: ["Ctrl", "L"], run: acts.lock },
    { id: "act-hide", name: t("app-find-hide"), run: acts.hide },
  ];
  const wanted = find.toLocaleLowerCase();
  const periods = (figures.data?.periods ?? []).filter(({ closed }) => closed);
  const first = firstPeriod(periods);
  const asked = (find === "" ? periods.filter(({ period }) => period === first) : periods).flatMap(({ period }) =>
    TABLES.map((table) => ({ table, period, name: t(`figures-table-${table}`), when: periodName(period, words) })),
  );
  const groups: PaletteGroup[] = [
    {
      id: "people",
      name: t("app-find-people"),
      rows:
        find === ""
          ? []
          : (cases.data?.rows ?? []).map((row) => ({
              id: row.case,
              name: <Isolate>{row.alias ?? row.code}</Isolate>,
              end: (
                <>
                  {row.may_be_under_18 ? <Chip tone="child">{t("kit-may-be-under-18")}</Chip> : null}
                  <Isolate>{row.code}</Isolate>
                </>
              ),
              run: () => go({ at: "case", case: row.case }),
            })),
    },
    {
      id: "tables",
      name: t("figures-find-tables"),
      rows: asked
        .filter(({ name, when }) => containsEveryWord(wanted, `${name} ${when}`))
        .slice(0, TABLES_SHOWN)
        .map(({ table, period, name, when }) => ({
          id: `table-${table}-${period}`,
          name,
          end: when,
          run: () => go({ at: "figures", table, period }),
        })),
    },
    {
      id: "acts",
      name: t("app-find-acts"),
      rows: all.filter((act) => act.name.toLocaleLowerCase().includes(wanted)),
    },
  ];
  return (
    <Palette
      title={t("app-find-title")}
      hint={t(people ? "app-find-hint" : "figures-find-hint")}
      isOpen={isOpen}
      onClose={close}
      text={text}
      onText={setText}
      groups={groups}
      nothing={t("app-find-nothing", { text })}
    />
  );
}

/** Each typed word occurs: "help 2026" finds the table of help of any part of 2026. */
function containsEveryWord(wanted: string, text: string): boolean {
  const low = plain(text).toLocaleLowerCase();
  return wanted.split(/\s+/).every((word) => low.includes(word));
}
