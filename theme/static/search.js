// Finds words in our texts, here in the browser: what is typed is sent to nobody, kept nowhere and in no address. All
// that is fetched comes from this site, when the first words are typed and not before. Without it the list serves.
const form = document.querySelector(".search");
const field = form.querySelector("input");
const [status, results, index] = [".search-status", ".search-results", ".search-index"].map((each) =>
  document.querySelector(each));
const [list, more] = results.children;
const words = form.dataset;
const SOME = 5; // results at a time: each is a file of its own
const PAUSE = 300; // ms without a further letter
const PATIENCE = 30_000; // ms
// On this page alone WebAssembly may run, and not in a worker, which would need a policy of its own. `named` are other
// forms of words in the title: plugins/search/records.py.
const OPTIONS = { noWorker: true, excerptLength: 24, ranking: { metaWeights: { title: 5, named: 5, forms: 1 } } };
const root = new URL("../", import.meta.url);
const plurals = new Intl.PluralRules(document.documentElement.lang);

let engine; // promised, once it was asked for
let asked = 0; // counts questions: only the last one is answered
let waiting; // for a pause
let rest = []; // what is not shown yet

function load() {
  engine ??= import("../pagefind/pagefind.js").then((it) => it.createInstance(OPTIONS));
  return engine;
}

// Pagefind passes over what it cannot fetch, and would say that nothing was found.
let lost = 0;
const plainly = window.fetch;
window.fetch = async (...asked) => {
  const answer = await plainly(...asked).catch(() => undefined);
  if (!answer?.ok) lost++;
  return answer ?? Response.error();
};

function inTime(promise) {
  return Promise.race([promise, new Promise((_, fail) => setTimeout(fail, PATIENCE, new Error("too slow")))]);
}

async function ask() {
  clearTimeout(waiting);
  const question = ++asked;
  const text = field.value.trim();
  if (!text) return tell("", []);
  status.textContent = words.loading;
  const before = lost;
  try {
    const found = (await inTime(load().then((it) => it.search(text)))).results;
    const first = await inTime(read(found.slice(0, SOME)));
    if (lost > before) throw new Error("not all of it came");
    if (question === asked) {
      tell(found.length ? counted(found.length) : words.none, first);
      rest = found.slice(SOME);
      more.hidden = !rest.length;
    }
  } catch {
    engine = undefined; // the next question tries again
    if (question === asked) tell(words.failed, []);
  }
}

function counted(number) {
  return (words[plurals.select(number)] ?? words.other ?? words.one).replace("#", number);
}

function tell(said, found) {
  status.textContent = said;
  list.replaceChildren(...found.map(item));
  results.hidden = !found.length;
  index.hidden = !!found.length;
}

function read(some) {
  return Promise.all(some.map((each) => each.data()));
}

function item({ raw_url, meta, excerpt }) {
  const link = make("a", meta.title);
  link.href = new URL(raw_url.slice(1), root);
  const section = raw_url.split("/").slice(0, 3).join("/"); // as the menu calls it: "/ru/news"
  const named = document.querySelector(`.menu a[href$="${section}/"]`)?.textContent;
  const told = make("p", ...[named, meta.date].map((each) => make("span", each ?? "")));
  told.className = "meta";
  const made = make("li", make("h2", link), told, make("p", ...marked(excerpt)));
  made.className = "teaser";
  return made;
}

function make(tag, ...content) {
  const made = document.createElement(tag);
  made.append(...content);
  return made;
}

// Text in which only <mark> is HTML, and < and > are references.
function marked(excerpt) {
  const plain = (text) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
  return excerpt.split(/<mark>(.*?)<\/mark>/).map((part, number) =>
    number % 2 ? make("mark", plain(part)) : plain(part));
}

field.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(ask, PAUSE);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  ask();
});
more.addEventListener("click", async () => {
  const question = asked;
  const next = rest.slice(0, SOME);
  try {
    const found = await inTime(read(next));
    if (question !== asked) return;
    rest = rest.slice(next.length);
    list.append(...found.map(item));
    list.children[list.children.length - found.length].querySelector("a").focus();
    more.hidden = !rest.length;
  } catch {
    status.textContent = words.failed;
  }
});
