import { Team } from "../../features/workers/Team";
import { PlacesProvider } from "../../lib/places";
import type { GalleryState } from "../state";
import { settled, typeInto } from "../userActions";

export const states: GalleryState[] = [
  { screen: "workers", state: "full", place: { at: "workers" } },
  {
    screen: "workers",
    state: "invite",
    render: ({ status }) => (
      <PlacesProvider start={{ at: "workers" }}>
        <Team status={status} inviting />
      </PlacesProvider>
    ),
  },
  {
    screen: "workers",
    state: "code",
    answers: () => ({ invite_worker: { code: "7QKF-2M9T-XR4C-H8WD-P3VN-6JLB-0ZGA", expires_on: "2026-12-01" } }),
    render: ({ status }) => (
      <PlacesProvider start={{ at: "workers" }}>
        <Team status={status} inviting />
      </PlacesProvider>
    ),
    act: async (doc) => {
      await typeInto(doc, "[role=dialog] input", "samira");
      doc.querySelector<HTMLButtonElement>("[role=dialog] button[data-variant=main]")?.click();
      await settled();
    },
  },
];
