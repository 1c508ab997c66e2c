import { expect, it } from "vitest";
import { mayFollow } from "./editLinks";
import type { Caller } from "./session.svelte";

const caller = (role: Caller["role"], networks: string[] = []) => ({ role, networks }) as Caller;
const link = { path: "/desk/memberships/reci.es-bilbao", networks: ["reci"] };

it("offers forms to admins, and to coordinators of the network", () => {
  expect(mayFollow(link, caller("admin"))).toBe(true);
  expect(mayFollow(link, caller("coordinator", ["rpci", "reci"]))).toBe(true);
  expect(mayFollow(link, caller("coordinator", ["rpci"]))).toBe(false);
  expect(mayFollow({ path: "/desk/cities/es-bilbao" }, caller("coordinator", ["reci"]))).toBe(
    false,
  );
  expect(mayFollow(link, caller("contributor", ["reci"]))).toBe(false);
  expect(mayFollow(link, undefined)).toBe(false);
});
