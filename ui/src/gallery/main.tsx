// The Gallery's page. `#screen=today&state=full&locale=ar&theme=dark&size=100` draws one state and nothing else, so that a script can
// take its picture; without a screen it lists all. A bundle of its own, without a way to the core.
import "../kit/kit.css";
import { createRoot, type Root } from "react-dom/client";
import { Listing } from "./Listing";
import { RenderedState } from "./RenderedState";
import { STATES } from "./states";

let root: Root | null = null;

function draw(): void {
  const host = document.getElementById("page");
  if (!host) return;
  root?.unmount();
  root = createRoot(host);
  const asked = new URLSearchParams(location.hash.slice(1));
  const state = STATES.find((s) => s.screen === asked.get("screen") && s.state === (asked.get("state") ?? s.state));
  root.render(
    state ? (
      <RenderedState
        state={state}
        tag={asked.get("locale") ?? "en"}
        theme={asked.get("theme") === "dark" ? "dark" : "light"}
        size={Number(asked.get("size") ?? 100)}
      />
    ) : (
      <Listing states={STATES} />
    ),
  );
}

window.addEventListener("hashchange", draw);
draw();
