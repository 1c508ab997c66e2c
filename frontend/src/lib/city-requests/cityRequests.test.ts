import { expect, it } from "vitest";
import { type CityRequest, newCityQuery, requestFor } from "./cityRequests";

const request = (fields: Partial<CityRequest>) =>
  ({ country: { code: "PT", name: "Portugal" }, alias: null, ...fields }) as CityRequest;

it("finds the request for what a file says, however it is written", () => {
  const requests = [
    request({ id: "2", name: "Loulé" }),
    request({ id: "1", name: "Faro", alias: "Faro (Algarve)" }),
  ];
  expect(requestFor("loule", requests)?.id).toBe("2");
  expect(requestFor("FARO (algarve)", requests)?.id).toBe("1");
  expect(requestFor("Lagos", requests)).toBeUndefined();
});

it("fills the form of the city with what the request says", () => {
  const asked = request({
    id: "7",
    name: "Faro",
    alias: "Pharo",
    latitude: 37.02,
    longitude: null,
  });
  expect(newCityQuery(asked).toString()).toBe(
    "request=7&name=Faro&country=PT&aliases=Pharo&latitude=37.02",
  );
});
