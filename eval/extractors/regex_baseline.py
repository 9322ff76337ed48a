"""An extractor in plain Python: a few regular expressions. Reads a document a line, prints an answer a line.

    ./rationale evaluate --extractor 'python3 eval/extractors/regex_baseline.py'
"""
import json
import re
import sys

PATTERNS = {
    "DATE": r"\b\d{1,2}/\d{1,2}/\d{2,4}\b",
    "DOSAGE": r"\b\d[\d./,-]*\s*(?:mg|mcg|ml|%)(?!\w)|#\s?\d+\b",
    "DIAGNOSIS": r"\b(?:low(?:er)?\s+back|neck|knee|shoulder|wrist|ankle)\s+pain\b|\b\w+(?:itis|opathy|algia)\b",
    "PROCEDURE": r"\b(?:MRI|EMG|physical\s+therapy|\w+ectomy|\w+oscopy)\b",
    "CITATION": r"\b(?:MTUS|ODG|ACOEM)\b",
}


def extract(text):
    start = max(text.find("CLINICAL CASE SUMMARY"), 0)  # the labels begin there
    for label, pattern in PATTERNS.items():
        for match in re.compile(pattern).finditer(text, start):
            yield {"type": label, "start": match.start(), "end": match.end(), "text": match.group()}


for line in sys.stdin:
    document = json.loads(line)
    answer = {"id": document["id"], "mentions": list(extract(document["text"]))}
    print(json.dumps(answer), flush=True)
