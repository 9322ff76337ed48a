// Filters the errors of a report; what is shown stands in the address. GPL-3.0-or-later.
"use strict";
(() => {
  // Paper cannot be clicked: what is folded away is printed too.
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("details:not([open])")];
    for (const details of folded) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of folded) details.open = false;
  });
  const form = document.getElementById("filter");
  if (!form) return;
  const fields = ["type", "kind", "cause", "document", "text"];
  const linked = ["gold", "predicted", "words"];
  const linkedButton = document.getElementById("linked");
  const shown = document.getElementById("shown");
  const errors = Array.from(document.querySelectorAll("article"), (element) => ({
    element,
    kind: element.dataset.kind,
    gold: element.dataset.gold,
    predicted: element.dataset.predicted,
    causes: element.dataset.cause.split(" "),
    document: element.dataset.document,
    words: element.dataset.words,
    text: null,
  }));
  const groups = Array.from(document.querySelectorAll(".cause, .kind"), (element) => ({
    element,
    number: element.querySelector(".number"),
    articles: element.querySelectorAll("article").length,
  }));
  // What no field can say: the links in the tables set it.
  let link = {};

  const plain = (text) => text.toLowerCase().replace(/[\s↵]+/g, " ").trim();
  const count = (number) => number.toLocaleString("en");

  function textOf(error) {
    error.text ??= plain(error.element.textContent);
    return error.text;
  }

  function apply() {
    const want = Object.fromEntries(fields.map((name) => [name, form.elements[name].value]));
    const words = plain(want.text);
    let number = 0;
    for (const error of errors) {
      const match =
        (!want.type || error.gold === want.type || error.predicted === want.type) &&
        (!want.kind || error.kind === want.kind) &&
        (!want.cause || error.causes.includes(want.cause)) &&
        (!want.document || error.document === want.document) &&
        linked.every((name) => link[name] === undefined || error[name] === link[name]) &&
        (!words || textOf(error).includes(words));
      error.element.hidden = !match;
      if (match) number++;
    }
    for (const group of groups) {
      const left = group.element.querySelectorAll("article:not([hidden])").length;
      group.element.hidden = left === 0;
      group.number.textContent =
        left === group.articles ? count(left) : count(left) + " of " + count(group.articles);
    }
    const said = linked
      .filter((name) => link[name] !== undefined)
      .map((name) => name + " " + (link[name] === "-" ? "nothing" : link[name]))
      .join(", ");
    linkedButton.hidden = !said;
    linkedButton.textContent = said + " ✕";
    linkedButton.setAttribute("aria-label", said + ": remove this filter");
    // On paper the fields are gone, so the number says what was asked for.
    const asked = fields
      .filter((name) => want[name])
      .map((name) => {
        const field = form.elements[name];
        return name + " " + (field.selectedOptions?.[0].text.replace(/ \([\d,]+\)$/, "") ?? field.value);
      });
    if (said) asked.push(said);
    shown.dataset.filter = asked.length ? ": " + asked.join(", ") : "";
    shown.textContent =
      number === errors.length
        ? count(number) + " errors"
        : count(number) + " of " + count(errors.length) + " errors";
  }

  function read() {
    const terms = new URLSearchParams(location.hash.slice(1));
    for (const name of fields) {
      const field = form.elements[name];
      field.value = terms.get(name) ?? "";
      if (field.selectedIndex === -1) field.value = "";
    }
    link = {};
    for (const name of linked) if (terms.has(name)) link[name] = terms.get(name);
    apply();
  }

  function remember(replace) {
    const terms = new URLSearchParams();
    for (const name of fields) {
      if (form.elements[name].value) terms.set(name, form.elements[name].value);
    }
    for (const name in link) terms.set(name, link[name]);
    const hash = "#" + terms;
    if (replace) history.replaceState(null, "", hash);
    else if (hash !== location.hash) history.pushState(null, "", hash);
    apply();
  }

  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", (event) => remember(event.target.name === "text"));
  form.addEventListener("reset", () => {
    link = {};
    setTimeout(() => remember(false));
  });
  linkedButton.addEventListener("click", () => {
    link = {};
    remember(false);
    form.elements.type.focus();
  });
  addEventListener("popstate", read);
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href*='=']");
    if (!link) return;
    event.preventDefault();
    history.pushState(null, "", link.getAttribute("href"));
    read();
    const errorsHeading = document.querySelector("#errors h2");
    errorsHeading.tabIndex = -1;
    errorsHeading.focus({ preventScroll: true });
    errorsHeading.scrollIntoView();
  });
  read();
})();
