/* Conveniences only: every page works without this file. No framework, no inline handlers (the CSP forbids them). */
(() => {
  const root = document.documentElement;
  const all = (selector, inside = document) => [...inside.querySelectorAll(selector)];
  const on = (type, selector, act) =>
    document.addEventListener(type, event => {
      const target = event.target instanceof Element && event.target.closest(selector);
      if (target) act(event, target);
    });

  /* Light or dark: shown at once, remembered by the server (the cookie is not readable here). */
  const isDark = () =>
    root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  on("submit", "form[data-theme-form]", (event, form) => {
    event.preventDefault();
    const theme = isDark() ? "light" : "dark";
    root.dataset.theme = theme;
    form.elements.theme.value = theme;
    fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)), headers: { "X-Requested-With": "fetch" } });
  });

  /* The filter sheet of the phone: opened by a link to its anchor; here it also keeps the focus and closes with Escape. */
  const sheetOf = link => document.querySelector(link.getAttribute("href"));
  let sheetOpener = null;
  const closeSheet = sheet => {
    sheet.removeAttribute("data-open");
    if (sheetOpener) sheetOpener.focus();
    sheetOpener = null;
  };
  on("click", "a[data-sheet-open]", (event, link) => {
    event.preventDefault();
    const sheet = sheetOf(link);
    sheetOpener = link;
    sheet.setAttribute("data-open", "");
    const close = sheet.querySelector("[data-sheet-close]");
    if (close) close.focus();
  });
  on("click", "[data-sheet-close]", (event, link) => {
    event.preventDefault();
    closeSheet(link.closest(".sheet"));
  });
  on("click", ".sheet", (event, sheet) => {
    if (event.target === sheet) closeSheet(sheet);
  });
  document.addEventListener("keydown", event => {
    const sheet = document.querySelector(".sheet[data-open]");
    if (!sheet) return;
    if (event.key === "Escape") closeSheet(sheet);
    if (event.key !== "Tab") return;
    const stops = all("a[href], button, input, select", sheet).filter(stop => stop.offsetParent !== null);
    const first = stops[0];
    const last = stops[stops.length - 1];
    if (event.shiftKey && document.activeElement === first) { event.preventDefault(); last.focus(); }
    else if (!event.shiftKey && document.activeElement === last) { event.preventDefault(); first.focus(); }
  });

  /* Forms that send themselves when something is chosen, unless they lie in an open sheet, where several things are chosen first. */
  on("change", "form[data-auto] select, form[data-auto] input", (event, field) => {
    if (!field.closest(".sheet[data-open]")) window.htmx.trigger(field.form, "auto");
  });
  /* Fields left empty do not belong into the address. */
  document.addEventListener("htmx:configRequest", event => {
    if (!event.target.matches("form[data-auto]")) return;
    const parameters = event.detail.parameters;
    Object.keys(parameters).forEach(name => { if (parameters[name] === "") delete parameters[name]; });
  });

  /* Typeahead: htmx fetches the list, the arrow keys walk it. */
  const seekLinks = input => all("a", document.getElementById(input.getAttribute("aria-controls")) || document.createElement("div"));
  const choose = (input, links, index) => {
    links.forEach((link, i) => link.setAttribute("aria-selected", String(i === index)));
    if (links[index]) input.setAttribute("aria-activedescendant", links[index].id);
    else input.removeAttribute("aria-activedescendant");
  };
  on("keydown", "input[role='combobox']", (event, input) => {
    const links = seekLinks(input);
    if (!links.length) return;
    const at = links.findIndex(link => link.getAttribute("aria-selected") === "true");
    if (event.key === "ArrowDown") { event.preventDefault(); choose(input, links, (at + 1) % links.length); }
    else if (event.key === "ArrowUp") { event.preventDefault(); choose(input, links, (at <= 0 ? links.length : at) - 1); }
    else if (event.key === "Enter" && at >= 0) { event.preventDefault(); location.href = links[at].href; }
    else if (event.key === "Escape") closeSeek(input);
  });
  const closeSeek = input => {
    const list = document.getElementById(input.getAttribute("aria-controls"));
    if (list) list.replaceChildren();
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  document.addEventListener("click", event => {
    all("input[role='combobox']").forEach(input => {
      if (!input.closest(".seek").contains(event.target)) closeSeek(input);
    });
  });
  document.addEventListener("htmx:afterSwap", event => {
    const input = document.querySelector(`input[aria-controls='${event.target.id}']`);
    if (input) input.setAttribute("aria-expanded", String(event.target.childElementCount > 0));
  });

  /* Gallery: a small picture scrolls the big ones sideways instead of jumping the page. */
  on("click", ".gallery-strip a", (event, link) => {
    const picture = document.querySelector(link.getAttribute("href"));
    if (!picture) return;
    event.preventDefault();
    picture.parentElement.scrollTo({ left: picture.offsetLeft - picture.parentElement.offsetLeft });
    all("a", link.parentElement).forEach(other => other.removeAttribute("aria-current"));
    link.setAttribute("aria-current", "true");
  });

  /* Plus and minus around an amount. Buttons that submit (name set) are left to the server. */
  on("click", ".qty button[data-step]", (event, button) => {
    event.preventDefault();
    const input = button.parentElement.querySelector("input");
    const next = (parseInt(input.value, 10) || 1) + Number(button.dataset.step);
    input.value = Math.min(Math.max(next, Number(input.min || 1)), Number(input.max || 999));
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });

  /* Copy a value; the button is shown only where the browser can copy. */
  const ready = inside => {
    if (navigator.clipboard) all("button[data-copy][hidden]", inside).forEach(button => { button.hidden = false; });
    all("[data-script-hides]", inside).forEach(element => { element.hidden = true; });
  };
  on("click", "button[data-copy]", (event, button) => {
    navigator.clipboard.writeText(button.dataset.copy).then(() => say(button.dataset.copied));
  });

  /* Short messages at the lower edge. */
  const say = text => {
    const place = document.getElementById("toasts");
    if (!place || !text) return;
    const toast = document.createElement("p");
    toast.className = "toast";
    toast.textContent = text;
    place.append(toast);
    setTimeout(() => toast.remove(), 5000);
  };
  document.addEventListener("laris:say", event => say(event.detail.value));
  document.addEventListener("htmx:afterSwap", event => {
    if (event.target.id === "toasts") [...event.target.children].forEach(toast => setTimeout(() => toast.remove(), 6000));
  });
  const sayOffline = () => say(document.getElementById("toasts").dataset.offline);
  document.addEventListener("htmx:sendError", sayOffline);
  document.addEventListener("htmx:responseError", sayOffline);

  /* Pictures of imported goods lie elsewhere and may be gone: the drawn stand-in takes their place. */
  const standIn = picture => {
    if (picture.dataset.gone) return;
    picture.dataset.gone = "true";
    picture.src = "/gambar/tanpa-foto.svg";
  };
  document.addEventListener("error", event => { if (event.target instanceof HTMLImageElement) standIn(event.target); }, true);
  all("img").forEach(picture => { if (picture.complete && picture.naturalWidth === 0 && picture.currentSrc) standIn(picture); });
  on("click", "[data-toast-close]", (event, button) => button.closest(".toast").remove());

  /* Dialogs and side panels: data-opens names one; a panel may be filled by htmx first. */
  on("click", "[data-opens]", (event, opener) => {
    const dialog = document.getElementById(opener.dataset.opens);
    if (!dialog || dialog.open) return;
    event.preventDefault();
    dialog.showModal();
  });
  on("click", "[data-closes]", (event, closer) => {
    event.preventDefault();
    closer.closest("dialog").close();
  });
  document.addEventListener("click", event => {
    if (event.target instanceof HTMLDialogElement && event.target.open) event.target.close();
  });
  on("submit", "form[data-confirm]", (event, form) => {
    if (!confirm(form.dataset.confirm)) event.preventDefault();
  });

  on("click", "[data-print]", () => print());

  /* Menus close when one looks elsewhere. */
  document.addEventListener("click", event => {
    all("details.menu[open]").forEach(menu => { if (!menu.contains(event.target)) menu.open = false; });
  });
  document.addEventListener("keydown", event => {
    if (event.key !== "Escape") return;
    all("details.menu[open]").forEach(menu => { menu.open = false; menu.querySelector("summary").focus(); });
  });

  /* The order summary is folded on the phone only. */
  const narrow = matchMedia("(max-width: 899px)");
  all("details[data-fold-narrow]").forEach(fold => { if (narrow.matches) fold.open = false; });

  /* Tables of the back office: pick rows, act on many, walk with the keyboard. */
  const picks = table => all("td.pick input", table);
  const count = table => {
    const chosen = picks(table).filter(box => box.checked);
    picks(table).forEach(box => box.closest("tr").toggleAttribute("data-picked", box.checked));
    const form = table.closest("form") || document;
    all(".bulkbar", form).forEach(bar => {
      bar.hidden = chosen.length === 0;
      all("[data-picked-count]", bar).forEach(place => { place.textContent = String(chosen.length); });
    });
    const head = table.querySelector("th.pick input");
    if (head) {
      head.checked = chosen.length > 0 && chosen.length === picks(table).length;
      head.indeterminate = chosen.length > 0 && !head.checked;
    }
  };
  on("change", "th.pick input", (event, box) => {
    const table = box.closest("table");
    picks(table).forEach(other => { other.checked = box.checked; });
    count(table);
  });
  on("change", "td.pick input", (event, box) => count(box.closest("table")));
  document.addEventListener("keydown", event => {
    const typing = event.target.closest && event.target.closest("input, textarea, select, [contenteditable]");
    if ((event.metaKey || event.ctrlKey) && event.key.toLowerCase() === "k") {
      const search = document.querySelector("[data-search-all]");
      if (search) { event.preventDefault(); search.focus(); search.select(); }
    } else if (!typing && event.key === "/") {
      const search = document.querySelector("[data-search-list], [data-search-all], input[role='combobox']");
      if (search) { event.preventDefault(); search.focus(); }
    } else if (!typing && (event.key === "j" || event.key === "k") && !event.altKey && !event.ctrlKey && !event.metaKey) {
      const links = all("table[data-walk] tbody tr a[data-row]");
      if (!links.length) return;
      const at = links.indexOf(document.activeElement);
      links[event.key === "j" ? Math.min(at + 1, links.length - 1) : Math.max(at - 1, 0)].focus();
    } else if (event.key === "x" && !typing) {
      const row = document.activeElement.closest("table[data-walk] tbody tr");
      const box = row && row.querySelector("td.pick input");
      if (box) { box.checked = !box.checked; count(row.closest("table")); }
    }
  });

  /* A page that refreshes itself waits while somebody is busy in it. */
  document.addEventListener("htmx:beforeRequest", event => {
    const page = event.target;
    if (page.id !== "pesanan" || !page.hasAttribute("hx-trigger") || event.detail.elt !== page) return;
    if (page.contains(document.activeElement) || page.querySelector("details.fold[open]:not(.fold-sum)")) event.preventDefault();
  });

  /* After an error the first wrong field is in focus, also when htmx brought the page. */
  const firstWrong = inside => {
    const alert = inside.querySelector("[role='alert'][data-focus]");
    if (alert) alert.focus();
  };

  document.addEventListener("htmx:afterSettle", event => { ready(event.target); all("table", event.target).forEach(count); });
  /* Rows of tabs scroll sideways on the phone: where one is comes into their middle. The page itself stays where it is. */
  all("[data-show-current] [aria-current]").forEach(here => {
    const row = here.closest("[data-show-current]");
    /* Measured where it would lie if it did not stick to the edge. */
    const stuck = here.closest("li") || here;
    stuck.style.position = "static";
    row.scrollLeft += here.getBoundingClientRect().left - row.getBoundingClientRect().left - (row.clientWidth - here.offsetWidth) / 2;
    stuck.style.position = "";
  });

  ready(document);
  all("table").forEach(table => { if (table.querySelector("td.pick")) count(table); });
  firstWrong(document);

  /* Figures that keep themselves up to date while somebody looks: asked for now and then, answered from the shop's memory. */
  const refresh = async shown => {
    const answer = await fetch(shown.dataset.live, { credentials: "omit" });
    const fresh = document.createElement("template");
    if (answer.ok) fresh.innerHTML = (await answer.text()).trim();
    const next = fresh.content.firstElementChild;
    if (!next || !shown.isConnected || next.isEqualNode(shown)) return;
    const turned = next.matches(".stock-out") !== shown.matches(".stock-out");
    shown.replaceWith(next);
    if (turned) window.htmx.ajax("GET", location.href, { target: "#barang", select: "#barang", swap: "outerHTML show:none" });
  };
  /* Only cells that changed are exchanged: a form somebody is filling keeps what it said when the page was opened. */
  const follow = async page => {
    const answer = await fetch(page.dataset.figures, { credentials: "same-origin", headers: { "HX-Request": "true" } });
    if ([401, 403, 404].includes(answer.status)) page.removeAttribute("data-figures");
    if (!answer.ok) return;
    const fresh = document.createElement("template");
    fresh.innerHTML = await answer.text();
    const figures = new Map(all("[data-figure]", fresh.content).map(one => [one.dataset.figure, one]));
    all("[data-figure]").forEach(shown => {
      const next = figures.get(shown.dataset.figure);
      if (!next || next.innerHTML === shown.innerHTML) return;
      shown.replaceChildren(...next.cloneNode(true).childNodes);
      shown.classList.remove("figure-new");
      void shown.offsetWidth;
      shown.classList.add("figure-new");
    });
  };
  /* Who went away shall not stay signed in because a page goes on asking. */
  const patience = 600000;
  let touched = Date.now();
  ["pointerdown", "pointermove", "keydown", "scroll", "visibilitychange"].forEach(sign => document.addEventListener(sign, () => { touched = Date.now(); }, { passive: true, capture: true }));
  setInterval(() => {
    if (document.hidden || !navigator.onLine) return;
    all("[data-live]").forEach(shown => refresh(shown).catch(() => {}));
    if (Date.now() - touched < patience) all("[data-figures]").forEach(page => follow(page).catch(() => {}));
  }, 10000);
})();
