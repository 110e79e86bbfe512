// @ts-check
// Light or dark: the system decides until the visitor does. Loaded in the head, unlike the other
// scripts, so that a stored choice is in place before the first paint.
(() => {
  const KEY = "pk.scheme.v1";
  const sheet = /** @type {HTMLLinkElement} */ (document.querySelector("[data-pk-dark]"));
  const system = matchMedia("(prefers-color-scheme: dark)");

  /** @returns {string | null} the visitor's choice; none where storage is refused */
  const stored = () => {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  };

  let choice = stored();
  const isDark = () => (choice ? choice === "dark" : system.matches);

  const apply = () => {
    sheet.media = isDark() ? "screen" : "not all";
    const button = document.querySelector("[data-pk-scheme] button");
    if (!(button instanceof HTMLElement)) return;
    const label = isDark() ? button.dataset.toLight : button.dataset.toDark;
    const text = button.querySelector("[data-pk-scheme-label]");
    if (text) text.textContent = label ?? "";
  };

  const toggle = () => {
    choice = isDark() ? "light" : "dark";
    try {
      localStorage.setItem(KEY, choice);
    } catch {
      // The choice then lasts for this page.
    }
    apply();
  };

  apply();
  system.addEventListener("change", apply);
  document.addEventListener("DOMContentLoaded", () => {
    const place = document.querySelector("[data-pk-scheme]");
    if (!(place instanceof HTMLElement)) return;
    place.hidden = false;
    place.querySelector("button")?.addEventListener("click", toggle);
    apply();
  });
})();
