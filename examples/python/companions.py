"""Asks who appears with a person, and prints a table. Needs nothing beside Python:

    python examples/python/companions.py 李晓雷

while `govgraph serve` runs. GOVGRAPH_URL and GOVGRAPH_TOKEN name another server and a token.
"""

import json
import os
import sys
import urllib.request

ENDPOINT = os.environ.get("GOVGRAPH_URL", "http://127.0.0.1:4000/graphql")

QUERY = """
query Companions($name: String!, $first: Int!) {
  person(name: $name) {
    name
    eventCount
    appearedWith(first: $first) { together lift accompaniedThem person { name } }
  }
}
"""


def ask(query: str, variables: dict) -> dict:
    headers = {"content-type": "application/json"}
    if token := os.environ.get("GOVGRAPH_TOKEN"):
        headers["authorization"] = f"Bearer {token}"
    body = json.dumps({"query": query, "variables": variables}).encode()
    with urllib.request.urlopen(urllib.request.Request(ENDPOINT, body, headers)) as response:
        answer = json.load(response)
    if "errors" in answer:
        raise SystemExit("\n".join(error["message"] for error in answer["errors"]))
    return answer["data"]


def main() -> None:
    name = sys.argv[1] if len(sys.argv) > 1 else "李晓雷"
    person = ask(QUERY, {"name": name, "first": 20})["person"]
    if person is None:
        raise SystemExit(f"No report names {name}.")
    print(f"{person['name']}: {person['eventCount']} events reported")
    for companion in person["appearedWith"]:
        print(
            f"{companion['together']:>5} together  {companion['lift']:6.1f} × chance  "
            f"{companion['accompaniedThem']:>4} as companion  {companion['person']['name']}"
        )


if __name__ == "__main__":
    main()
