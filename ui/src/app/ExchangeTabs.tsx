// The three places of one capability: what goes to a colleague, what comes from one, and what then stands side by side.
import { Segmented } from "../kit";
import { usePlaces } from "../lib/places";
import { useRead } from "../lib/queries";
import { useWords } from "../lib/words";

const PLACES = ["hand-over", "receive", "conflicts"] as const;

export function ExchangeTabs() {
  const { t } = useWords();
  const { place, go } = usePlaces();
  // Counted where they are shown only: a list of people is looked at when somebody looks.
  const conflicts = useRead("list_conflicts", {}, { enabled: place.at === "conflicts" });
  const count = conflicts.data?.length ?? 0;
  return (
    <Segmented
      label={t("exchange-parts")}
      options={PLACES.map((at) => ({
        id: at,
        name: at === "conflicts" && count > 0 ? t("exchange-part-conflicts-count", { count }) : t(`exchange-part-${at}`),
      }))}
      value={place.at}
      onChange={(id) => go({ at: id as (typeof PLACES)[number] })}
    />
  );
}
