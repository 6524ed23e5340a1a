"""Shards: many small pictures in one file, with their facts.

A shard is an npz with `blob` (all WebP files end to end, uint8), `offsets` (int64, one more than there are pictures)
and `meta` (JSON, one object a picture). `sprites_*.npz` hold things, `settings_*.npz` places without subjects.
"""

import glob
import json
import os
import zipfile

import numpy as np


class ShardError(Exception):
    """A shard is missing or damaged; the message says which and what to do."""


def write_shard(path, pictures, facts):
    """Writes one shard.

    path: the file, ending in .npz; pictures: encoded WebP files (bytes); facts: one dict a picture.
    """
    offsets = np.cumsum([0] + [len(p) for p in pictures])
    unfinished = path + ".part.npz"
    np.savez(
        unfinished,
        blob=np.frombuffer(b"".join(pictures), np.uint8),
        offsets=offsets,
        meta=np.frombuffer(json.dumps(facts).encode(), np.uint8),
    )
    os.replace(unfinished, path)


def read_shards(folder, kind):
    """All pictures and facts of one kind, "sprites" or "settings", as (list of bytes, list of dict).

    Raises ShardError when there is none or one cannot be read.
    """
    pictures, facts = [], []
    files = sorted(glob.glob(f"{folder}/{kind}_*.npz"))
    if not files:
        raise ShardError(f"No {kind}_*.npz in {folder}. Make the shards first: ./run shards")
    for file in files:
        try:
            with np.load(file) as shard:
                blob = shard["blob"].tobytes()
                offsets = shard["offsets"]
                own = json.loads(shard["meta"].tobytes())
        except (OSError, KeyError, ValueError, zipfile.BadZipFile) as e:
            raise ShardError(f"{file} is damaged ({e}). Delete it and make it again: ./run shards") from e
        if len(offsets) != len(own) + 1 or offsets[-1] != len(blob):
            raise ShardError(f"{file} is damaged (lengths differ). Delete it and make it again: ./run shards")
        facts += own
        pictures += [blob[offsets[i] : offsets[i + 1]] for i in range(len(own))]
    return pictures, facts
