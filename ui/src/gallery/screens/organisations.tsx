import type { Fields } from "../../lib/contract";
import type { GalleryState } from "../state";

const FIELDS: Fields = {
  name: { state: "known", value: "St Brigid Infirmary" },
  org_type: { state: "known", value: "health" },
  shares_with_immigration: { state: "known", value: "not_known" },
  services_offered: { state: "known", value: ["medical_emergency"] },
  phone: { state: "known", value: "555 0142" },
};

export const states: GalleryState[] = [
  { screen: "organisations", state: "full", place: { at: "organisations" } },
  { screen: "organisations", state: "empty", place: { at: "organisations" }, answers: () => ({ list_organisations: [] }) },
  { screen: "organisations", state: "new", place: { at: "organisations", record: "new" } },
  {
    screen: "organisations",
    state: "edit",
    place: { at: "organisations", record: "o-4" },
    answers: () => ({
      show_record: { kind: "organisation", record: "o-4", parent: null, fields: FIELDS, hidden: [], unsettled: {}, voided: false },
    }),
  },
];
