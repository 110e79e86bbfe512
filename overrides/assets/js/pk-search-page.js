// @ts-check
// <pk-search-page>: what a search finds, in full. The page's address holds the query and the choices.
"use strict";

customElements.define("pk-search-page", class extends HTMLElement {
  #query = "";
  /** Whether slips are left as they are, which the way back from a correction asks for. */
  #asTyped = false;
  /** What was searched for, after a correction. */
  #meant = "";
  /** @type {PkSearch | null} */ #search = null;
  /** @type {PkIndex | null} */ #index = null;
  /** @type {PkFilterState | null} */ #state = null;
  /** The latest that is to be shown. */
  #number = 0;

  connectedCallback() {
    const asked = new URLSearchParams(location.search);
    this.#query = this.#meant = pk.searchEngine.query(asked.get("q"));
    this.#asTyped = asked.has("ordret");
    window.addEventListener("pageshow", this.#setBox);
    window.addEventListener("popstate", this.#restore);
    this.addEventListener("change", this);
    this.addEventListener("click", this);
    this.#setBox();
    if (this.#query || !pk.searchEngine.isPossible()) void this.#begin();
    else this.#show("empty");
  }

  disconnectedCallback() {
    window.removeEventListener("pageshow", this.#setBox);
    window.removeEventListener("popstate", this.#restore);
  }

  /** A browser may put back what stood in the box when the page was left. */
  #setBox = () => {
    const box = document.getElementById("soegefelt");
    if (box instanceof HTMLInputElement && this.#query) box.value = this.#query;
  };

  async #begin() {
    const { base = "", indexes = "", waiting, none, facets = "{}" } = this.dataset;
    this.#show("waiting", this.#query && waiting);
    const loading = indexes.trim().split(" ").map((address) => pk.load(address));
    const search = await pk.searchEngine.open(base);
    const found = await search?.search(this.#query, { limit: 0, asTyped: this.#asTyped }).catch(() => null);
    await Promise.all(loading);
    if (!search || !found) return this.#show("failed", this.dataset.failed);
    this.#search = search;
    if (found.corrected) this.#meant = found.corrected.to;
    pk.searchList.introduce(this, found, this.#query);
    this.#index = pk.searchFacets.index(pk.searchChoices.groups(this), found.pages, JSON.parse(facets));
    if (found.total === 0) return this.#show("none", none);
    const state = pk.searchChoices.read(this, this.#index);
    pk.searchChoices.prune(this, this.#index, state.choice);
    pk.searchChoices.unfold(this);
    await this.#display(this.#index, state);
  }

  #restore = () => {
    if (this.#index?.items.length) void this.#display(this.#index, pk.searchChoices.read(this, this.#index));
  };

  /** @param {"empty" | "waiting" | "none" | "found" | "failed"} what @param {string} [text] */
  #show(what, text) {
    this.dataset.what = what;
    pk.find(this, ".pk-search-page__found", HTMLElement).hidden = what !== "found";
    if (text) pk.searchWords.write(pk.find(this, ".pk-search-page__status", HTMLElement), text, this.#meant);
  }

  /** @param {PkIndex} index @param {PkFilterState} asked */
  async #display(index, asked) {
    const number = (this.#number += 1);
    const size = Number(this.dataset.pageSize);
    const items = pk.filterModel.results(index, asked.choice);
    const state = { ...asked, page: Math.min(asked.page, Math.max(1, Math.ceil(items.length / size))) };
    this.#state = state;
    pk.searchChoices.show(this, { index, state, size });
    const accept = pk.searchFacets.among(items);
    const options = { offset: (state.page - 1) * size, limit: size, asTyped: this.#asTyped, accept };
    const found = await this.#search?.search(this.#query, options).catch(() => null);
    if (number !== this.#number) return;
    if (!found) return this.#show("failed", this.dataset.failed);
    pk.searchList.show(this, found, state, (page) => pk.searchChoices.address(this, index, { ...state, page }));
    pk.searchList.tell(this, this.#meant, { count: items.length, total: index.items.length, size, page: state.page });
    this.#show("found");
  }

  /** @param {PkChange} change */
  async #go(change) {
    if (!this.#index || !this.#state) return;
    const state = { ...this.#state, page: 1, all: false, ...change(this.#state, this.#index) };
    pk.setAddress(pk.searchChoices.address(this, this.#index, state), "push");
    await this.#display(this.#index, state);
  }

  /** @param {Event} event */
  handleEvent(event) {
    if (event.type === "change" && event.target instanceof HTMLInputElement) void this.#go(pk.searchChoices.clicked(event.target));
    if (!(event instanceof MouseEvent) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const target = event.target instanceof Element ? event.target.closest("button, a") : null;
    const pressed = pk.searchChoices.pressed(this, target);
    if (pressed) {
      event.preventDefault();
      void this.#go(pressed.change).then(() => pressed.focus?.focus());
    } else if (target instanceof HTMLElement && target.dataset.more !== undefined) {
      target.setAttribute("aria-expanded", String(target.getAttribute("aria-expanded") !== "true"));
      pk.filterView.foldGroups(this);
    }
  }
});
