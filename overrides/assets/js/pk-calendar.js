// @ts-check
// <pk-calendar>: a theme day in the visitor's own calendar, at a date, time and place of their own.
"use strict";

customElements.define("pk-calendar", class extends HTMLElement {
  connectedCallback() {
    const form = pk.find(this, "form", HTMLFormElement);
    form.addEventListener("submit", this);
    form.hidden = false;
    pk.find(this, ".pk-calendar__plain", HTMLElement).hidden = true;
  }

  /** @param {string} name */
  #field(name) {
    return pk.find(this, `[name=${name}]`, HTMLInputElement);
  }

  /** @param {Event} event */
  handleEvent(event) {
    event.preventDefault();
    const fields = ["date", "start", "place"].map((name) => this.#field(name));
    const wrong = fields.filter((field) => !this.#judge(field));
    const status = pk.find(this, "[role=status]", HTMLElement);
    status.textContent = "";
    if (wrong.length) return wrong[0].focus();
    this.#save();
    status.textContent = this.dataset.saved ?? "";
  }

  /** @param {HTMLInputElement} field @returns {boolean} whether it can be used; if not, its words are shown */
  #judge(field) {
    const isRight = field.validity.valid && field.value.trim() !== "";
    field.setAttribute("aria-invalid", String(!isRight));
    const words = pk.find(this, `#${field.getAttribute("aria-describedby")}`, HTMLElement);
    words.textContent = isRight ? "" : field.dataset.wrong ?? "";
    return isRight;
  }

  #save() {
    /** @type {PkEvent} */
    const event = JSON.parse(this.dataset.event ?? "");
    const [hours, minutes] = this.#field("start").value.replace(":", ".").split(".");
    const holding = {
      date: this.#field("date").value,
      start: `${Number(hours)}.${minutes}`,
      place: this.#field("place").value.trim(),
      organiser: this.#field("organiser").value.trim(),
    };
    // The time goes along, so that it never replaces a holding of the catalogue's own in a calendar.
    const name = `${holding.date}-${hours.padStart(2, "0")}${minutes}`;
    pk.download(`${event.reference}-${holding.date}.ics`, pk.calendarModel.file(event, holding, name), "text/calendar");
  }
});
