# SPDX-License-Identifier: Apache-2.0
"""The starter's eyes: Gemma 4's vision tower, tiny. Facts are those of engine/vision/vision_tower.cpp.

Parameters have GGUF's names, with a full stop for every part: v.blk.0.attn_q and so on."""
import dataclasses
import math
import pathlib

import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image
from torch import nn

import gguf
from model import linear, norm

SHIPPED = pathlib.Path(__file__).resolve().parent.parent / "mmproj-hearth-starter.gguf"
PATCH, POOLING, BUDGET = 16, 3, 140
LOW, LOW_SHARE = 70, 0.1  # so many pictures are shown as small as a video's frames are
TOKEN = PATCH * POOLING
SOFT = 0  # the id at places of soft tokens


@dataclasses.dataclass
class TowerConfig:
    hidden: int = 128
    layers: int = 3
    heads: int = 4
    ffn: int = 256
    positions: int = 432  # the longest strip of 140 soft tokens has 420
    output: int = 256
    eps: float = 1e-6
    budget: int = BUDGET  # most soft tokens of a picture


def place(folder):
    """Of a trained tower."""
    return folder / "tower.pt"


def exists(folder):
    """Whether there is a tower to look with: the folder's own, or the one that Hearth ships."""
    return place(folder).exists() or SHIPPED.exists()


def known(path):
    """The folder's own tower as a checkpoint, the shipped one, or None where nobody has trained one."""
    if path.exists():
        kept = torch.load(path, map_location="cpu")
        kept["config"] = {"budget": LOW, **kept["config"]}  # towers of before did not tell
        return kept
    return shipped() if SHIPPED.exists() else None


def trained(path, device="cpu"):
    """A tower that only looks, or None where nobody has trained one."""
    kept = known(path)
    if not kept:
        return None
    tower = Tower(TowerConfig(**kept["config"]))
    tower.load_state_dict(kept["weights"])
    return tower.to(device).requires_grad_(False)


def grow(tower, weights):
    """Loads what another tower learned, perhaps of smaller pictures: further places begin as the last known one."""
    table = weights["position_embd"]
    missing = max(0, tower.config.positions - table.shape[1])
    table = torch.cat((table, table[:, -1:].expand(-1, missing, -1)), 1)[:, :tower.config.positions]
    tower.load_state_dict({**weights, "position_embd": table})


def budget(folder):
    """Most soft tokens of a picture for the tower that a folder's model looks with."""
    kept = known(place(folder))
    return kept["config"]["budget"] if kept else BUDGET


def shipped():
    """The exported tower as a checkpoint."""
    keys, tensors = gguf.read(SHIPPED)
    weights = {name.removeprefix("v.").removeprefix("mm.").removesuffix(".weight"): torch.from_numpy(array)
               for name, array in tensors.items()}
    weights["patch_embd"] = weights["patch_embd"].flatten(1)
    return {"config": {"positions": weights["position_embd"].shape[1], "budget": keys["clip.vision.image_max_pixels"] // TOKEN**2},
            "weights": weights}


def look(tower, pictures):
    """All soft tokens [n, output] of pictures (patches, grid), one after the other."""
    found = [None] * len(pictures)
    for grid in {grid for _, grid in pictures}:
        alike = [i for i, picture in enumerate(pictures) if picture[1] == grid]
        with torch.no_grad():
            for i, tokens in zip(alike, tower(torch.stack([pictures[i][0] for i in alike]), grid)):
                found[i] = tokens
    return torch.cat(found)


def shown(image, budget=BUDGET):
    """The picture [height, width, 3] in the size that a tower of that budget is shown, as bytes."""
    height, width = image.shape[:2]
    factor = math.sqrt(budget * TOKEN * TOKEN / (width * height))
    size = tuple(max(1, math.floor(factor * side / TOKEN)) * TOKEN for side in (width, height))
    return np.asarray(Image.fromarray(image).resize(size, Image.Resampling.BICUBIC))


def patches_of(picture):
    """[rows * columns, 3 * 16 * 16] from -1 to 1, whole planes one after the other, and (rows, columns)."""
    rows, columns = picture.shape[0] // PATCH, picture.shape[1] // PATCH
    cut = torch.from_numpy(picture.copy()).view(rows, PATCH, columns, PATCH, 3).permute(0, 2, 4, 1, 3)
    return cut.reshape(rows * columns, -1).float() / 255 * 2 - 1, (rows, columns)


def tokens(grid):
    return grid[0] * grid[1] // POOLING**2


def turns(size, row, column):
    """Angles [..., patches, 1, size / 2]: half of a head turns by the column, half by the row."""
    quarter = size // 4
    frequency = 100.0 ** (-torch.arange(quarter, device=row.device) / quarter)
    angle = torch.cat([column[..., None] * frequency, row[..., None] * frequency], -1)
    return angle.cos().unsqueeze(-2), angle.sin().unsqueeze(-2)


def turned(x, angles):
    """x [..., heads, size]: pairs lie a quarter apart within each half."""
    cosine, sine = (part.unflatten(-1, (2, -1)) for part in angles)
    a, b = x.unflatten(-1, (2, 2, -1)).unbind(-2)
    return torch.stack((a * cosine - b * sine, b * cosine + a * sine), -2).flatten(-3)


class TowerLayer(nn.Module):
    def __init__(self, config):
        super().__init__()
        c = self.config = config
        size = c.hidden // c.heads

        def matrix(rows, columns):
            return nn.Parameter(torch.randn(rows, columns) / math.sqrt(columns))

        def vector(count, value):
            return nn.Parameter(torch.full((count,), value))

        self.ln1, self.ln2 = vector(c.hidden, 1.0), vector(c.hidden, 1.0)
        self.attn_post_norm, self.ffn_post_norm = vector(c.hidden, 0.3), vector(c.hidden, 0.3)
        self.attn_q_norm, self.attn_k_norm = vector(size, size**-0.25 * 1.1), vector(size, size**-0.25 * 1.1)
        self.attn_q, self.attn_k, self.attn_v = (matrix(c.hidden, c.hidden) for _ in range(3))
        self.attn_out = matrix(c.hidden, c.hidden)
        self.ffn_gate, self.ffn_up = matrix(c.ffn, c.hidden), matrix(c.ffn, c.hidden)
        self.ffn_down = matrix(c.hidden, c.ffn)

    def forward(self, x, angles, dtype):
        heads = self.config.heads
        h = norm(x, self.ln1)
        q, k, v = (linear(h, w, dtype).unflatten(-1, (heads, -1)) for w in (self.attn_q, self.attn_k, self.attn_v))
        q, k = turned(norm(q, self.attn_q_norm), angles), turned(norm(k, self.attn_k_norm), angles)
        q, k, v = (part.transpose(1, 2).flatten(0, 1).to(dtype) for part in (q, k, norm(v)))
        mixed = torch.bmm(torch.bmm(q, k.mT).softmax(-1), v)
        mixed = mixed.unflatten(0, (-1, heads)).transpose(1, 2).flatten(2)
        x = x + norm(linear(mixed, self.attn_out, dtype), self.attn_post_norm)
        h = norm(x, self.ln2)
        inner = F.gelu(linear(h, self.ffn_gate, dtype), approximate="tanh") * linear(h, self.ffn_up, dtype)
        return x + norm(linear(inner, self.ffn_down, dtype), self.ffn_post_norm)


class Tower(nn.Module):
    def __init__(self, config):
        super().__init__()
        c = self.config = config
        self.patch_embd = nn.Parameter(torch.randn(c.hidden, 3 * PATCH * PATCH) / math.sqrt(3 * PATCH * PATCH))
        self.position_embd = nn.Parameter(0.1 * torch.randn(2, c.positions, c.hidden))
        self.blk = nn.ModuleList(TowerLayer(c) for _ in range(c.layers))
        self.input_projection = nn.Parameter(torch.randn(c.output, c.hidden) / math.sqrt(c.hidden))

    def forward(self, patches, grid, dtype=torch.bfloat16, corner=(0, 0)):
        """patches [pictures, rows * columns, 768] of pictures of one size -> [pictures, tokens, output].
        corner: the first row and column, or [pictures, 1] of each, where these are pieces of pictures."""
        rows, columns = grid
        c = self.config
        x = linear(patches, self.patch_embd, dtype).float()
        place = torch.arange(rows * columns, device=x.device)
        row, column = place // columns + corner[0], place % columns + corner[1]
        x = x + self.position_embd[0][column] + self.position_embd[1][row]
        angles = turns(c.hidden // c.heads, row, column)
        for layer in self.blk:
            x = layer(x, angles, dtype)
        x = x.unflatten(1, (rows // POOLING, POOLING, columns // POOLING, POOLING)).mean((2, 4)).flatten(1, 2)
        return linear(norm(x * math.sqrt(c.hidden)), self.input_projection, dtype).float()
