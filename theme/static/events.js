// For who reads a page some time after it was made: takes away what is not true any more (data-until), shows what has
// become true (data-since), and moves events that have ended to the list of those that are over, where there is one.
// Nothing is asked of anybody and nothing is kept. Without it, the page says as of which day it is true.
"use strict";
{
  const due = (name) =>
    [...document.querySelectorAll(`[data-${name}]`)].filter((e) => Date.parse(e.dataset[name]) <= Date.now());
  const over = document.querySelector("#over");

  for (const e of due("since")) e.hidden = false;
  for (const e of due("until")) {
    const when = e.matches(".poster-when > dd");
    const next = when && document.querySelector(".poster-when + div > [data-until]");
    const around = (next || e).parentElement;
    if (e.matches("td")) e.removeAttribute("aria-current");
    else if (next) e.replaceWith(next);
    else if (when) continue;
    else if (over && e.matches(".h-event")) { over.hidden = false; over.lastElementChild.append(e); }
    else e.remove();
    if (around.matches("ul, dl > div") && !around.querySelector("li, dd"))
      (around.closest("section:not(:has(.more))") ?? around).remove();
  }
  for (const a of document.querySelectorAll("[href^='webcal:']"))
    a.href = a.closest("ul").querySelector("[href$='.ics']").href.replace(/^https?/, "webcal");
}
