#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Times Hearth beside llama.cpp on the same GGUF files, in one run.

Both programs take turns, so that a slow minute of the machine hits both; what counts is the ratio
of the medians. llama-bench is found by --llama (a command, which may hold arguments: "chroot DIR
llama-bench") and must see the files under the same path, or under --llama-prefix.
"""
import argparse
import json
import shlex
import statistics
import subprocess
import sys
from pathlib import Path

CASES = [("pp512", 512, 0, 0), ("pp2048", 2048, 0, 0), ("tg64", 0, 64, 0),
         ("tg64 @ d4096", 0, 64, 4096)]


def output(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"peers: {shlex.join(command)}\n{done.stderr.strip()}")
    return done.stdout


def hearth(program: list[str], model: str, case: tuple, options: argparse.Namespace) -> float:
    _, prompt, generate, depth = case
    device = ["--device", options.device] if options.device else []
    lines = output([*program, "bench", "--model", model, "-p", str(prompt), "-n", str(generate),
                    "-d", str(depth), "-r", "1", "-t", str(options.threads), "--backend",
                    options.backend, *device, "--json"]).splitlines()
    row = json.loads(lines[-1])
    if not row["backend"].startswith(options.backend):  # it says why on standard error
        sys.exit(f"peers: Hearth computed on {row['backend']}, not on {options.backend}")
    return row["tokens_per_second"]


def llama(program: list[str], model: str, case: tuple, options: argparse.Namespace) -> float:
    _, prompt, generate, depth = case
    layers = ["-ngl", "99"] if options.backend == "vulkan" else []  # all on the graphics device
    rows = json.loads(output([*program, "-m", model, "-p", str(prompt), "-n", str(generate), "-d",
                              str(depth), "-r", "1", "-t", str(options.threads), *layers, "-o",
                              "json"]))
    # "backends" are those it was built with; it leaves a driver on the processor out unless told.
    if layers and not rows[-1].get("gpu_info"):
        sys.exit("peers: llama-bench computed on the processor; set GGML_VK_VISIBLE_DEVICES=0")
    return rows[-1]["avg_ts"]


def measure(options: argparse.Namespace, model: Path, ratios: dict) -> None:
    ours, theirs = shlex.split(options.hearth), shlex.split(options.llama)
    peer_path = f"{options.llama_prefix}/{model.name}" if options.llama_prefix else str(model)
    for case in CASES:
        if options.only and case[0] not in options.only:
            continue
        rounds = [(hearth(ours, str(model), case, options),
                   llama(theirs, peer_path, case, options))
                  for _ in range(options.rounds)]
        mine, peer = (statistics.median(column) for column in zip(*rounds))
        ratios[f"{model.name} {case[0]}"] = mine / peer
        print(f"| {model.name} | {case[0]} | {mine:.2f} | {peer:.2f} | {mine / peer:.2f}x |",
              flush=True)


def regressions(rows: dict, file: Path) -> list[str]:
    """Ratios that fell by more than a tenth under those of an earlier run's --save."""
    known = json.loads(file.read_text(encoding="utf-8"))
    return [f"{name}: {rows[name]:.2f}x, was {ratio:.2f}x" for name, ratio in known.items()
            if name in rows and rows[name] < 0.9 * ratio]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("models", nargs="+", type=Path)
    parser.add_argument("--hearth", default="build/release/bin/hearth")
    parser.add_argument("--machine", default="build/release/bin/bench_machine")
    parser.add_argument("--llama", default="llama-bench")
    parser.add_argument("--llama-prefix", help="the folder of the files as llama-bench sees it")
    parser.add_argument("--backend", choices=["cpu", "vulkan"], default="cpu",
                        help="vulkan: with all layers on the graphics device, in both programs")
    parser.add_argument("--device", help="Hearth's --device; llama-bench takes the environment's")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", nargs="*", help="cases, such as pp512 and 'tg64 @ d4096'")
    parser.add_argument("--save", type=Path, help="write the ratios to this file")
    parser.add_argument("--compare", type=Path,
                        help="fail when a ratio is a tenth under that of an earlier --save")
    options = parser.parse_args()
    print("machine:", output([*shlex.split(options.machine), str(options.threads)]).strip())
    print("| model | test | Hearth t/s | llama.cpp t/s | ratio |")
    print("| --- | --- | ---: | ---: | ---: |")
    ratios = {}
    for model in options.models:
        measure(options, model, ratios)
    if options.save:
        options.save.write_text(json.dumps(ratios, indent=1) + "\n", encoding="utf-8")
    if options.compare and (worse := regressions(ratios, options.compare)):
        sys.exit("peers: slower beside llama.cpp than before:\n" + "\n".join(worse))


if __name__ == "__main__":
    main()
