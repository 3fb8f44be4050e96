// One state, drawn as the window would draw it: words, appearance, queries and, for a place, the whole frame.
import { QueryClientProvider } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { applyAppearance } from "../app/appearance";
import { OpenFrame } from "../app/OpenFrame";
import { KitProvider, Toasts, watchWindow } from "../kit";
import { newClient } from "../lib/queries";
import { connect, request } from "../lib/request";
import { opensCases } from "../lib/roles";
import { WordsProvider } from "../lib/words";
import { common } from "./fixtures/common";
import { sampleSettings, sampleStatus } from "./fixtures/organisation";
import { localeRows, localeText } from "./locales";
import { type GalleryState, transportOf } from "./state";

const ACTS = { hide: () => undefined, lock: () => undefined, leave: () => undefined };

export function RenderedState({ state, tag, theme, size }: { state: GalleryState; tag: string; theme: "light" | "dark"; size: number }) {
  const text = useMemo(() => localeText(tag), [tag]);
  const status = useMemo(
    () => ({ ...sampleStatus, ...(state.worker ? { worker: state.worker } : {}), ...state.status, language: text.tag }),
    [state, text],
  );
  const answers = useMemo(() => ({ ...common(text), show_status: status, ...state.answers?.(text.tag) }), [state, text, status]);
  const client = useMemo(() => newClient(), []);
  // Before the first question is asked, not after the first paint.
  useState(() => {
    connect(transportOf(answers));
    if (opensCases(status.worker?.roles ?? [])) {
      void request("keep_draft", { slot: "gallery", case: null, value: null }).catch(() => undefined);
    }
  });
  useEffect(() => watchWindow(), []);
  useEffect(() => applyAppearance({ tag: text.tag, dir: text.dir, theme, text_percent: size }), [text, theme, size]);
  useEffect(() => {
    const timer = setTimeout(async () => {
      await state.act?.(document);
      document.documentElement.setAttribute("data-drawn", "");
    }, 250);
    return () => {
      clearTimeout(timer);
      document.documentElement.removeAttribute("data-drawn");
    };
  }, [state]);
  const settings = { ...sampleSettings, language: text.tag };
  return (
    <QueryClientProvider client={client}>
      <WordsProvider text={text}>
        <KitProvider>
          {state.render ? (
            state.render({ status, text, answers })
          ) : (
            <OpenFrame
              status={status}
              settings={settings}
              locales={localeRows()}
              acts={ACTS}
              {...(state.place ? { start: state.place } : {})}
            />
          )}
          <Toasts />
        </KitProvider>
      </WordsProvider>
    </QueryClientProvider>
  );
}
