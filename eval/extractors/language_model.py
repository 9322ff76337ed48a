"""An extractor that asks a language model. Fill in ask(); the rest finds what it names in the text.

    ./rationale evaluate --extractor 'python3 eval/extractors/language_model.py' --timeout 300

With --stub it asks nobody: a fixed answer stands for the model's, so that the rest can be tried offline.
"""
import json
import re
import sys

PROMPT = """List every DRUG, DOSAGE, DIAGNOSIS, PROCEDURE, DATE and CITATION in the text below, in order of
appearance and letter by letter as written, as a JSON array of {"type": …, "text": …} and nothing else.

"""


def ask(prompt):
    """Returns the model's answer to a prompt, a string. Call your client here, and let it time out and retry."""
    raise NotImplementedError("fill in ask() in " + __file__ + ", or try it with --stub")


def stub(prompt):
    return '[{"type": "DRUG", "text": "ketamine"}, {"type": "CITATION", "text": "MTUS"}]'


def locate(named, text, start):
    """Models name what they found, but cannot count: looks for each in the text, from left to right."""
    behind = {}
    for mention in named:
        words = map(re.escape, mention["text"].split())
        pattern = re.compile(r"(?<!\w)" + r"\s+".join(words) + r"(?!\w)", re.IGNORECASE)
        match = pattern.search(text, behind.get(pattern, start))
        if match and match.group():
            behind[pattern] = match.end()
            yield {"type": mention["type"], "start": match.start(), "end": match.end()}
        else:
            print("not in the text:", mention, file=sys.stderr)


model = stub if "--stub" in sys.argv else ask
for line in sys.stdin:
    document = json.loads(line)
    start = max(document["text"].find("CLINICAL CASE SUMMARY"), 0)  # the labels begin there
    named = json.loads(model(PROMPT + document["text"][start:]))
    mentions = list(locate(named, document["text"], start))
    print(json.dumps({"id": document["id"], "mentions": mentions}), flush=True)
