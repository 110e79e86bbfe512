// @ts-check
// The ticks that the page shows: those kept on the device, or a shared link's, which are only looked at.
"use strict";

/** @typedef {{name: string, ticks: PkTicks}} PkShown */

pk.ticks = (() => {
  const KEY = "pk.checklist.v1";
  const model = pk.copiesModel;
  /** @type {PkShown | null} */
  let shared = null;

  const announce = () => document.dispatchEvent(new CustomEvent("pk:ticks"));

  const kept = () => {
    const { value, problem } = pk.store.read(KEY, model.isCopies);
    return { copies: value ?? model.empty(), problem };
  };

  /** @param {PkTicks} ticks */
  const renewed = (ticks) => (pk.checklist ? pk.checklistModel.renewed(pk.checklist, ticks) : ticks);

  /** @returns {PkShown} */
  const shown = () => {
    const { name, ticks } = shared ?? model.current(kept().copies);
    return { name, ticks: renewed(ticks) };
  };

  const isShared = () => shared !== null;

  /** @param {PkShown | null} link what a link carries, or null to see one's own again */
  const look = (link) => {
    shared = link;
    announce();
  };

  /** @param {(copies: PkCopies) => PkCopies} change applied to what stands on the device now */
  const change = (change) => {
    pk.store.write(KEY, change(kept().copies), model.isCopies);
    announce();
  };

  /** @returns {string} the day on this device, as 2026-11-22 */
  const today = () => new Date().toLocaleDateString("sv-SE");

  /** @param {string} reference @param {boolean} on */
  const tick = (reference, on) => change((copies) => model.tick(copies, reference, on ? today() : "", renewed));

  /** @param {string} address @returns {Promise<boolean>} whether all items are known now */
  const load = async (address) => {
    if (pk.checklist) return true;
    await pk.load(address);
    if (pk.checklist) announce();
    return pk.checklist !== undefined;
  };

  pk.store.watch(KEY, announce);
  return { kept, shown, isShared, look, change, tick, today, load };
})();
