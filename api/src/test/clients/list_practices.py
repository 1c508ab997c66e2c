"""Lists all practices about a topic page by page, reads one, and reads what is wrong with a request."""

import sys
from urllib.parse import parse_qs, urlsplit

from catalogue import ApiClient, ApiException, Configuration, PracticesApi, Problem

practices = PracticesApi(ApiClient(Configuration(host=sys.argv[1])))

count = 0
cursor = None
while True:
    page = practices.list_practices(topic=["education"], limit=5, cursor=cursor)
    count += len(page.data)
    if page.links.next is None:
        break
    cursor = parse_qs(urlsplit(page.links.next).query)["cursor"][0]
print(f"{count} of {page.meta.total}")
print(practices.get_practice(id="1").data.slug)
try:
    practices.list_practices(topic=["nonsense"])
except ApiException as error:
    problem = Problem.from_json(error.body)
    print(problem.status, problem.errors[0].parameter)
