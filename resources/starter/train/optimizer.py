# SPDX-License-Identifier: Apache-2.0
"""Muon for matrices, Adam for tables and vectors, over flat buffers that workers share.

All of a model's weights lie in one buffer and so do their gradients (one buffer per worker), the
momentum, Adam's second moments and the moving average. Each worker updates only the weights that
it owns, so that the optimiser's work is shared like the gradients' and needs no messages.
"""
import math

import torch

MOMENTUM, BETAS, EPSILON = 0.95, (0.9, 0.98), 1e-10
MUON_RATE, TABLE_RATE, VECTOR_RATE, DECAY = 0.02, 0.002, 0.004, 0.05
STATE = ("weights", "momentum", "second", "average")


def orthogonalised(matrices):
    """The nearest matrices [n, rows, columns] whose singular values are all about 1, by five
    Newton-Schulz steps with the coefficients of Keller Jordan's Muon."""
    a, b, c = 3.4445, -4.7750, 2.0315
    x = matrices.to(torch.bfloat16)
    tall = x.shape[1] > x.shape[2]
    if tall:
        x = x.mT
    x = x / (x.norm(dim=(1, 2), keepdim=True) + 1e-7)
    for _ in range(5):
        square = torch.bmm(x, x.mT)
        x = a * x + torch.bmm(b * square + c * torch.bmm(square, square), x)
    return (x.mT if tall else x).float()


class Weights:
    """Where each weight lies in the flat buffers, and those buffers."""

    def __init__(self, model, workers, device):
        self.names = [name for name, _ in model.named_parameters()]
        self.shapes = [p.shape for p in model.parameters()]
        sizes = [p.numel() for p in model.parameters()]
        self.offsets = [sum(sizes[:i]) for i in range(len(sizes))]
        self.total = sum(sizes)

        def buffer(*shape):
            made = torch.zeros(*shape, device=device)
            return made.share_memory_() if device == "cpu" else made

        self.state = {name: buffer(self.total) for name in STATE}
        self.gradients = buffer(workers, self.total)
        for i, p in enumerate(model.parameters()):
            self.view(self.state["weights"], i).copy_(p.data)
        self.state["average"].copy_(self.state["weights"])

    def view(self, flat, i):
        shape = self.shapes[i]
        return flat[self.offsets[i]:self.offsets[i] + math.prod(shape)].view(shape)

    def attach(self, model, worker):
        """Makes the model compute with the shared weights into this worker's gradients."""
        for i, p in enumerate(model.parameters()):
            p.data = self.view(self.state["weights"], i)
            p.grad = self.view(self.gradients[worker], i)


def is_table(name):
    return name.endswith("token_embd")


class Optimizer:
    """One worker's share of the update."""

    def __init__(self, weights, worker, workers):
        self.weights = weights
        groups = {}
        for i, (name, shape) in enumerate(zip(weights.names, weights.shapes)):
            muon = len(shape) == 2 and not is_table(name)
            groups.setdefault(tuple(shape) if muon else None, []).append(i)
        # Round robin over shapes and tables alike: big and small ones are spread evenly.
        self.adam = groups.pop(None)[worker::workers]
        self.muon = {shape: indices[worker::workers] for shape, indices in groups.items()}

    @torch.no_grad()
    def step(self, number, rate, average_decay):
        """Update `number` (from 1) with the factor `rate` on every learning rate."""
        for indices in self.muon.values():
            if indices:
                self.muon_step(indices, rate)
        for i in self.adam:
            self.adam_step(i, number, rate)
        w = self.weights
        for i in self.adam + [i for indices in self.muon.values() for i in indices]:
            w.view(w.state["average"], i).lerp_(w.view(w.state["weights"], i), 1 - average_decay)

    def gradient(self, i):
        w = self.weights
        return sum(w.view(w.gradients[worker], i) for worker in range(len(w.gradients)))

    def muon_step(self, indices, rate):
        w, updates = self.weights, []
        for i in indices:
            gradient, momentum = self.gradient(i), w.view(w.state["momentum"], i)
            momentum.lerp_(gradient, 1 - MOMENTUM)
            updates.append(gradient.lerp(momentum, MOMENTUM))
        rows, columns = w.shapes[indices[0]]
        step = MUON_RATE * rate
        for i, update in zip(indices, orthogonalised(torch.stack(updates))):
            target = w.view(w.state["weights"], i)
            target.mul_(1 - step * DECAY)
            target.add_(update, alpha=-step * math.sqrt(max(1.0, rows / columns)))

    def adam_step(self, i, number, rate):
        w = self.weights
        gradient = self.gradient(i)
        momentum, second = w.view(w.state["momentum"], i), w.view(w.state["second"], i)
        momentum.lerp_(gradient, 1 - BETAS[0])
        second.lerp_(gradient.square(), 1 - BETAS[1])
        mean = momentum / (1 - BETAS[0] ** number)
        spread = (second / (1 - BETAS[1] ** number)).sqrt() + EPSILON
        step = (TABLE_RATE if is_table(w.names[i]) else VECTOR_RATE) * rate
        w.view(w.state["weights"], i).add_(mean / spread, alpha=-step)
