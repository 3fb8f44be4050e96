// Ctrl+K: three letters of an alias and Enter opens the case; or an act by its name.
import { useDeferredValue, useState } from "react";
import { Chip, Isolate, Palette, type PaletteGroup } from "../../kit";
import { usePlaces } from "../../lib/places";
import { useRead } from "../../lib/queries";
import { useWords } from "../../lib/words";

export function Find({
  isOpen,
  onClose,
  acts,
}: {
  isOpen: boolean;
  onClose: () => void;
  acts: { hide: () => void; lock: () => void; keys: () => void };
}) {
  const say = useWords().t;
  const { place, go } = usePlaces();
  const [text, setText] = useState("");
  const find = useDeferredValue(text.trim());
  const cases = useRead("list_cases", { find, view: "all", from: 0, count: 8 }, { enabled: isOpen && find !== "", keep: true });
  const close = () => {
    setText("");
    onClose();
  };
  const here =
    place.at === "case"
      ? [
          {
            id: "act-hand-over-this",
            name: say("app-find-hand-over-this"),
            keys: ["H"],
            run: () => go({ at: "hand-over", case: place.case }),
          },
        ]
      : [];
  const all = [
    ...here,
    { id: "act-new", name: say("app-find-new-case"), keys: ["Ctrl", "N"], run: () => go({ at: "intake" }) },
    { id: "act-today", name: say("app-rail-today"), keys: ["Ctrl", "1"], run: () => go({ at: "today" }) },
    { id: "act-cases", name: say("app-rail-cases"), keys: ["Ctrl", "2"], run: () => go({ at: "cases" }) },
    { id: "act-referrals", name: say("app-rail-referrals"), keys: ["Ctrl", "3"], run: () => go({ at: "referrals" }) },
    {
      id: "act-organisations",
      name: say("app-rail-organisations"),
      keys: ["Ctrl", "4"],
      run: () => go({ at: "organisations" }),
    },
    { id: "act-hand-over", name: say("app-find-hand-over"), keys: ["Ctrl", "5"], run: () => go({ at: "hand-over" }) },
    { id: "act-receive", name: say("app-find-receive"), run: () => go({ at: "receive" }) },
    { id: "act-conflicts", name: say("app-find-conflicts"), run: () => go({ at: "conflicts" }) },
    { id: "act-workers", name: say("app-rail-workers"), keys: ["Ctrl", "6"], run: () => go({ at: "workers" }) },
    { id: "act-settings", name: say("app-rail-settings"), keys: ["Ctrl", "7"], run: () => go({ at: "settings" }) },
    { id: "act-keys", name: say("app-find-keys"), keys: ["?"], run: acts.keys },
    { id: "act-lock", name: say("app-find-lock"), keys: ["Ctrl", "L"], run: acts.lock },
    { id: "act-hide", name: say("app-find-hide"), run: acts.hide },
  ];
  const wanted = find.toLocaleLowerCase();
  const groups: PaletteGroup[] = [
    {
      id: "people",
      name: say("app-find-people"),
      rows:
        find === ""
          ? []
          : (cases.data?.rows ?? []).map((row) => ({
              id: row.case,
              name: <Isolate>{row.alias ?? row.code}</Isolate>,
              end: (
                <>
                  {row.may_be_under_18 ? <Chip tone="child">{say("kit-may-be-under-18")}</Chip> : null}
                  <Isolate>{row.code}</Isolate>
                </>
              ),
              run: () => go({ at: "case", case: row.case }),
            })),
    },
    {
      id: "acts",
      name: say("app-find-acts"),
      rows: all.filter((act) => act.name.toLocaleLowerCase().includes(wanted)),
    },
  ];
  return (
    <Palette
      title={say("app-find-title")}
      hint={say("app-find-hint")}
      isOpen={isOpen}
      onClose={close}
      text={text}
      onText={setText}
      groups={groups}
      nothing={say("app-find-nothing", { text })}
    />
  );
}
