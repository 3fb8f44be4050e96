// Gives the kit its language, direction, digits and calendar, from the words in force.
import type { ReactNode } from "react";
import { I18nProvider } from "react-aria-components";
import { useWords } from "../lib/words";

export function KitProvider({ children }: { children: ReactNode }) {
  return <I18nProvider locale={useWords().formats}>{children}</I18nProvider>;
}
