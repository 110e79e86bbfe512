// @ts-check
// <pk-filter>: chooses in a list. The page's address holds the state; the index comes at first use.
"use strict";

customElements.define("pk-filter", class extends HTMLElement {
  /** @type {PkFilterState | null} */
  #state = null;
  /** The page's own cards and page links, shown when nothing is chosen. @type {[Element, Element[]][]} */
  #own = [];
  #ownIsShown = true;

  connectedCallback() {
    this.#own = [...this.querySelectorAll(".pk-filter__cards, .pk-filter__pages ul")].map((list) => [list, [...list.children]]);
    const fold = pk.find(this, "details", HTMLDetailsElement);
    const wide = matchMedia("(min-width: 64rem)");
    const unfold = () => { fold.open = wide.matches; };
    wide.addEventListener("change", unfold);
    unfold();
    pk.filterView.foldGroups(this);
    pk.find(this, ".pk-filter__form", HTMLElement).hidden = false;
    pk.find(this, ".pk-filter__bar", HTMLElement).hidden = false;
    this.addEventListener("change", ({ target }) => target instanceof HTMLInputElement && this.#click(target));
    this.addEventListener("click", this);
    window.addEventListener("popstate", this.#restore);
    // A browser may put back boxes of its own memory until then.
    window.addEventListener("pageshow", this.#begin);
    this.#begin();
  }

  disconnectedCallback() {
    window.removeEventListener("popstate", this.#restore);
    window.removeEventListener("pageshow", this.#begin);
  }

  #begin = () => {
    if (location.search) return void this.#restore();
    for (const box of this.querySelectorAll("input")) box.checked = false;
  };

  /** @returns {Promise<PkIndex | null>} */
  async #load() {
    const { kind = "", index: address = "", failed = "" } = this.dataset;
    await pk.load(address);
    const index = pk.indexes[kind];
    if (index?.version === 1) return index;
    pk.find(this, ".pk-filter__status", HTMLElement).textContent = failed;
    pk.find(this, ".pk-filter__form", HTMLElement).hidden = true;
    return null;
  }

  /** @param {PkIndex} index */
  #parameters(index) {
    return index.group_order.map((name) => pk.find(this, `[data-group="${name}"]`, HTMLFieldSetElement).name);
  }

  #restore = async () => {
    const index = await this.#load();
    if (index) this.#show(index, pk.filterAddress.read(index, this.#parameters(index), location.search));
  };

  /** @param {(state: PkFilterState, index: PkIndex) => Partial<PkFilterState>} change */
  async #go(change) {
    const index = await this.#load();
    if (!index) return;
    const before = this.#state ?? { choice: pk.filterModel.none(index), page: 1, all: false };
    const state = { ...before, page: 1, ...change(before, index) };
    pk.setAddress(pk.filterAddress.write(index, this.#parameters(index), state, location), "push");
    this.#show(index, state);
  }

  /** @param {PkIndex} index @param {PkFilterState} asked */
  #show(index, asked) {
    const size = Number(this.dataset.pageSize);
    const results = pk.filterModel.results(index, asked.choice);
    const own = pk.filterModel.isNone(asked.choice) && !asked.all;
    const last = Math.max(1, Math.ceil(results.length / size));
    const state = { ...asked, page: Math.min(own ? Number(this.dataset.page) : asked.page, last) };
    this.#state = state;
    const shown = { index, state, size };
    pk.filterView.showOptions(this, shown);
    pk.filterView.foldGroups(this);
    pk.filterView.showWords(this, shown, results.length);
    if (own) return this.#showOwn();
    this.#ownIsShown = false;
    pk.filterCards.show(this, shown, results, (page) =>
      pk.filterAddress.write(index, this.#parameters(index), { ...state, page }, location));
  }

  #showOwn() {
    if (this.#ownIsShown) return;
    for (const [list, children] of this.#own) list.replaceChildren(...children);
    const pages = pk.find(this, ".pk-filter__pages", HTMLElement);
    pages.hidden = pages.querySelectorAll("li").length < 2;
    this.#ownIsShown = true;
  }

  /** @param {HTMLInputElement} box */
  #click(box) {
    const name = box.closest("fieldset")?.dataset.group ?? "";
    void this.#go(({ choice }, index) => ({
      choice: pk.filterModel.clicked(
        index, choice, index.group_order.indexOf(name), index.groups[name].indexOf(box.value)),
    }));
  }

  /** @param {Event} event */
  handleEvent(event) {
    const target = event.target instanceof Element ? event.target.closest("button, a") : null;
    if (target instanceof HTMLAnchorElement) this.#turn(event, target);
    if (!(target instanceof HTMLButtonElement)) return;
    const { clear, clearAll, more, whole } = target.dataset;
    if (clear !== undefined) void this.#clear(target);
    if (clearAll !== undefined) void this.#go((_, index) => ({ choice: pk.filterModel.none(index) })).then(this.#toList);
    if (whole !== undefined) void this.#go(({ all }) => ({ all: !all }));
    if (more === undefined) return;
    target.setAttribute("aria-expanded", String(target.getAttribute("aria-expanded") !== "true"));
    pk.filterView.foldGroups(this);
  }

  /** @param {HTMLButtonElement} button it hides itself, so the focus goes to the group's first option */
  async #clear(button) {
    const group = button.closest("fieldset");
    const name = group?.dataset.group ?? "";
    await this.#go(({ choice }, index) => ({ choice: pk.filterModel.cleared(choice, index.group_order.indexOf(name)) }));
    group?.querySelector("input")?.focus();
  }

  /** @param {Event} event @param {HTMLAnchorElement} link to another page of the results */
  #turn(event, link) {
    const plain = event instanceof MouseEvent && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    const page = Number(link.dataset.page);
    if (!page || !plain) return;
    event.preventDefault();
    void this.#go(() => ({ page })).then(this.#toList);
  }

  #toList = () => pk.find(this, ".pk-filter__heading", HTMLElement).focus();
});
