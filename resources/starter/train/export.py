# SPDX-License-Identifier: Apache-2.0
"""Writes a checkpoint as GGUF, and what is needed to check it.

    export.py CHECKPOINT [--to FILE.gguf] [--bare] [--exact] [--golden DIR] [--slim FILE]

--exact keeps all weights as float32. --golden writes DIR/starter/ with a model and this trainer's
logits for it, so that `golden_check DIR` compares the engine with PyTorch.
"""
import argparse
import json
import pathlib
import struct

import numpy as np
import torch

import checkpoint
import gguf
from model import Config, Starter

HERE = pathlib.Path(__file__).resolve().parent


def restored(path, which="average"):
    """The model of a checkpoint: its moving average, or its bare weights."""
    kept = checkpoint.read(path)
    model, places = Starter(Config(**kept["config"])), checkpoint.places(kept)
    for name, p in model.named_parameters():
        offset, shape = places[name]
        flat = kept["state"].get(which, kept["state"]["weights"])
        p.data = flat[offset:offset + p.numel()].view(shape).float()
    return model.eval(), kept["progress"]


def tensors_of(model):
    """{GGUF name: array}. Parameters have GGUF's names already, but for their ending."""
    tensors = {"rope_freqs.weight": np.array(model.config.frequency_factors(), np.float32)}
    for name, p in model.named_parameters():
        tensors[name + ".weight"] = p.detach().float().numpy()
    return tensors


def keys_of(config, vocabulary, progress):
    c = config
    keys = {
        "general.architecture": "gemma4",
        "general.type": "model",
        "general.name": "Hearth Starter",
        "general.description": "Hearth's small built-in demonstration model",
        "general.license": "apache-2.0",
        "general.file_type": 7,  # mostly Q8_0
        "general.quantization_version": 2,
        "gemma4.block_count": c.layers,
        "gemma4.context_length": c.context,
        "gemma4.embedding_length": c.hidden,
        "gemma4.embedding_length_per_layer_input": c.per_layer,
        "gemma4.feed_forward_length": [c.ffn] * c.layers,
        "gemma4.attention.head_count": c.heads,
        "gemma4.attention.head_count_kv": 1,
        "gemma4.attention.key_length": c.head_global,
        "gemma4.attention.value_length": c.head_global,
        "gemma4.attention.key_length_swa": c.head_sliding,
        "gemma4.attention.value_length_swa": c.head_sliding,
        "gemma4.attention.layer_norm_rms_epsilon": c.eps,
        "gemma4.attention.sliding_window": c.window,
        "gemma4.attention.sliding_window_pattern": [c.sliding(i) for i in range(c.layers)],
        "gemma4.attention.shared_kv_layers": c.sharing,
        "gemma4.rope.freq_base": c.base_global,
        "gemma4.rope.freq_base_swa": c.base_sliding,
        "gemma4.rope.dimension_count": c.head_global,
        "gemma4.rope.dimension_count_swa": c.head_sliding,
        "gemma4.final_logit_softcapping": c.softcap,
    }
    keys.update(vocabulary)
    # Not for those who run the model: training goes on from here where its own state is gone.
    keys.update({checkpoint.PROGRESS + name: value for name, value in progress.items()})
    return keys


def vocabulary_keys(size):
    """The tokenizer's part, from the data generator's vocabulary."""
    kept = checkpoint.vocabulary()
    tokens = kept["tokens"]
    assert len(tokens) == size, f"the vocabulary has {len(tokens)} tokens, the model {size}"
    return {
        "tokenizer.ggml.model": "gemma4",
        "tokenizer.ggml.tokens": tokens,
        "tokenizer.ggml.scores": [-1000.0] * size,
        "tokenizer.ggml.token_type": kept["types"],
        "tokenizer.ggml.merges": kept["merges"],
        "tokenizer.ggml.bos_token_id": tokens.index("<bos>"),
        "tokenizer.ggml.eos_token_id": tokens.index("<eos>"),
        "tokenizer.ggml.unknown_token_id": tokens.index("<unk>"),
        "tokenizer.ggml.padding_token_id": tokens.index("<pad>"),
        "tokenizer.ggml.add_bos_token": True,
        "tokenizer.ggml.add_space_prefix": False,
    }


def safetensors(path, arrays):
    header, data = {}, b""
    for name, array in arrays.items():
        raw = array.tobytes()
        header[name] = {"dtype": {"float32": "F32", "int64": "I64"}[array.dtype.name],
                        "shape": list(array.shape), "data_offsets": [len(data), len(data) + len(raw)]}
        data += raw
    front = json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(front)) + front + data)


def logits(model, ids):
    """After every token, in float32."""
    count = torch.arange(len(ids))[None]
    with torch.no_grad():
        return model(torch.tensor([ids]), count, torch.zeros_like(count), count,
                     torch.ones_like(count, dtype=torch.bool), dtype=torch.float32)


def quantize(model):
    for name, p in model.named_parameters():
        if gguf.is_quantized(name + ".weight", p.detach().numpy()):
            p.data = torch.from_numpy(gguf.dequantized(p.detach().numpy()))


def write_golden(folder, model, keys, exact):
    """The model with the logits of three texts and a greedy continuation, as golden_check wants."""
    folder = folder / "starter"
    folder.mkdir(parents=True, exist_ok=True)
    gguf.write(folder / "starter.gguf", keys, tensors_of(model), exact)
    if not exact:
        quantize(model)
    generator = torch.Generator().manual_seed(7)
    arrays = {}
    for number, length in enumerate((40, 700, 768)):
        ids = [2] + torch.randint(0, model.config.vocabulary, (length - 1,), generator=generator).tolist()
        arrays[f"text{number}.input_ids"] = np.array(ids, np.int64)
        arrays[f"text{number}.logits"] = logits(model, ids).numpy()
    prompt = [2] + list(range(400, 420)) * 2
    made = []
    while len(made) < 24:
        last = logits(model, prompt + made)[-1]
        made.append(int(last.argmax()))
    arrays |= {"greedy.input_ids": np.array(prompt, np.int64),
               "greedy.output_ids": np.array(made, np.int64), "greedy.last_logits": last.numpy()}
    safetensors(folder / "golden.safetensors", arrays)


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=pathlib.Path)
    parser.add_argument("--to", type=pathlib.Path, default=HERE.parent / "hearth-starter.gguf")
    parser.add_argument("--exact", action="store_true")
    parser.add_argument("--golden", type=pathlib.Path)
    parser.add_argument("--slim", type=pathlib.Path, help="write a small checkpoint there instead")
    parser.add_argument("--bare", action="store_true", help="the weights, not their moving average")
    options = parser.parse_args()
    if options.slim:
        checkpoint.slim(options.checkpoint, options.slim)
        return
    model, progress = restored(options.checkpoint, "weights" if options.bare else "average")
    keys = keys_of(model.config, vocabulary_keys(model.config.vocabulary), progress)
    if options.golden:
        write_golden(options.golden, model, keys, options.exact)
        return
    gguf.write(options.to, keys, tensors_of(model), options.exact)
    print(f"{options.to}: {options.to.stat().st_size / 2**20:.1f} MiB, "
          f"after {progress['tokens'] / 1e6:.1f} million tokens")


if __name__ == "__main__":
    main()
