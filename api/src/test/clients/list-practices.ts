import { Configuration, PracticesApi, type Problem, ResponseError } from "./client/index.js";

// Lists all practices about a topic page by page, reads one, and reads what is wrong with a request.
const practices = new PracticesApi(new Configuration({ basePath: process.argv[2] }));

let count = 0;
let total = 0;
let cursor: string | undefined;
do {
  const { data, meta, links } = await practices.listPractices({ topic: ["education"], limit: 5, cursor });
  count += data.length;
  total = meta.total;
  cursor = (links.next && new URL(links.next).searchParams.get("cursor")) || undefined;
} while (cursor);
console.log(`${count} of ${total}`);
console.log((await practices.getPractice({ id: "1" })).data.slug);
try {
  await practices.listPractices({ topic: ["nonsense"] });
} catch (error) {
  if (!(error instanceof ResponseError)) throw error;
  const problem: Problem = await error.response.json();
  console.log(`${problem.status} ${problem.errors?.[0]?.parameter}`);
}
