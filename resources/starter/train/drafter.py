# SPDX-License-Identifier: Apache-2.0
"""The starter's drafter: Gemma 4's `assistant`, tiny. Facts are those of engine/model/drafter.cpp.

Parameters have GGUF's names. Its layers make no keys and values: they read the starter's last ones."""
import dataclasses
import math
import pathlib

import torch
import torch.nn.functional as F
from torch import nn

import gguf
from model import Config, Layer, linear, norm

SHIPPED = pathlib.Path(__file__).resolve().parent.parent / "hearth-starter-drafter.gguf"
STEPS = 3  # guesses after one token


@dataclasses.dataclass
class DrafterConfig(Config):
    hidden: int = 128
    layers: int = 2  # one looks at the window, one at everything
    sharing: int = 2
    period: int = 2
    ffn: int = 256
    per_layer: int = 0
    target_hidden: int = 256
    kv_sliding: int = 3  # the starter's last layers that make keys and values
    kv_global: int = 4

    def kv_layer(self, layer):
        return self.kv_sliding if self.sliding(layer) else self.kv_global


def place(folder):
    """Of a trained drafter."""
    return folder / "drafter.pt"


def shipped():
    """The weights of the exported drafter, or None."""
    if not SHIPPED.exists():
        return None
    _, tensors = gguf.read(SHIPPED)
    return {name.removesuffix(".weight"): torch.from_numpy(array) for name, array in tensors.items()}


def trained(path):
    if not path.exists():
        return None
    kept = torch.load(path, map_location="cpu")
    drafter = Drafter(DrafterConfig(**kept["config"]))
    drafter.load_state_dict(kept["weights"])
    return drafter.eval()


class Drafter(nn.Module):
    def __init__(self, config):
        super().__init__()
        c = self.config = config
        self.token_embd = nn.Parameter(torch.randn(c.vocabulary, c.hidden) / math.sqrt(c.hidden))
        self.output_norm = nn.Parameter(torch.ones(c.hidden))
        self.blk = nn.ModuleList(Layer(c, i) for i in range(c.layers))
        self.nextn = nn.Module()
        self.nextn.pre_projection = nn.Parameter(
            torch.randn(c.hidden, 2 * c.target_hidden) / math.sqrt(2 * c.target_hidden))
        self.nextn.post_projection = nn.Parameter(
            torch.randn(c.target_hidden, c.hidden) / math.sqrt(c.hidden))

    def forward(self, embedded, state, turns, seen, dtype=torch.bfloat16):
        """Logits [n, vocabulary] of what follows a token, and the state for the guess after it.

        embedded, state: [n, target's hidden], the token's scaled embedding and what the target (or
        the guess before) made of the token before it; turns of the token's place, by kind."""
        x = linear(torch.cat((embedded, state), -1), self.nextn.pre_projection, dtype).float()
        for layer in self.blk:
            h = norm(x, layer.attn_norm).to(dtype)
            x = layer(x, h, seen.stored[layer.kv_layer], turns[layer.sliding],
                      seen.sliding if layer.sliding else seen.whole, None, seen.places, dtype)
        x = norm(x, self.output_norm)
        return linear(x, self.token_embd, dtype).float(), linear(x, self.nextn.post_projection, dtype).float()


def guesses(drafter, target, batch, soft):
    """For every guess of STEPS: (logits, what the target says there, where it is known what it says).

    Row n of all is the supervised place n of the batch: its state and the token that follows."""
    with torch.no_grad():
        valid = batch.weights > 0
        state, seen = target.states(batch.tokens, batch.positions, batch.documents, batch.wanted, valid,
                                    soft, torch.bfloat16)
        said = target.logits(state, torch.bfloat16).argmax(-1)
    row, column = batch.wanted[valid], seen.places[0]
    token = batch.targets[valid]
    turns = {kind: tuple(part[column, row] for part in pair)
             for kind, pair in target.turns(batch.positions + 1).items()}
    known = torch.ones_like(row, dtype=torch.bool)
    made = []
    for step in range(1, STEPS + 1):
        # The supervised place after next, as long as no place between is missing.
        later, same = row.roll(-step), column.roll(-step)
        known = known & (later == row + step) & (same == column)
        embedded = F.embedding(token, target.token_embd) * math.sqrt(target.config.hidden)
        logits, state = drafter(embedded, state, turns, seen)
        made.append((logits, said.roll(-step), known))
        token = batch.targets[valid].roll(-step)
    return made
