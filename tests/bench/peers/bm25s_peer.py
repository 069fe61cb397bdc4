"""bm25s with its numba back end on one thread: the same terms as the others, parted by spaces, one document a line.

Prints one JSON object; the first round of queries warms up (and compiles) and is not counted.

    python bm25s_peer.py DOCUMENTS QUERIES TOP ROUNDS
"""

import json
import sys
import time

import bm25s


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [line.split() for line in file]


def main():
    documents, queries = lines(sys.argv[1]), lines(sys.argv[2])
    top, rounds = int(sys.argv[3]), int(sys.argv[4])
    started = time.perf_counter()
    retriever = bm25s.BM25(k1=1.2, b=0.7, backend="numba")
    retriever.index(documents, show_progress=False)
    build = time.perf_counter() - started
    times = []
    for current in range(rounds + 1):
        for query in queries:
            before = time.perf_counter()
            retriever.retrieve([query], k=top, n_threads=1, show_progress=False)
            if current > 0:
                times.append((time.perf_counter() - before) * 1000)
    times.sort()
    print(
        json.dumps(
            {
                "p50": times[len(times) // 2],
                "p95": times[int(len(times) * 0.95)],
                "buildSeconds": build,
                "documents": len(documents),
            }
        )
    )


main()
