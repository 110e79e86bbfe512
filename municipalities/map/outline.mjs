// Draws outline.json: the outline of Denmark as one SVG path, with the rule that puts a map point on it.
// Run `npm ci && npm run outline` in this folder.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature } from "topojson-client";

const DENMARK = "208"; // ISO 3166-1; Greenland and the Faroe Islands have numbers of their own
const PARALLEL = 56; // through the middle of the country, so that east and north are in proportion
const Y_PER_DEGREE = 240;
const X_PER_DEGREE = Number((Y_PER_DEGREE * Math.cos((PARALLEL * Math.PI) / 180)).toFixed(2));

// Bounds in degrees; x and y are the north-west corner on the map. The first that holds a point shows it.
const AREAS = [
  { name: "Bornholm", west: 14.6, south: 54.95, east: 15.2, north: 55.35, x: 579, y: 8, scale: 1 },
  { name: "København og omegn", west: 12.28, south: 55.56, east: 12.68, north: 55.84, x: 498.5, y: 136, scale: 3 },
  { name: "Danmark", west: 8, south: 54.5, east: 12.97, north: 57.8, x: 0, y: 0, scale: 1 },
];
const [bornholm, capital, denmark] = AREAS;

/** The point on the map in tenths of a unit: whole numbers, so that steps between them stay exact. */
function place([lon, lat], { west, north, x, y, scale }) {
  return [
    Math.round(10 * (x + (lon - west) * X_PER_DEGREE * scale)),
    Math.round(10 * (y + (north - lat) * Y_PER_DEGREE * scale)),
  ];
}

/** The part of the ring on one side of a line (Sutherland and Hodgman 1974); axis 0 is east, 1 is north. */
function cut(ring, axis, line, side) {
  const inside = (point) => side * (point[axis] - line) >= 0;
  return ring.flatMap((to, index) => {
    const from = ring.at(index - 1);
    const share = (line - from[axis]) / (to[axis] - from[axis]);
    const crossing = [0, 1].map((i) => from[i] + share * (to[i] - from[i]));
    return [...(inside(from) === inside(to) ? [] : [crossing]), ...(inside(to) ? [to] : [])];
  });
}

/** The part of the ring inside the area. */
function clip(ring, { west, south, east, north }) {
  return [[0, west, 1], [0, east, -1], [1, south, 1], [1, north, -1]].reduce(
    (rest, side) => cut(rest, ...side),
    ring.slice(1), // the last point is the first again
  );
}

/** The ring as relative steps, without those that go nowhere. */
function draw(ring, area) {
  const points = ring.map((point) => place(point, area));
  const steps = points
    .map(([x, y], i) => [x - points.at(i - 1)[0], y - points.at(i - 1)[1]])
    .slice(1)
    .filter(([x, y]) => x !== 0 || y !== 0);
  const numbers = steps.flat().map((tenths) => tenths / 10);
  return `M${points[0][0] / 10} ${points[0][1] / 10}l${numbers.join(" ").replaceAll(" -", "-")}z`;
}

/** The area's box on the map as the given area shows it. */
function frame({ name, west, south, east, north }, area) {
  const [left, top] = place([west, north], area);
  const [right, bottom] = place([east, south], area);
  return { name, x: left / 10, y: top / 10, width: (right - left) / 10, height: (bottom - top) / 10 };
}

const require = createRequire(import.meta.url);
const world = JSON.parse(readFileSync(require.resolve("world-atlas/countries-10m.json"), "utf8"));
const country = world.objects.countries.geometries.find(({ id }) => id === DENMARK);
const islands = feature(world, country).geometry.coordinates.flat();
const { width, height } = frame(denmark, denmark);

const map = {
  source: "Natural Earth 4.1, 1:10m, public domain (world-atlas 2.0.2)",
  // Equirectangular, true at PARALLEL. A point lies in the first area that holds it, at
  // x + (lon - west) * x_per_degree * scale and y + (north - lat) * y_per_degree * scale.
  x_per_degree: X_PER_DEGREE,
  y_per_degree: Y_PER_DEGREE,
  areas: AREAS,
  view_box: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
  insets: [frame(bornholm, bornholm), frame(capital, capital)],
  enlarged: [frame(capital, denmark)],
  path: AREAS.flatMap((area) =>
    islands.map((ring) => clip(ring, area)).filter(({ length }) => length).map((ring) => draw(ring, area)),
  ).join(""),
};
writeFileSync(new URL("outline.json", import.meta.url), `${JSON.stringify(map, null, 2)}\n`);
