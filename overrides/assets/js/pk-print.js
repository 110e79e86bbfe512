// @ts-check
// What paper needs and the page does not know: the day, the addresses of links, and folded parts
// open in browsers whose styles cannot open them.
"use strict";

(() => {
  const LONG_LIST = 12;

  /** @param {HTMLAnchorElement} link @returns {string} the address below the site's root, empty for another site or this page */
  const path = (link) => {
    const root = pk.find(document, ".pk-header__home", HTMLAnchorElement).href.split(/[?#]/)[0];
    const [page] = link.href.split("#");
    return link.href.startsWith(root) && page !== location.href.split("#")[0] ? link.href.slice(root.length) : "";
  };

  /** @param {Element} link */
  const isInLongList = (link) => (link.closest("ul, ol, dl, tbody")?.querySelectorAll("a").length ?? 0) > LONG_LIST;

  /** Each address once, and none where there are too many to be of use. @param {string} site */
  const writeAddresses = (site) => {
    const seen = new Set();
    for (const link of document.querySelectorAll("main a[href]:not([data-address])")) {
      const address = link instanceof HTMLAnchorElement ? path(link) : ""; // the map's links are SVG
      if (!(link instanceof HTMLElement) || !address || seen.has(address) || isInLongList(link)) continue;
      seen.add(address);
      link.dataset.address = site + address;
    }
  };

  const prepare = () => {
    const head = document.querySelector(".pk-header__print");
    if (!(head instanceof HTMLElement)) return;
    const date = new Date().toLocaleDateString("da-DK", { dateStyle: "long" });
    const state = location.search + (location.hash.includes("=") ? location.hash : "");
    const here = pk.find(head, "[data-pk-here]", HTMLElement);
    here.dataset.own ??= here.textContent ?? "";
    here.textContent = here.dataset.own + (state.length < 100 ? state : "");
    pk.find(head, "[data-pk-printed]", HTMLElement).textContent = pk.text(head.dataset.printed, { date });
    writeAddresses(head.dataset.siteUrl ?? "");
    for (const details of document.querySelectorAll("details:not([open])")) {
      details.setAttribute("open", "");
      details.setAttribute("data-pk-opened", "");
    }
  };

  const restore = () => {
    for (const details of document.querySelectorAll("[data-pk-opened]")) {
      details.removeAttribute("open");
      details.removeAttribute("data-pk-opened");
    }
  };

  window.addEventListener("beforeprint", prepare);
  window.addEventListener("afterprint", restore);
})();
