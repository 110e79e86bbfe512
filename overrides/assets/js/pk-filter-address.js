// @ts-check
// A filter's state in the page's address: `?tema=a&tema=b&side=2&vis=alle`.
"use strict";

pk.filterAddress = (() => {
  const PAGE = "side";
  const SHOW = "vis";
  const ALL = "alle";

  /**
   * @param {PkIndex} index
   * @param {string[]} parameters the groups' names in the address, in the index's order
   * @param {string} search
   * @returns {PkFilterState} an option that the index does not know is left out
   */
  const read = (index, parameters, search) => {
    const asked = new URLSearchParams(search);
    const choice = index.group_order.map((name, group) => {
      const options = asked.getAll(parameters[group]).map((value) => index.groups[name].indexOf(value));
      return new Set(options.filter((option) => option >= 0));
    });
    const page = Math.max(1, Number.parseInt(asked.get(PAGE) ?? "", 10) || 1);
    return { choice, page, all: asked.get(SHOW) === ALL };
  };

  /**
   * @param {PkIndex} index
   * @param {string[]} parameters
   * @param {PkFilterState} state
   * @param {Location} location whose other parameters stay
   * @returns {string}
   */
  const write = (index, parameters, { choice, page, all }, location) => {
    const query = new URLSearchParams(location.search);
    for (const name of [PAGE, SHOW, ...parameters]) query.delete(name);
    index.group_order.forEach((name, group) => {
      for (const option of choice[group]) query.append(parameters[group], index.groups[name][option]);
    });
    if (page > 1) query.set(PAGE, String(page));
    if (all) query.set(SHOW, ALL);
    return query.size ? `?${query}` : location.pathname;
  };

  return { read, write };
})();
