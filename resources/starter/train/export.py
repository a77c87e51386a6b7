# SPDX-License-Identifier: Apache-2.0
"""Writes a checkpoint as GGUF, and what is needed to check it.

    export.py CHECKPOINT [--to FILE.gguf] [--bare [SHARE]] [--exact] [--golden DIR] [--slim FILE]

A tower.pt beside the checkpoint becomes mmproj-FILE.gguf, a drafter.pt becomes FILE-drafter.gguf. --exact keeps
all weights as float32. --golden writes DIR/starter/ with a model and this trainer's logits for it, so that
`golden_check DIR` compares the engine with PyTorch.
"""
import argparse
import json
import pathlib
import struct

import numpy as np
import torch

import checkpoint
import curriculum
import drafter
import gguf
import tower
from model import Config, Starter

HERE = pathlib.Path(__file__).resolve().parent


def restored(path, bare=0.0):
    """The model of a checkpoint: its moving average, or `bare` of the way from that to its weights."""
    kept = checkpoint.read(path)
    model, places = Starter(Config(**kept["config"])), checkpoint.places(kept)
    for name, p in model.named_parameters():
        offset, shape = places[name]
        weights = kept["state"]["weights"]
        flat = torch.lerp(kept["state"].get("average", weights).float(), weights.float(), bare)
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
        "general.sampling.temp": 0.2,  # a model this small knows one right word, not several good ones
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


def drafter_keys(config):
    c = config
    keys = {
        "general.architecture": "gemma4-assistant",
        "general.type": "model",
        "general.name": "Hearth Starter's drafter",
        "general.license": "apache-2.0",
        "general.file_type": 7,
        "general.quantization_version": 2,
    }
    own = {
        "block_count": c.layers,
        "context_length": c.context,
        "embedding_length": c.hidden,
        "embedding_length_out": c.target_hidden,
        "feed_forward_length": [c.ffn] * c.layers,
        "attention.head_count": c.heads,
        "attention.head_count_kv": 1,
        "attention.key_length": c.head_global,
        "attention.value_length": c.head_global,
        "attention.key_length_swa": c.head_sliding,
        "attention.value_length_swa": c.head_sliding,
        "attention.layer_norm_rms_epsilon": c.eps,
        "attention.sliding_window": c.window,
        "attention.sliding_window_pattern": [c.sliding(i) for i in range(c.layers)],
        "attention.shared_kv_layers": c.layers,
        "rope.freq_base": c.base_global,
        "rope.freq_base_swa": c.base_sliding,
        "rope.dimension_count": c.head_global,
        "rope.dimension_count_swa": c.head_sliding,
    }
    return keys | {f"gemma4-assistant.{name}": value for name, value in own.items()}


def drafter_tensors(guesser):
    return {name + ".weight": p.detach().float().numpy() for name, p in guesser.named_parameters()}


def tower_keys(config):
    c = config
    return {
        "general.architecture": "clip",
        "general.type": "mmproj",
        "general.name": "Hearth Starter",
        "general.license": "apache-2.0",
        "general.file_type": 7,
        "general.quantization_version": 2,
        "clip.has_vision_encoder": True,
        "clip.vision.projector_type": "gemma4v",
        "clip.vision.projection_dim": c.output,
        "clip.vision.image_size": 384,
        "clip.vision.image_max_pixels": c.budget * tower.TOKEN**2,
        "clip.vision.patch_size": tower.PATCH,
        "clip.vision.embedding_length": c.hidden,
        "clip.vision.feed_forward_length": c.ffn,
        "clip.vision.block_count": c.layers,
        "clip.vision.attention.head_count": c.heads,
        "clip.vision.attention.layer_norm_epsilon": c.eps,
        "clip.vision.image_mean": [0.0, 0.0, 0.0],
        "clip.vision.image_std": [1.0, 1.0, 1.0],
    }


def tower_tensors(eyes):
    tensors = {}
    for name, p in eyes.named_parameters():
        array = p.detach().float().numpy()
        if name == "patch_embd":
            array = array.reshape(-1, 3, tower.PATCH, tower.PATCH)
        tensors[("mm." if name == "input_projection" else "v.") + name + ".weight"] = array
    return tensors


def safetensors(path, arrays):
    header, data = {}, b""
    for name, array in arrays.items():
        raw = array.tobytes()
        header[name] = {"dtype": {"float32": "F32", "int64": "I64", "uint8": "U8"}[array.dtype.name],
                        "shape": list(array.shape), "data_offsets": [len(data), len(data) + len(raw)]}
        data += raw
    front = json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(front)) + front + data)


def logits(model, ids, soft=None):
    """After every token, in float32; soft [n, hidden] are at the places of soft tokens."""
    count, tokens = torch.arange(len(ids))[None], torch.tensor([ids])
    if soft is not None:
        soft = tokens == tower.SOFT, soft
    with torch.no_grad():
        return model(tokens, count, torch.zeros_like(count), count,
                     torch.ones_like(count, dtype=torch.bool), soft, dtype=torch.float32)


def quantize(model):
    for name, p in model.named_parameters():
        if name != "patch_embd" and gguf.is_quantized(name + ".weight", p.detach().numpy()):
            p.data = torch.from_numpy(gguf.dequantized(p.detach().numpy()))


def seen_picture(model, eyes):
    """A picture of noise and what comes of it."""
    rgb = np.random.default_rng(7).integers(0, 256, (tower.TOKEN * 7, tower.TOKEN * 10, 3), np.uint8)
    patches, grid = tower.patches_of(rgb)  # as large as shown
    with torch.no_grad():
        soft = eyes(patches[None], grid, torch.float32)[0]
    ids = [2, curriculum.IMAGE_BEGIN] + [tower.SOFT] * len(soft) + [curriculum.IMAGE_END, 400, 401, 402]
    pixels = patches.view(len(patches), 3, -1).transpose(1, 2).numpy() / 2 + 0.5  # whole pixels one after the other
    return {"image0.rgb": rgb, "image0.pixel_values": np.ascontiguousarray(pixels.reshape(len(patches), -1)),
            "image0.soft_tokens": soft.numpy(), "image0.logits": logits(model, ids, soft).numpy(),
            "image0.input_ids": np.array([curriculum.IMAGE if id == tower.SOFT else id for id in ids], np.int64)}


def write_golden(folder, model, keys, eyes, exact):
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
    if eyes:
        gguf.write(folder / "mmproj-starter.gguf", tower_keys(eyes.config), tower_tensors(eyes), exact)
        if not exact:
            quantize(eyes)
        arrays |= seen_picture(model, eyes)
    safetensors(folder / "golden.safetensors", arrays)


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=pathlib.Path)
    parser.add_argument("--to", type=pathlib.Path, default=HERE.parent / "hearth-starter.gguf")
    parser.add_argument("--exact", action="store_true")
    parser.add_argument("--golden", type=pathlib.Path)
    parser.add_argument("--slim", type=pathlib.Path, help="write a small checkpoint there instead")
    parser.add_argument("--bare", type=float, nargs="?", const=1.0, default=0.0, metavar="SHARE",
                        help="the weights, not their moving average, or so much of both: just after the data changed")
    options = parser.parse_args()
    if options.slim:
        checkpoint.slim(options.checkpoint, options.slim)
        return
    model, progress = restored(options.checkpoint, options.bare)
    keys = keys_of(model.config, vocabulary_keys(model.config.vocabulary), progress)
    eyes = tower.trained(tower.place(options.checkpoint.parent))
    if options.golden:
        write_golden(options.golden, model, keys, eyes, options.exact)
        return
    if eyes:
        gguf.write(options.to.with_name(f"mmproj-{options.to.name}"), tower_keys(eyes.config), tower_tensors(eyes), options.exact)
    guesser = drafter.trained(drafter.place(options.checkpoint.parent))
    if guesser:
        gguf.write(options.to.with_name(f"{options.to.stem}-drafter.gguf"), drafter_keys(guesser.config),
                   drafter_tensors(guesser), options.exact)
    gguf.write(options.to, keys, tensors_of(model), options.exact)
    print(f"{options.to}: {options.to.stat().st_size / 2**20:.1f} MiB, "
          f"after {progress['tokens'] / 1e6:.1f} million tokens")


if __name__ == "__main__":
    main()
