import { expect, it } from "vitest";
import { mapView, projectPoints, width } from "./projection";

const at = (id: string, latitude: number, longitude: number) => ({
  id,
  name: id,
  latitude,
  longitude,
});
const lisbon = at("lisbon", 38.7, -9.1);
const braga = at("braga", 41.5, -8.4);
const oslo = at("oslo", 59.9, 10.8);
const lutsk = at("lutsk", 50.7, 25.3);
const montreal = at("montreal", 45.5, -73.6);
const ballarat = at("ballarat", -37.6, 143.9);
const names = (spots: { id: string }[]) => spots.map(({ id }) => id);

it("shows a close-up of points near each other", () => {
  const [one, other] = projectPoints([lisbon, braga], mapView([lisbon, braga], false));
  expect(Math.abs((one?.y ?? 0) - (other?.y ?? 0))).toBeGreaterThan(100);
  const [only] = projectPoints([ballarat], mapView([ballarat], false));
  expect(only?.x).toBeCloseTo(width / 2);
});

it("shows Europe where most points are in it, without the others", () => {
  const spots = [lisbon, oslo, lutsk, montreal];
  expect(names(projectPoints(spots, mapView(spots, false)))).toEqual(["lisbon", "oslo", "lutsk"]);
});

it("shows the world without Antarctica", () => {
  const view = mapView([oslo], true);
  const spots = projectPoints([oslo, ballarat, at("ushuaia", -54.8, -68.3)], view);
  expect(names(spots)).toEqual(["oslo", "ballarat", "ushuaia"]);
  expect(projectPoints([at("pole station", -75, 0)], view)).toEqual([]);
});

it("shows the world on request, or where few points are in Europe", () => {
  const spots = [oslo, montreal, ballarat];
  expect(names(projectPoints(spots, mapView(spots, false)))).toEqual(names(spots));
  expect(names(projectPoints([lisbon, ballarat], mapView([lisbon], true)))).toHaveLength(2);
});
