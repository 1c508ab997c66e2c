import { describe, expect, it } from "vitest";
import { formatDate, formatPeriod, formatPeriodLine, needsInterpretation } from "./period";

const period = (
  text: string,
  from: string | null = null,
  to: string | null = null,
  ongoing = false,
) => ({ text, from, to, ongoing });

describe("a period", () => {
  it.each([
    [period("2019", "2019", "2019"), "2019"],
    [period("2011-14", "2011", "2014"), "2011 to 2014"],
    [period("à partir 2016", "2016", null, true), "since 2016, still running"],
    [period("Ongoing", null, null, true), "still running"],
    [period("January - February 2018", "2018-01", "2018-02"), "January – February 2018"],
    [period("8-11 September 2016", "2016-09-08", "2016-09-11"), "8 – 11 September 2016"],
    [period("2018 - May 2019", "2018", "2019-05"), "2018 to May 2019"],
    [period("21 juin 2018", "2018-06-21", "2018-06-21"), "21 June 2018"],
    [period("some time ago"), undefined],
  ])("of %o reads %j", (given, words) => {
    // Intl may put thin spaces around a dash.
    expect(formatPeriod(given)?.replace(/\s/g, " ")).toBe(words);
  });

  it("needs an interpretation only where it adds something", () => {
    expect(needsInterpretation(period("2019-2021", "2019", "2021"))).toBe(false);
    expect(needsInterpretation(period("From 2021 to 2027", "2021", "2027"))).toBe(false);
    expect(needsInterpretation(period("Ongoing", null, null, true))).toBe(false);
    expect(needsInterpretation(period("2011-14", "2011", "2014"))).toBe(true);
    expect(needsInterpretation(period("2013-", "2013", null, true))).toBe(true);
  });

  it.each([
    [period("2019-2021", "2019", "2021"), "2019-2021"],
    [period("2011-14", "2011", "2014"), "2011-14 (2011 to 2014)"],
    [period("Since 2008", "2008", null, true), "Since 2008"],
    [period("2022 onwards", "2022", null, true), "2022 onwards"],
    [period("2nd half 2021", "2021-07", "2021-12"), "2nd half 2021"],
    [period("some time ago"), "some time ago"],
  ])("of %o is %j in one line", (given, line) => {
    expect(formatPeriodLine(given)).toBe(line);
  });
});

describe("a date", () => {
  it("of another precision stays as it is", () => {
    expect(formatDate("2021-34")).toBe("2021-34");
    expect(formatDate("2019~")).toBe("2019~");
    expect(formatDate("2018-06-31x")).toBe("2018-06-31x");
  });
});
