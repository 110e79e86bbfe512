// @ts-check
// <pk-pack>: a pack for print from what is on the list. The choice stands in the address, so that
// a pack can be linked, printed and loaded again.
"use strict";

customElements.define("pk-pack", class extends HTMLElement {
  connectedCallback() {
    document.addEventListener("pk:list", this.#open);
    window.addEventListener("hashchange", this.#open);
    this.addEventListener("click", this);
    this.#form.addEventListener("submit", this);
    this.#form.addEventListener("change", this.#fit);
    this.#part("plain").hidden = true;
    void this.#open();
  }

  disconnectedCallback() {
    document.removeEventListener("pk:list", this.#open);
    window.removeEventListener("hashchange", this.#open);
  }

  get #form() {
    return pk.find(this, "form", HTMLFormElement);
  }

  /** @param {string} name */
  #part(name) {
    return pk.find(this, `.pk-pack__${name}`, HTMLElement);
  }

  /** @param {string} text @param {PkValues} [values] */
  #say(text, values = {}) {
    this.#part("message").textContent = pk.text(this.dataset[text] ?? "", values);
  }

  #open = async () => {
    await pk.load(this.dataset.index ?? "");
    const found = pk.fragment.readPack(location.hash);
    if (found && !found.problem) return this.#show(found);
    this.#close();
    this.#say(found?.problem ?? "");
  };

  /** The page's own title, which a pack's takes the place of, so that a file is named for it. */
  #title = document.title;

  #leave() {
    delete document.documentElement.dataset.pkPack;
    document.title = this.#title;
    this.#part("link").hidden = true;
    this.#part("pages").replaceChildren();
    this.#announce(null);
  }

  /** Tells other printers which pack is in sight. @param {PkPack | null} pack */
  #announce = (pack) => document.dispatchEvent(new CustomEvent("pk:pack", { detail: pack }));

  #close() {
    this.#leave();
    const codes = pk.fragment.readList(location.hash);
    const listed = codes && !codes.problem ? codes.codes : pk.list.kept().items;
    pk.packForm.offer(this.#form, listed, pk.entries?.items ?? {});
  }

  #fit = () => pk.packForm.fit(this.#form, pk.entries?.items ?? {});

  /** @param {PkPackChoice} choice */
  async #show(choice) {
    const pack = pk.packModel.pack(choice, pk.entries?.items ?? {});
    if (!pack.entries.length || !(await pk.packData.load(pack, this.dataset.script ?? ""))) {
      this.#close();
      return this.#say(pk.entries && !pack.entries.length ? "gone" : "failed");
    }
    pk.packForm.fill(this.#form, choice, pk.entries?.items ?? {});
    const title = pack.title || this.dataset.untitled || "";
    const pages = pk.packPages.pages({ ...pack, title, words: this.dataset });
    document.title = title;
    this.#part("pages").replaceChildren(...pages.map((page) => pk.packPage(this, page)));
    document.documentElement.dataset.pkPack = "shown";
    this.#announce(pack);
    this.#say("ready", { count: this.#part("pages").childElementCount });
  }

  /** @param {Event} event */
  handleEvent(event) {
    if (event.type === "submit") {
      event.preventDefault();
      return this.#make();
    }
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    if (button?.dataset.do === "print-pack") window.print();
    if (button?.dataset.do === "link-pack") void this.#link();
    if (button?.dataset.do === "change-pack") this.#change();
  }

  #make() {
    const choice = pk.packForm.read(this.#form);
    if (typeof choice === "string") return this.#say(choice);
    pk.setAddress(location.pathname + location.search + pk.fragment.writePack(choice), "push");
    void this.#show(choice).then(() => {
      this.#part("view").focus();
      window.scrollTo(0, 0);
    });
  }

  async #link() {
    const field = pk.find(this, ".pk-pack__link input", HTMLInputElement);
    field.value = location.href.split("#")[0] + pk.fragment.writePack(/** @type {PkPackChoice} */ (pk.packForm.read(this.#form)));
    this.#part("link").hidden = false;
    this.#say((await pk.clipboard.writeField(field)) ? "copied" : "marked");
  }

  #change() {
    pk.setAddress(location.pathname + location.search, "push");
    this.#leave();
    this.#say("");
    pk.find(this.#form, "input", HTMLInputElement).focus();
  }
});
