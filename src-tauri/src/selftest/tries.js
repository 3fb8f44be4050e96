// Tries every way out of the page, tells what each was answered, and at last tries to take the whole window away.
const there = "127.0.0.1:PORT";

const fetched = async () => {
  await fetch(`http://${there}/fetch`, { mode: "no-cors" });
};

const beaconed = async () => {
  if (!navigator.sendBeacon(`http://${there}/beacon`, "x=secret")) throw new Error("not sent");
};

const drawn = () =>
  new Promise((through, refused) => {
    const image = new Image();
    image.onload = through;
    image.onerror = () => refused(new Error("not loaded"));
    image.src = `http://${there}/image`;
  });

const spoken = () =>
  new Promise((through, refused) => {
    const socket = new WebSocket(`ws://${there}/websocket`);
    socket.onopen = through;
    socket.onerror = () => refused(new Error("not opened"));
  });

const framed = () =>
  new Promise((through) => {
    const frame = document.createElement("iframe");
    frame.onload = through;
    frame.src = `http://${there}/frame`;
    document.body.append(frame);
  });

const withinASecond = (tried) =>
  Promise.race([tried, new Promise((_, refused) => setTimeout(() => refused(new Error("no answer")), 1000))]);

const answers = {};
for (const [name, tried] of Object.entries({ fetched, beaconed, drawn, spoken, framed })) {
  try {
    await withinASecond(tried());
    answers[name] = null;
  } catch (error) {
    answers[name] = String(error);
  }
}
for (const absent of ["RTCPeerConnection", "WebTransport"]) answers[absent] = typeof globalThis[absent];

await globalThis.__TAURI_INTERNALS__.invoke("request", { name: "selftest_report", payload: answers });
location.href = `http://${there}/navigation?x=secret`;
