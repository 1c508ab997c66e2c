// Shows the contract of the API. A script of its own: it runs as it is, beside Scalar's bundle.
const api = document.getElementById("reference").dataset.api || location.origin;

/** What readers look for first: the lists of records, then what belongs to them. */
const firstPaths = ["/api/v1/practices", "/api/v1/cities", "/api/v1/topics", "/api/v1/imports"];
const methods = ["get", "post", "put", "patch", "delete"];

function order({ path, method }) {
  const isFirst = firstPaths.some((first) => path === first || path.startsWith(`${first}/`));
  return `${isFirst ? 0 : 1} ${path} ${methods.indexOf((method ?? "").toLowerCase())}`;
}

globalThis.Scalar.createApiReference("#reference", {
  url: `${api}/q/openapi?format=json`,
  baseServerURL: api,
  operationsSorter: (a, b) => (order(a) < order(b) ? -1 : 1),
  defaultHttpClient: { targetKey: "shell", clientKey: "curl" },
  defaultOpenFirstTag: true,
  hideModels: false,
  documentDownloadType: "both",
  // Nothing comes from other hosts, and nothing goes there.
  withDefaultFonts: false,
  telemetry: false,
  proxyUrl: "",
  hideClientButton: true,
  showDeveloperTools: "never",
  agent: { disabled: true },
  mcp: { disabled: true },
});
