// Reading works without this file. Writing needs it: forms leave as JSON, answers come back as
// documents and are put in place node by node. No markup is ever made from text.
const words = () => document.getElementById("words").dataset;
const by = (id) => document.getElementById(id);

function ask(method, address, body) {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open(method, address);
    request.responseType = "document";
    if (body !== undefined) request.setRequestHeader("Content-Type", "application/json");
    request.onloadend = () => resolve(request);
    request.send(body === undefined ? null : JSON.stringify(body));
  });
}

function data(address, body, type = "application/json", progress = null) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.responseType = "json";
    request.setRequestHeader("Content-Type", type);
    if (progress) request.upload.onprogress = (event) => progress(event.loaded);
    request.onloadend = () => {
      const told = request.response || {};
      if (request.status === 200) resolve(told);
      else reject(new Error([told.error, told.do].filter(Boolean).join(" ") || words().failed));
    };
    request.send(body);
  });
}

function tell(text) {
  const box = document.createElement("div");
  const line = document.createElement("p");
  box.className = "toast";
  box.setAttribute("role", "status");
  line.textContent = text;
  box.append(line);
  by("told").replaceChildren(box);
}

function put(id, page) {
  const fresh = page.getElementById(id);
  if (fresh && by(id)) by(id).replaceWith(document.importNode(fresh, true));
}

function show(request) {
  const page = request.response;
  if (request.status === 401) return location.assign("/");
  if (request.status !== 200 || !page || !page.getElementById("told")) {
    const lines = page ? [...page.querySelectorAll("main p")].map((one) => one.textContent) : [];
    return tell(request.status ? lines[0] || words().failed : words().gone);
  }
  const address = new URL(request.responseURL);
  if (page.documentElement.lang !== document.documentElement.lang) return location.assign(address.pathname);
  for (const name of ["said", "entry"]) address.searchParams.delete(name);
  const same = address.pathname === location.pathname;
  if (!page.querySelector("[data-follow]")) history[same ? "replaceState" : "pushState"](null, "", address.pathname + address.search);
  document.title = page.title;
  put("content", page);
  put("told", page);
  if (!same) window.scrollTo(0, 0);
  (by("content").querySelector("[data-row] h2 a") || by("content")).focus({ preventScroll: same });
  poll();
  document.querySelector("a[data-follow]")?.click();
  return undefined;
}

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (form.hasAttribute("data-import")) return send(event, form);
  if (!form.hasAttribute("data-act")) return undefined;
  event.preventDefault();
  if (form.ariaBusy === "true") return undefined;
  form.ariaBusy = "true";
  const body = Object.fromEntries(new FormData(form, event.submitter));
  for (const [name, value] of Object.entries(body)) if (value instanceof File) Object.assign(body, await opened(name, value));
  const request = await ask("POST", form.action, body);
  form.ariaBusy = null;
  return show(request);
});

// A file in a form: its name and its first megabyte, as text.
function opened(name, file) {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onloadend = () => resolve({ [name]: String(reader.result || "").split(",").pop(), [`${name}-name`]: file.name });
    reader.readAsDataURL(file.slice(0, 1 << 20));
  });
}

// Only the answer to what stands in the field is shown; until it is here the place is busy.
let waits, latest = 0;
document.addEventListener("input", (event) => {
  const { live, into, address } = event.target.dataset;
  if (!live) return;
  const number = ++latest;
  by(into).ariaBusy = "true";
  clearTimeout(waits);
  waits = setTimeout(async () => {
    const query = event.target.value.trim();
    const to = query ? `${live}?q=${encodeURIComponent(query)}` : live;
    const request = await ask("GET", to);
    if (number !== latest) return;
    by(into).ariaBusy = null;
    if (request.status === 401) return location.assign("/");
    if (request.status !== 200) return tell(request.status ? words().failed : words().gone);
    put(into, request.response);
    if (address !== undefined) history.replaceState(null, "", to);
  }, 120);
});

// Arrows walk from a field down what it found, and back up into it.
function walked(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const place = step && by(event.target.dataset.into || event.target.closest("#list, #found")?.id);
  if (!place) return false;
  const found = [...place.querySelectorAll("[data-found]")];
  const at = found.indexOf(event.target), next = at + step;
  if (at < 0 && !event.target.dataset.into) return false;
  if (next === -1) document.querySelector(`[data-into="${place.id}"]`).focus();
  else if (next >= 0 && place.ariaBusy !== "true") found[next]?.focus();
  return next >= -1;
}

// An import at work is looked at once a second, until it is not at work.
let clock;
function poll() {
  clearTimeout(clock);
  const jobs = document.querySelector("[data-poll]");
  if (!jobs) return;
  clock = setTimeout(async () => {
    const request = await ask("GET", jobs.dataset.poll);
    if (request.status === 200 && by(jobs.id)) put(jobs.id, request.response);
    poll();
  }, 1000);
}

// Files to hand over: chosen or dropped, a list first, then one after the other.
let picked = [];
function list() {
  const rows = picked.map(({ name, file }) => {
    const row = by("picked-row").content.cloneNode(true);
    row.querySelector("bdi").textContent = name;
    row.querySelector("span").textContent = size(file.size);
    return row;
  });
  document.querySelector(".picked").replaceChildren(...rows.slice(0, 200));
  by("picked").hidden = !picked.length;
}
function size(bytes) {
  const [unit, by1000] = bytes < 1e6 ? ["kilobyte", 1e3] : ["megabyte", 1e6];
  const shown = { style: "unit", unit, maximumFractionDigits: by1000 === 1e6 ? 1 : 0 };
  return new Intl.NumberFormat(document.documentElement.lang, shown).format(Math.max(bytes, 1) / by1000);
}
const add = (files) => {
  picked.push(...[...files].map((file) => ({ name: file.webkitRelativePath || file.name, file })));
  list();
};
async function walk(entry, before) {
  const name = before + entry.name;
  if (entry.isFile) return [{ name, file: await new Promise((yes, no) => entry.file(yes, no)) }];
  const reader = entry.createReader();
  const found = [];
  for (;;) {
    const some = await new Promise((yes, no) => reader.readEntries(yes, no));
    if (!some.length) return found;
    for (const one of some) found.push(...(await walk(one, `${name}/`)));
  }
}
document.addEventListener("change", (event) => {
  if (event.target.matches(".file-input")) add(event.target.files);
});
document.addEventListener("reset", (event) => {
  if (event.target.id === "import") { picked = []; list(); }
});
for (const kind of ["dragover", "dragleave", "drop"]) {
  document.addEventListener(kind, async (event) => {
    const zone = document.querySelector("[data-drop]");
    if (!zone) return undefined;
    event.preventDefault();
    zone.classList.toggle("over", kind === "dragover");
    if (kind !== "drop") return undefined;
    const entries = [...event.dataTransfer.items].map((one) => one.webkitGetAsEntry()).filter(Boolean);
    if (!entries.length) return add(event.dataTransfer.files);
    for (const entry of entries) picked.push(...(await walk(entry, "")));
    return list();
  });
}
async function send(event, form) {
  event.preventDefault();
  const bar = form.querySelector("progress");
  const total = picked.reduce((sum, { file }) => sum + file.size, 0) || 1;
  const files = picked.map(({ name, file }) => ({ name, size: file.size }));
  bar.hidden = false;
  form.ariaBusy = "true";
  try {
    const { job } = await data(form.action, JSON.stringify({ files, words: !form.words.checked }));
    let sent = 0;
    for (const [number, { file }] of picked.entries()) {
      const step = (loaded) => { bar.value = ((sent + loaded) / total) * 100; };
      await data(`/imports/${job}/files/${number}`, file, "application/octet-stream", step);
      sent += file.size;
    }
    await data(`/imports/${job}/begin`, "{}");
    picked = [];
    show(await ask("GET", form.dataset.begun));
  } catch (error) {
    tell(error.message);
  }
  bar.hidden = true;
  form.ariaBusy = null;
}

// Keys: letters never fire in a field; a row is the one that has the focus, else the first.
const dialog = (id) => { by(id).showModal(); by(id).querySelector("input, button").focus(); };
document.addEventListener("click", (event) => {
  const link = event.target.closest("[data-palette], [data-dialog]");
  if (link) { event.preventDefault(); dialog(link.dataset.dialog || "palette"); }
  for (const open of document.querySelectorAll("details.menu[open]"))
    if (!open.contains(event.target)) open.open = false;
});
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  const search = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k";
  if (event.key === "Escape") for (const open of document.querySelectorAll("details.menu[open]")) { open.open = false; open.querySelector("summary").focus(); }
  // A field of search would only be emptied: Escape leaves the dialog at once.
  const inside = event.key === "Escape" && event.target.closest("dialog[open]");
  if (inside) { event.preventDefault(); return inside.close(); }
  if (search || (event.key === "/" && !typing)) { event.preventDefault(); return dialog("palette"); }
  if (!event.altKey && walked(event)) return event.preventDefault();
  if (typing || event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return undefined;
  if (event.key === "?") return dialog("keys");
  const rows = [...document.querySelectorAll("[data-row]")];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const step = { j: 1, k: -1 }[event.key];
  if (step) { event.preventDefault(); return rows[Math.min(Math.max(at + step, 0), rows.length - 1)]?.querySelector("a, summary, button")?.focus(); }
  const key = `[data-key="${CSS.escape(event.key.toLowerCase())}"]`;
  const act = (rows[Math.max(at, 0)] || document).querySelector(key) || document.querySelector(key);
  if (act) { event.preventDefault(); act.click(); }
  return undefined;
});
poll();
