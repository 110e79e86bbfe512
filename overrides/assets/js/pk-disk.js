// @ts-check
// On a USB stick nobody serves a folder's index.html: a browser would list the folder's files instead.
"use strict";

if (location.protocol === "file:") {
  /** Lets a link to a folder lead to its page, just before it is followed. @param {Event} event */
  const lead = ({ target }) => {
    const link = target instanceof Element ? target.closest("a[href]") : null;
    if (!link) return;
    const address = new URL(link.getAttribute("href") ?? "", document.baseURI);
    if (address.protocol !== "file:" || !address.pathname.endsWith("/")) return;
    address.pathname += "index.html";
    link.setAttribute("href", address.href);
  };
  for (const type of ["pointerdown", "click"]) document.addEventListener(type, lead, true);
}
