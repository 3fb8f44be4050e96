// The list of everything the Gallery can draw, for people; scripts read gallery.json. For developers and translators: English only.
import { useState } from "react";
import css from "./Listing.module.css";
import { localeTags, PSEUDO } from "./locales";
import type { GalleryState } from "./state";

export function Listing({ states }: { states: GalleryState[] }) {
  const [locale, setLocale] = useState("en");
  const [theme, setTheme] = useState("light");
  const screens = [...new Set(states.map((s) => s.screen))];
  return (
    <main className={css.page} lang="en" dir="ltr">
      <h1>Gallery</h1>
      <p>Invented people only. Nothing here can reach a vault.</p>
      <p>
        {[...localeTags(), ...PSEUDO].map((tag) => (
          <button key={tag} type="button" aria-pressed={tag === locale} onClick={() => setLocale(tag)}>
            {tag}
          </button>
        ))}{" "}
        {["light", "dark"].map((name) => (
          <button key={name} type="button" aria-pressed={name === theme} onClick={() => setTheme(name)}>
            {name}
          </button>
        ))}
      </p>
      <ul className={css.screens}>
        {screens.map((screen) => (
          <li key={screen}>
            <h2>{screen}</h2>
            {states
              .filter((s) => s.screen === screen)
              .map((s) => (
                <a key={s.state} href={`#screen=${s.screen}&state=${s.state}&locale=${locale}&theme=${theme}`}>
                  {s.state}
                </a>
              ))}
          </li>
        ))}
      </ul>
    </main>
  );
}
