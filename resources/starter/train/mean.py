# SPDX-License-Identifier: Apache-2.0
"""The mean of two states of one training: what the newer one forgot comes back in part.

    mean.py NEWER.pt OLDER.pt SHARE DIR      DIR/latest.pt = SHARE of NEWER, the rest of OLDER

The tower and the drafter beside NEWER are copied. The optimiser's part is left out.
"""
import pathlib
import shutil
import sys

import torch

import checkpoint


def main():
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    newer, older, folder = (pathlib.Path(sys.argv[n]) for n in (1, 2, 4))
    share = float(sys.argv[3])
    kept, other = checkpoint.read(newer), checkpoint.read(older)
    mean = share * kept["state"]["average"] + (1 - share) * other["state"]["average"]
    kept["state"] = {"weights": mean, "average": mean}
    folder.mkdir(parents=True, exist_ok=True)
    torch.save(kept, folder / "latest.pt")
    for name in ("tower.pt", "drafter.pt"):
        if newer.with_name(name).exists():
            shutil.copy(newer.with_name(name), folder)


if __name__ == "__main__":
    main()
