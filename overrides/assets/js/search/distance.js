// @ts-check
/** How far one spelling is from another. */

/**
 * Damerau-Levenshtein distance in its restricted form: letters put in, left out, swapped for another
 * or with their neighbour.
 * @param {string} a
 * @param {string} b
 * @param {number} most
 * @returns {number} the distance, or `most + 1` when it is larger than `most`
 */
export function distance(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before = new Array(b.length + 1).fill(0);
  let above = before.map((_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      let cost = Math.min(line[column - 1] + 1, above[column] + 1, above[column - 1] + change);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, before[column - 2] + 1);
      line.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [before, above] = [above, line];
  }
  return Math.min(above[b.length], most + 1);
}
