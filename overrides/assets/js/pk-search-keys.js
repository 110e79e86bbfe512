// @ts-check
// The keys of the search box: those that lead to it, and the arrows through what it found.
"use strict";

pk.searchKeys = (() => {
  const FIELDS = "textarea, select, input:not([type=checkbox], [type=radio])";

  /** @param {KeyboardEvent} event */
  const isBare = ({ ctrlKey, metaKey, altKey }) => !ctrlKey && !metaKey && !altKey;

  /** @param {KeyboardEvent} event @param {HTMLElement} input @returns {boolean} whether it asks for the box; not in another field */
  const isShortcut = (event, input) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
    const isElsewhere = target instanceof HTMLElement && target !== input && (target.isContentEditable || target.matches(FIELDS));
    const isCommand = (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === "k";
    // On a Danish keyboard the slash is Shift and 7.
    const isSlash = isBare(event) && key === "/" && target !== input;
    return !isElsewhere && !event.defaultPrevented && !event.isComposing && (isCommand || isSlash);
  };

  /** @param {KeyboardEvent} event @returns {boolean} whether it writes a letter */
  const isLetter = (event) => isBare(event) && event.key.length === 1 && event.key !== " ";

  /**
   * Moves the focus through the field and the links, and round.
   * @param {KeyboardEvent} event
   * @param {HTMLElement[]} places
   */
  const move = (event, places) => {
    const at = places.findIndex((place) => place === event.target);
    const step = event.key === "ArrowDown" ? 1 : -1;
    if (at < 0 || places.length < 2) return;
    event.preventDefault();
    places[(at + step + places.length) % places.length].focus();
  };

  return { isShortcut, isLetter, move };
})();
