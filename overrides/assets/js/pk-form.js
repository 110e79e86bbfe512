// @ts-check
// <pk-form>: asks, checks as one writes, and keeps the draft. Nothing leaves the device before an exit is chosen.
"use strict";

customElements.define("pk-form", class extends HTMLElement {
  /** @type {PkBase | null} */
  #base = null;
  /** The questions that have been answered once; only they are told what is wrong. @type {Set<string>} */
  #touched = new Set();
  /** @type {ReturnType<typeof pk.formSteps.begin> | null} */
  #steps = null;

  async connectedCallback() {
    await pk.load(this.#text("index"));
    const data = pk.formData;
    if (data?.version !== 1) return this.#say(this.#text("failed"));
    if (this.dataset.readOnly !== undefined) return;
    const form = pk.find(this, "form", HTMLFormElement);
    pk.formFields.prepare(form);
    this.#steps = pk.formSteps.begin(this, this.#text("step"));
    for (const part of [".pk-form__tools", ".pk-form__send"]) pk.find(this, part, HTMLElement).hidden = false;
    this.addEventListener("input", (event) => this.#changed(event, data));
    pk.formFields.whenLeft(form, (element) => {
      this.#touched.add(element.dataset.name ?? "");
      this.#check(element, data);
    });
    this.addEventListener("click", (event) => this.#clicked(event, data));
    pk.find(this, "[type=file]", HTMLInputElement).addEventListener("change", ({ target }) => void this.#open(target, data));
    pk.formSend.begin(this, data, () => this.#base, (element) => this.#steps?.goTo(element));
    await this.#begin(data);
    this.dataset.ready = "";
  }

  /** @param {PkFormData} data */
  async #begin(data) {
    const wanted = new URLSearchParams(location.search).get("ret");
    const kept = pk.formDraft.read();
    if (kept.problem) this.#say(this.#text(kept.problem));
    if (kept.value) this.#show(kept.value, data);
    else this.#grow(data, false);
    if (!wanted || kept.value?.base?.reference === wanted) return;
    const found = await pk.formDraft.fromEntry(this.#text("root"), wanted, data);
    if (typeof found === "string") return this.#say(this.#text(found));
    if (!kept.value || confirm(this.#text("replace"))) this.#show(found, data);
  }

  /** @param {PkDraft} draft @param {PkFormData} data */
  #show(draft, data) {
    this.#base = draft.base;
    this.#touched.clear();
    pk.formFields.showAll(this, data, draft.answers);
    const place = pk.find(this, "[name=municipality]", HTMLSelectElement);
    const isUnnamed = Boolean(draft.base) && !draft.answers.municipality;
    place.disabled = Boolean(draft.base); // it stays where it is
    pk.formFields.question(this, "municipality").hidden = isUnnamed;
    this.#grow(data, draft.full);
    if (!draft.base) return;
    const path = `municipalities/${draft.base.reference}.md`;
    this.#say(pk.text(this.#text(isUnnamed ? "editingUnnamed" : "editing"), { title: String(draft.answers.title), path }));
  }

  /** @param {PkFormData} data @param {boolean} full */
  #grow(data, full) {
    pk.formFields.grow(this, data, full);
    this.#steps?.show();
    pk.formSend.refresh(this, data);
  }

  /** @param {Event} event @param {PkFormData} data */
  #changed({ target }, data) {
    const element = target instanceof Element && target.closest(".pk-question");
    if (!(element instanceof HTMLElement)) return;
    if (target instanceof HTMLInputElement && target.type === "checkbox") this.#touched.add(element.dataset.name ?? "");
    this.#check(element, data);
    this.#keep();
    pk.formSend.refresh(this, data);
  }

  /** @param {HTMLElement} element @param {PkFormData} data */
  #check(element, data) {
    if (this.#touched.has(element.dataset.name ?? "")) pk.formProblems.showOne(element, data);
  }

  #keep = () => this.#say(this.#text(pk.formDraft.write(this.#draft()) || "kept"));

  #draft = () => pk.formDraft.draft(pk.formFields.readAll(this), this.dataset.long !== undefined, this.#base);

  /** @param {Event} event @param {PkFormData} data */
  #clicked({ target }, data) {
    const what = target instanceof Element ? target.closest("button")?.dataset.do : "";
    if (what === "full") {
      this.#grow(data, this.dataset.long === undefined);
      this.#keep();
    }
    if (what === "save") pk.formDraft.save(this.#draft());
    if (what !== "clear" || !confirm(this.#text("sure"))) return;
    this.#show(pk.formDraft.draft({}, false, null), data);
    pk.formDraft.write(this.#draft());
    this.#say(this.#text("cleared"));
  }

  /** @param {EventTarget | null} target @param {PkFormData} data */
  async #open(target, data) {
    const [file] = target instanceof HTMLInputElement ? target.files ?? [] : [];
    if (!file) return;
    const draft = pk.formDraft.parse(await file.text());
    if (target instanceof HTMLInputElement) target.value = "";
    if (typeof draft === "string") return this.#say(this.#text(draft));
    this.#show(draft, data);
    this.#keep();
    this.#say(this.#text("opened"));
  }

  /** @param {string} name */
  #text = (name) => this.dataset[name] ?? "";

  /** @param {string} text */
  #say = (text) => { pk.find(this, ".pk-form__notice", HTMLElement).textContent = text; };
});
