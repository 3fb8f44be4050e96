import { caseRow } from "../fixtures/people";
import type { Answers, GalleryState } from "../state";
import { settled, typeInto } from "../userActions";

const alone: Answers = { list_cases: { total: 0, rows: [], possible: false } };

export const states: GalleryState[] = [
  { screen: "intake", state: "empty", place: { at: "intake" }, answers: () => alone },
  {
    screen: "intake",
    state: "child",
    place: { at: "intake" },
    answers: () => ({
      list_cases: { total: 1, rows: [caseRow(4)], possible: true },
      read_age: { age: { from_years: 15, to_years: 19, about: false }, may_be_under_18: true, birth: null },
    }),
    act: async (doc) => {
      const fields = doc.querySelectorAll("main input[type=text], main input:not([type])");
      fields.forEach((field, at) => {
        field.setAttribute("data-at", String(at));
      });
      await typeInto(doc, "main input[data-at='0']", "Tamu");
      await typeInto(doc, "main li:nth-child(3) input", "15 to 19");
      doc.querySelectorAll<HTMLElement>("main li:nth-child(4) input[type=checkbox]").forEach((box, at) => {
        if (at < 2) box.click();
      });
      await settled();
      await settled();
    },
  },
];
