// Draws a state of the Gallery in happy-dom, as the Gallery does in a browser.
import { act, type RenderResult, render } from "@testing-library/react";
import { RenderedState } from "../gallery/RenderedState";
import type { GalleryState } from "../gallery/state";
import { STATES } from "../gallery/states";

export function stateOf(screen: string, state: string): GalleryState {
  const found = STATES.find((s) => s.screen === screen && s.state === state);
  if (!found) throw new Error(`no state ${screen}/${state}`);
  return found;
}

export async function renderState(state: GalleryState, tag = "en"): Promise<RenderResult> {
  const drawn = render(<RenderedState state={state} tag={tag} theme="light" size={100} />);
  await settle(600);
  return drawn;
}

/** Waits in small steps: React draws at the end of each, so that an answer may lead to the next question. */
export async function settle(ms = 0): Promise<void> {
  const steps = Math.max(1, Math.ceil(ms / 50));
  for (let step = 0; step < steps; step++) {
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve, Math.min(50, ms)));
    });
  }
}
