// Starts the window: connects the page to the shell and renders App.
import "../kit/kit.css";
import { createRoot } from "react-dom/client";
import { inWindow, send } from "../lib/bridge";
import { connect } from "../lib/request";
import { App } from "./App";

const host = document.getElementById("page");
if (host) {
  if (inWindow()) connect(send);
  createRoot(host).render(<App />);
}
