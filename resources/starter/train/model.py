# SPDX-License-Identifier: Apache-2.0
"""The starter model: Gemma 4's E-series text decoder, written for fast training.

Facts are those of engine/model/gemma_decoder.cpp: per-layer embeddings, keys and values shared by
the last layers, sliding and global layers, norms on queries and keys (with weight) and values
(without), four norms around attention and MLP, one scalar per layer, capped logits, tied tables.

Two things make it fast. The sharing layers compute only the positions whose next token is
supervised, because nobody reads the others. And with one key head the queries of all heads are
just more rows of one matrix product, so attention needs no transposition.
"""
import dataclasses
import math

import torch
import torch.nn.functional as F
from torch import nn


@dataclasses.dataclass
class Config:
    vocabulary: int = 4096
    hidden: int = 256
    layers: int = 10
    sharing: int = 5  # layers at the end without own keys and values
    period: int = 5  # every so many layers one is global
    heads: int = 4
    head_sliding: int = 64
    head_global: int = 128
    ffn: int = 512
    per_layer: int = 32
    window: int = 256
    context: int = 4096
    eps: float = 1e-6
    softcap: float = 30.0
    base_sliding: float = 1e4
    base_global: float = 1e6

    def sliding(self, layer):
        return (layer + 1) % self.period != 0

    def head(self, layer):
        return self.head_sliding if self.sliding(layer) else self.head_global

    def makes_kv(self, layer):
        return layer < self.layers - self.sharing

    def kv_layer(self, layer):
        if self.makes_kv(layer):
            return layer
        first = self.layers - self.sharing
        return max(i for i in range(first) if self.sliding(i) == self.sliding(layer))

    def frequency_factors(self):
        """Of the global layers: the first quarter of the pairs turn, 1e30 stills the others."""
        pairs = self.head_global // 2
        return [1.0 if i < pairs // 4 else 1e30 for i in range(pairs)]


class Norm(torch.autograd.Function):
    """norm() in half the passes over memory; compilers fuse the plain formula themselves."""

    @staticmethod
    def forward(ctx, x, weight, eps):
        x = x.float()
        scale = torch.rsqrt(torch.linalg.vector_norm(x, dim=-1, keepdim=True)
                            .square_().div_(x.shape[-1]).add_(eps))
        y = x * scale
        ctx.save_for_backward(y, scale, weight)
        return y if weight is None else y * weight

    @staticmethod
    def backward(ctx, grad):
        y, scale, weight = ctx.saved_tensors
        to_weight = None
        if weight is not None:
            to_weight = (grad * y).flatten(0, -2).sum(0)
            grad = grad * weight
        mean = (grad * y).mean(-1, keepdim=True)
        return torch.addcmul(grad, y, mean, value=-1).mul_(scale), to_weight, None


def norm(x, weight=None, eps=1e-6):
    if x.device.type == "cpu":
        return Norm.apply(x, weight, eps)
    y = x.float()
    y = y * torch.rsqrt(y.square().mean(-1, keepdim=True) + eps)
    return y if weight is None else y * weight


def linear(x, weight, dtype):
    return F.linear(x.to(dtype), weight.to(dtype))


def rotate(x, turns):
    """x [..., heads, size], turns a pair of [..., 1, size / 2]; halves are paired."""
    a, b = x.chunk(2, -1)
    cosine, sine = turns
    return torch.cat((a * cosine - b * sine, b * cosine + a * sine), -1)


class Layer(nn.Module):
    def __init__(self, config, index):
        super().__init__()
        c, d = config, config.head(index)
        self.index, self.size, self.heads = index, d, c.heads
        self.sliding, self.makes_kv = c.sliding(index), c.makes_kv(index)
        self.kv_layer = c.kv_layer(index)

        def matrix(rows, columns):
            return nn.Parameter(torch.randn(rows, columns) / math.sqrt(columns))

        def vector(size, value):
            return nn.Parameter(torch.full((size,), value))

        # Queries and keys are normed and then not scaled: weights of 1 would make attention far
        # too sharp at the beginning. Small post-norms keep the residual stream calm at first.
        sharp, small = d**-0.25 * 1.1, 0.3
        self.attn_norm, self.attn_q = vector(c.hidden, 1.0), matrix(c.heads * d, c.hidden)
        self.attn_q_norm = vector(d, sharp)
        if self.makes_kv:
            self.attn_k, self.attn_v = matrix(d, c.hidden), matrix(d, c.hidden)
            self.attn_k_norm = vector(d, sharp)
        self.attn_output = matrix(c.hidden, c.heads * d)
        self.post_attention_norm = vector(c.hidden, small)
        self.ffn_norm = vector(c.hidden, 1.0)
        self.ffn_gate, self.ffn_up = matrix(c.ffn, c.hidden), matrix(c.ffn, c.hidden)
        self.ffn_down, self.post_ffw_norm = matrix(c.hidden, c.ffn), vector(c.hidden, small)
        if c.per_layer:
            self.inp_gate, self.proj = matrix(c.per_layer, c.hidden), matrix(c.hidden, c.per_layer)
            self.post_norm = vector(c.hidden, small)
        self.layer_output_scale = vector(1, 1.0)

    def keys_values(self, h, turns, dtype):
        k = norm(linear(h, self.attn_k, dtype), self.attn_k_norm)
        k = rotate(k.unsqueeze(-2), turns).squeeze(-2).to(dtype)
        return k, norm(linear(h, self.attn_v, dtype)).to(dtype)

    def forward(self, x, h, kv, turns, bias, per_layer, places, dtype):
        """x [B, T, hidden], h its attention norm, kv over all positions, bias [B, T, T]. With
        places (rows, columns): x [n, hidden] of these places of a bias [B, Q, T]."""
        q = linear(h, self.attn_q, dtype).unflatten(-1, (self.heads, self.size))
        q = rotate(norm(q, self.attn_q_norm), turns).to(dtype)
        if places is None:
            attended = attention(q, kv, bias)
        else:
            spread = q.new_zeros(*bias.shape[:2], *q.shape[1:]).index_put(places, q)
            attended = attention(spread, kv, bias)[places]
        x = x + norm(linear(attended, self.attn_output, dtype), self.post_attention_norm)
        h = norm(x, self.ffn_norm).to(dtype)
        inner = F.gelu(linear(h, self.ffn_gate, dtype), approximate="tanh")
        inner = inner * linear(h, self.ffn_up, dtype)
        x = x + norm(linear(inner, self.ffn_down, dtype), self.post_ffw_norm)
        if per_layer is not None:
            gated = F.gelu(linear(x, self.inp_gate, dtype), approximate="tanh") * per_layer
            x = x + norm(linear(gated, self.proj, dtype), self.post_norm)
        return x * self.layer_output_scale


def attention(q, kv, bias):
    """q [B, Q, heads, size]; kv [B, K, size] each; bias [B, Q, K] or, in blocks, [B, n, W, 2W]."""
    k, v = kv
    batch, rows, heads, size = q.shape
    if bias.dim() == 4:
        n, width = bias.shape[1], bias.shape[2]
        k, v = in_blocks(k, width), in_blocks(v, width)
        q = q.reshape(batch * n, width * heads, size)
        bias = bias.flatten(0, 1)
    else:
        q = q.reshape(batch, rows * heads, size)
    scores = torch.bmm(q, k.mT).unflatten(1, (-1, heads)) + bias.unsqueeze(2)
    weights = scores.softmax(-1)
    return torch.bmm(weights.flatten(1, 2), v).reshape(batch, rows, heads * size)


def in_blocks(x, width):
    """[B, T, size] to [B * T / width, 2 * width, size]: every block after the one before it."""
    batch, length, size = x.shape
    blocks = x.view(batch, length // width, width, size)
    before = F.pad(blocks[:, :-1], (0, 0, 0, 0, 1, 0))
    return torch.cat((before, blocks), 2).flatten(0, 1)


@dataclasses.dataclass
class Seen:
    """What layers without own keys and values look at: of a drafter, too."""
    stored: dict  # layer -> keys and values [B, T, size]
    sliding: torch.Tensor  # biases [B, Q, T] of the places
    whole: torch.Tensor
    places: tuple  # (rows, columns of [B, Q]), n each


class Starter(nn.Module):
    def __init__(self, config):
        super().__init__()
        c = self.config = config
        self.token_embd = nn.Parameter(torch.randn(c.vocabulary, c.hidden) / math.sqrt(c.hidden))
        width = c.layers * c.per_layer
        self.per_layer_token_embd = nn.Parameter(
            torch.randn(c.vocabulary, width) / math.sqrt(c.per_layer))
        self.per_layer_model_proj = nn.Parameter(torch.randn(width, c.hidden) / math.sqrt(c.hidden))
        self.per_layer_proj_norm = nn.Parameter(torch.ones(c.per_layer))
        self.output_norm = nn.Parameter(torch.ones(c.hidden))
        self.blk = nn.ModuleList(Layer(c, i) for i in range(c.layers))
        for kind, base, size in (("sliding", c.base_sliding, c.head_sliding),
                                 ("global", c.base_global, c.head_global)):
            pairs = torch.arange(size // 2, dtype=torch.float64)
            frequency = base ** (-2.0 * pairs / size)
            if kind == "global":
                frequency = frequency / torch.tensor(c.frequency_factors(), dtype=torch.float64)
            angle = torch.arange(c.context, dtype=torch.float64)[:, None] * frequency
            self.register_buffer(f"turns_{kind}", torch.stack((angle.cos(), angle.sin())).float(),
                                 persistent=False)

    def turns(self, positions):
        """[B, T] to a pair of [B, T, 1, size / 2] for sliding and for global layers."""
        return {sliding: tuple(table[i][positions].unsqueeze(-2) for i in (0, 1))
                for sliding, table in ((True, self.turns_sliding), (False, self.turns_global))}

    def per_layer_inputs(self, x, tokens, dtype):
        c = self.config
        mixed = linear(x, self.per_layer_model_proj, dtype).float() / math.sqrt(c.hidden)
        mixed = norm(mixed.unflatten(-1, (c.layers, c.per_layer)), self.per_layer_proj_norm)
        looked = F.embedding(tokens, self.per_layer_token_embd).unflatten(-1, (c.layers, c.per_layer))
        return (mixed + looked * math.sqrt(c.per_layer)) * 2**-0.5

    def biases(self, documents):
        """0 where a token may look, -inf elsewhere: (sliding, global) over whole rows."""
        length, window = documents.shape[1], self.config.window
        index = torch.arange(length, device=documents.device)
        distance = index[:, None] - index[None, :]
        same = documents[:, :, None] == documents[:, None, :]
        return (bias_of(same & (distance >= 0) & (distance < window)),
                bias_of(same & (distance >= 0)))

    def blocked_bias(self, documents):
        """The sliding bias in blocks of the window: [B, n, W, 2W]."""
        width = self.config.window
        blocks = documents.unflatten(1, (-1, width))
        keys = torch.cat((F.pad(blocks[:, :-1], (0, 0, 1, 0), value=-2), blocks), 2)
        i = torch.arange(width, device=documents.device)[:, None] + width
        j = torch.arange(2 * width, device=documents.device)[None, :]
        seen = (i - j >= 0) & (i - j < width)
        return bias_of((blocks[..., :, None] == keys[..., None, :]) & seen)

    def forward(self, tokens, positions, documents, wanted, valid, soft=None,
                dtype=torch.bfloat16):
        """Logits [n, vocabulary] at the positions wanted [B, Q], where valid [B, Q].

        tokens, positions, documents: [B, T]; a token sees only its own document. soft, if given:
        (mask [B, T], vectors [n, hidden]) puts ready vectors in place of embeddings."""
        states, _ = self.states(tokens, positions, documents, wanted, valid, soft, dtype)
        return self.logits(states, dtype)

    def logits(self, states, dtype):
        capped = linear(states, self.token_embd, dtype).float() / self.config.softcap
        return torch.tanh(capped) * self.config.softcap

    def states(self, tokens, positions, documents, wanted, valid, soft, dtype):
        """What forward() makes logits of, [n, hidden], and what was Seen on the way."""
        c = self.config
        x = F.embedding(tokens, self.token_embd) * math.sqrt(c.hidden)
        if soft is not None:
            x = x.masked_scatter(soft[0].unsqueeze(-1), soft[1].to(x.dtype))
        per_layer = self.per_layer_inputs(x, tokens, dtype)
        turns = self.turns(positions)
        sliding, whole = (bias.to(dtype) for bias in self.biases(documents))
        blocked = tokens.shape[1] > 2 * c.window and tokens.shape[1] % c.window == 0
        local = self.blocked_bias(documents).to(dtype) if blocked else sliding
        stored, places = {}, None
        for i, layer in enumerate(self.blk):
            if i == c.layers - c.sharing:
                places = valid.nonzero(as_tuple=True)
                at = (places[0], wanted[places])
                x, per_layer = x[at], per_layer[at]
                turns = {kind: tuple(part[at] for part in pair) for kind, pair in turns.items()}
                rows = torch.arange(len(wanted), device=wanted.device)[:, None]
                local, whole = sliding[rows, wanted], whole[rows, wanted]
            h = norm(x, layer.attn_norm).to(dtype)
            if layer.makes_kv:
                stored[i] = layer.keys_values(h, turns[layer.sliding], dtype)
            x = layer(x, h, stored[layer.kv_layer], turns[layer.sliding],
                      local if layer.sliding else whole, per_layer[..., i, :], places, dtype)
        return norm(x, self.output_norm), Seen(stored, local, whole, places)


def bias_of(seen):
    return torch.zeros(seen.shape, device=seen.device).masked_fill(~seen, float("-inf"))
