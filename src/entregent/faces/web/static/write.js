// The draft is read while it is written. Marks lie under the text, as text nodes in spans of our
// own: nothing of the draft ever becomes markup. Nothing is kept, nothing is sent anywhere.
const by = (id) => document.getElementById(id);
const draft = by("draft");
const words = by("write-words").dataset;
let marks = [];
let text = draft.value;
let asking = false, again = false, timer = 0;
let latest = 0;  // number of the newest question: an older answer is not shown

function post(address, more = {}) {
  const body = {
    text: draft.value, to: draft.dataset.to, kind: by("write-kind").value,
    channel: by("write-channel").value, ...more,
  };
  return fetch(address, {
    method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body),
  }).then((answer) => {
    if (answer.status === 401) location.assign("/");
    if (!answer.ok) throw new Error(words.failed);
    return answer.json();
  });
}

// One question at a time; what was typed meanwhile is asked when the answer is here. Until all is
// answered the verdict is busy: what stands there is about an older draft.
async function read() {
  by("verdict").ariaBusy = "true";
  if (asking) { again = true; return; }
  asking = true;
  const begun = performance.now();
  await answered(draft.dataset.read);
  performance.measure("read", { start: begun });
  asking = false;
  if (again) { again = false; read(); }
  else if (!timer) by("verdict").ariaBusy = null;
}

// Ask and show the answer, unless the draft or the question is another by then. False: it failed.
async function answered(address, more) {
  const number = ++latest, asked = draft.value;
  try {
    const told = await post(address, more);
    if (number === latest && draft.value === asked) show(told);
    return true;
  } catch (error) {
    say(by("verdict"), error.message);
    return false;
  }
}

function say(place, line) {
  const one = place.querySelector("p") || place;
  if (one.textContent !== line) one.textContent = line;  // said once by a screen reader
}

function show(told) {
  marks = told.remarks;
  paint();
  say(by("room"), told.room);
  by("room").classList.toggle("over", told.over);
  by("verdict").dataset.verdict = told.verdict;
  say(by("verdict"), told.says);
  by("ask").hidden = !told.ask || told.ready;
  by("ask").textContent = told.ask;
  by("copy").disabled = !told.verdict;
  by("copy").classList.toggle("main", told.ready);
  by("copy").textContent = told.ready || !told.verdict ? words.copy : words.anyway;
  by("no-remark").hidden = told.remarks.length > 0;
  const rows = told.remarks.map(remark);
  const open = [...document.querySelectorAll("#remarks details[open]")].map((one) => one.closest("li").dataset.code);
  for (const row of rows) row.querySelector("details").open = open.includes(row.dataset.code);
  if (!by("remarks").contains(document.activeElement)) by("remarks").replaceChildren(...rows);
  list(by("more"), told.more);
  by("more").querySelector("summary").textContent = told.more.length === 1 ? words.moreOne : words.more.replace("#", told.more.length);
  list(by("good"), told.good);
  by("notes").replaceChildren(...told.notes.map(item));
}

function item(line) {
  const one = document.createElement("li");
  one.textContent = line;
  return one;
}

function list(place, lines) {
  place.hidden = !lines.length;
  place.querySelector("ul").replaceChildren(...lines.map(item));
}

function remark(told) {
  const row = by("remark").content.firstElementChild.cloneNode(true);
  const put = (where, line) => { const one = row.querySelector(where); one.textContent = line; one.hidden = !line; };
  row.classList.add(told.tone);
  row.dataset.code = told.code;
  put(".letter", told.letter);
  put(".sev", told.severity);
  put("q", told.quote);
  put(".says", told.says);
  put(".because", told.because);
  put(".reason", told.why);
  row.querySelector("details").hidden = !told.why;
  row.querySelector(".show").addEventListener("click", () => {
    draft.focus();
    draft.setSelectionRange(told.start, told.end);
  });
  row.querySelector(".quiet-one").addEventListener("click", async () => {
    draft.focus();
    if (!await answered(draft.dataset.quiet, { code: told.code })) return;
    by("copied").textContent = words.quieted;
    if (asking) again = true;  // what is being read may not know it yet
  });
  return row;
}

// The draft once more under itself, in spans where remarks stand: the gravest where two do.
const GRAVE = ["stop", "rework", "light"];
function paint() {
  const all = draft.value;
  const edges = [...new Set([0, all.length, ...marks.flatMap((one) => [one.start, one.end])])]
    .filter((one) => one <= all.length).sort((a, b) => a - b);
  const parts = edges.slice(1).map((end, n) => {
    const tone = GRAVE.find((one) => marks.some((mark) => mark.tone === one && mark.start <= edges[n] && mark.end >= end));
    const piece = all.slice(edges[n], end);
    if (!tone) return document.createTextNode(piece);
    const span = document.createElement("span");
    span.className = `mark ${tone}`;
    span.textContent = piece;
    return span;
  });
  by("marks").replaceChildren(...parts, document.createTextNode("\n"));
}

// Until the answer is here, marks before the change stay, those after it move, the others go.
function follow() {
  const now = draft.value;
  let head = 0, tail = 0;
  const most = Math.min(now.length, text.length);
  while (head < most && now[head] === text[head]) head++;
  while (tail < most - head && now[now.length - 1 - tail] === text[text.length - 1 - tail]) tail++;
  const moved = now.length - text.length, end = text.length - tail;
  marks = marks.filter((one) => one.end <= head || one.start >= end)
    .map((one) => (one.start >= end ? { ...one, start: one.start + moved, end: one.end + moved } : one));
  text = now;
  paint();
}

function typed() {
  const begun = performance.now();
  follow();
  by("copied").textContent = "";
  clearTimeout(timer);
  by("verdict").ariaBusy = "true";
  timer = setTimeout(() => { timer = 0; read(); }, 60);
  performance.measure("typed", { start: begun });
}

draft.addEventListener("input", typed);
document.addEventListener("change", (event) => {
  if (["write-kind", "write-channel"].includes(event.target.id)) read();
});

// Another person while a draft stands: the page around it changes, the draft stays.
function turn(address) {
  by("verdict").ariaBusy = "true";
  const request = new XMLHttpRequest();
  request.open("GET", address);
  request.responseType = "document";
  request.onloadend = () => {
    const page = request.response;
    if (request.status !== 200 || !page?.getElementById("write-who")) {
      by("verdict").ariaBusy = null;
      return say(by("verdict"), words.failed);
    }
    for (const id of ["write-who", "write-gaps"]) by(id).replaceWith(document.importNode(page.getElementById(id), true));
    draft.dataset.to = by("write-gaps").dataset.to;
    history.replaceState(null, "", address);
    by("write-who").querySelector("input").focus();
    return read();
  };
  request.send();
}
document.addEventListener("submit", (event) => {
  if (!event.target.matches(".write-to") || !draft.value) return;
  event.preventDefault();
  turn(`${event.target.action}?${new URLSearchParams(new FormData(event.target))}`);
});
document.addEventListener("click", (event) => {
  const link = event.target.closest("#write-who li a");
  if (!link || !draft.value) return;
  event.preventDefault();
  turn(link.href);
});
let copied = "";
addEventListener("beforeunload", (event) => {
  if (draft.value.trim() && draft.value !== copied) event.preventDefault();
});
by("copy").addEventListener("click", async () => {
  try {
    await navigator.clipboard.writeText(draft.value);
    by("copied").textContent = words.copied;
    copied = draft.value;
  } catch {
    draft.focus();
    draft.select();
    by("copied").textContent = words.uncopied;
  }
});
paint();
if (draft.value) read();
