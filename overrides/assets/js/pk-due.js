// @ts-check
// <pk-due>: marks the dates that are past on this device. The site itself looks at no clock.
"use strict";

customElements.define("pk-due", class extends HTMLElement {
  connectedCallback() {
    const now = new Date();
    const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
    const past = [...this.querySelectorAll("time")].filter(({ dateTime }) => dateTime < today);
    for (const time of past) {
      const mark = document.createElement("strong");
      mark.className = "pk-due__mark";
      mark.textContent = this.dataset.due ?? "";
      time.closest("p")?.append(" · ", mark);
    }
    const { some, none } = this.dataset;
    pk.find(this, ".pk-due__summary", HTMLElement).textContent = past.length ? pk.text(some, { count: past.length }) : none ?? "";
  }
});
