// Adds what React Aria needs and happy-dom lacks.

import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";

afterEach(() => {
  cleanup();
  document.documentElement.removeAttribute("data-covered");
});

// Happy DOM has no layout; a list that draws only what is in sight needs some sight.
for (const [name, px] of [
  ["offsetHeight", 600],
  ["offsetWidth", 900],
  ["clientHeight", 600],
  ["clientWidth", 900],
] as const) {
  Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => px });
}
