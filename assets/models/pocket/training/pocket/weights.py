"""Weights in files small enough to travel, and checkpoints that are whole or not there at all."""

import glob
import os
import zipfile

import numpy as np
import torch

GROUP = 64  # numbers that share one scale
PIECE = 4_000_000  # numbers of a tensor that stay together


class CheckpointError(Exception):
    """A checkpoint is damaged or belongs to another configuration; the message says what to do."""


def save_checkpoint(path, state):
    """Writes beside the file, then renames: a run that is cut off leaves the last whole checkpoint."""
    unfinished = path + ".part"
    torch.save(state, unfinished)
    os.replace(unfinished, path)


def load_checkpoint(path, configuration=None):
    """The state, or None when there is no such file.

    configuration: what the model that will take it was built with. Raises CheckpointError.
    """
    if not os.path.exists(path):
        return None
    try:
        state = torch.load(path, map_location="cpu", weights_only=True)
    except Exception as e:  # the reader fails in many ways on a file that was cut
        raise CheckpointError(f"{path} is damaged ({type(e).__name__}). Move it away to begin anew.") from e
    found = state.get("configuration")
    if configuration is not None and found != configuration:
        raise CheckpointError(f"{path} is of another configuration ({found}, not {configuration}). Ask for that one, or move it away.")
    return state


def _quantised(numbers):
    padded = np.pad(numbers.astype(np.float32), (0, -len(numbers) % GROUP)).reshape(-1, GROUP)
    scale = np.abs(padded).max(1) / 127 + 1e-12
    return np.clip(np.round(padded / scale[:, None]), -127, 127).astype(np.int8), scale.astype(np.float16)


def save_chunks(state, prefix, bits=16, limit=15_000_000):
    """Writes a state dict as prefix_0.npz, prefix_1.npz … of at most `limit` bytes each and returns their names.

    bits: 16 for halves, 8 for int8 with a half-precision scale for every 64 numbers (of large tensors; .5 % off). A tensor may be split.
    """
    for file in glob.glob(prefix + "_*.npz"):
        os.remove(file)
    files, chunk, size = [], {}, 0

    def flush():
        nonlocal chunk, size
        if chunk:
            files.append(f"{prefix}_{len(files)}.npz")
            np.savez(files[-1], **chunk)
            chunk, size = {}, 0

    for name, tensor in state.items():
        array = tensor.detach().float().cpu().numpy()
        flat = array.reshape(-1)
        for start in range(0, max(1, flat.size), PIECE):
            piece = flat[start : start + PIECE]
            key = f"{name}|{start}|{'x'.join(map(str, array.shape))}"
            if bits == 8 and array.ndim >= 2 and array.size > 4096:
                numbers, scales = _quantised(piece)
                more = {key + "|q": numbers, key + "|s": scales}
            else:
                fits = np.abs(piece).max(initial=0) < 6e4
                more = {key + "|h": piece.astype(np.float16) if fits else piece}
            needed = sum(a.nbytes + 300 for a in more.values())
            if size + needed > limit:
                flush()
            chunk.update(more)
            size += needed
    flush()
    return files


def load_chunks(prefix):
    """The state dict written by `save_chunks`, or None when there is none. Raises CheckpointError when a chunk is damaged."""
    pieces = {}
    for file in sorted(glob.glob(prefix + "_*.npz")):
        try:
            with np.load(file) as chunk:
                for key in chunk.files:
                    name, start, shape, kind = key.rsplit("|", 3)
                    if kind == "s":
                        continue
                    numbers = chunk[key].astype(np.float32)
                    if kind == "q":
                        numbers = (numbers * chunk[key[:-1] + "s"].astype(np.float32)[:, None]).reshape(-1)
                    pieces.setdefault(name, (shape, []))[1].append((int(start), numbers))
        except (OSError, KeyError, ValueError, zipfile.BadZipFile) as e:
            raise CheckpointError(f"{file} is damaged ({e}). Fetch it again, or move it away to begin anew.") from e
    if not pieces:
        return None
    state = {}
    for name, (shape, parts) in pieces.items():
        dimensions = tuple(int(n) for n in shape.split("x")) if shape else ()
        numbers = np.concatenate([n for _, n in sorted(parts, key=lambda p: p[0])])
        count = int(np.prod(dimensions)) if dimensions else 1
        if numbers.size < count:
            raise CheckpointError(f"A part of {name} is missing in {prefix}_*.npz. Fetch all of them again.")
        state[name] = torch.from_numpy(numbers[:count].reshape(dimensions).copy())
    return state
