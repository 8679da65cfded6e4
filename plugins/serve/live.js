// Shows the page anew when the site was built again, or says what stands in the way of that.

const build = new URL(import.meta.url).searchParams.get("build");
let events;

function listen() {
  events?.close();
  events = new EventSource("/-live/events");
  events.onmessage = ({ data }) => receive(JSON.parse(data));
}

function receive(message) {
  if (message.build !== build) {
    events.close();
    location.reload(); // keeps the place on the page
    return;
  }
  document.querySelectorAll(".live").forEach((old) => old.remove());
  const { outcome } = message;
  if (outcome.heading) {
    const dialog = overlay(outcome);
    document.body.append(dialog);
    dialog.showModal(); // Escape closes it, and the page is underneath
  }
  if (outcome.warnings.length) {
    document.body.append(notes(outcome));
  }
}

function overlay(outcome) {
  const close = element("button", { type: "button", autofocus: "" }, outcome.close);
  const dialog = element(
    "dialog",
    { class: "live live-overlay", lang: outcome.lang, dir: "auto", role: "alertdialog", "aria-labelledby": "live-heading" },
    element("h2", { id: "live-heading" }, outcome.heading),
    list(outcome.faults),
    element("p", {}, outcome.note),
    close,
  );
  close.addEventListener("click", () => dialog.close());
  return dialog;
}

function notes(outcome) {
  return element(
    "details",
    { class: "live live-notes", lang: outcome.lang, dir: "auto" },
    element("summary", {}, `${outcome.check} (${outcome.warnings.length})`),
    list(outcome.warnings),
  );
}

function list(faults) {
  return element("ul", {}, ...faults.map((fault) => element(
    "li",
    {},
    element("code", { dir: "ltr" }, `${fault.path}:${fault.line}`),
    element("p", {}, fault.found),
    element("p", {}, `→ ${fault.do}`),
  )));
}

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children);
  return made;
}

// A browser keeps few connections to one server: only a page that somebody looks at may have one.
document.addEventListener("visibilitychange", () => (document.hidden ? events?.close() : listen()));
if (!document.hidden) {
  listen();
}
