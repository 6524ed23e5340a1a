"""Makes the shards that training reads, and shows what they hold.

    python shards.py sprites  SHARDS --icons node_modules [--figures FOLDER]   things: three packs of pictures, and figures of the composer
    python shards.py settings SHARDS --drawn FOLDER                            places without subjects, drawn by the composer
    python shards.py text     SHARDS --onnx FILE --tokenizer FILE [--compare]  MiniLM
    python shards.py sheet    SHARDS OUT.png [--count 48] [--held s|c|r]       scenes with their captions, to be looked at
    python shards.py held-out SHARDS OUT.txt                                   subjects with settings and colours that are never made

FOLDER is what `./run shards` lets the composer write: PNG files and facts.jsonl, one line a picture.
"""

import argparse
import io
import json
import sys

import numpy as np
import torch
from PIL import Image

from pocket.shards import ShardError, write_shard


def drawn(folder):
    """Pictures (RGBA) and facts that the composer wrote."""
    try:
        with open(f"{folder}/facts.jsonl", encoding="utf-8") as file:
            for line in file:
                facts = json.loads(line)
                yield Image.open(f"{folder}/{facts.pop('file')}").convert("RGBA"), facts
    except (OSError, ValueError, KeyError) as e:
        raise ShardError(f"{folder} is not what the composer wrote ({e}). Let it draw again: ./run shards") from e


def webp(picture, quality, alpha_quality):
    out = io.BytesIO()
    picture.save(out, "WEBP", quality=quality, alpha_quality=alpha_quality, method=6, exact=True)
    return out.getvalue()


def make_settings(a):
    pictures, facts = [], []
    for picture, one in drawn(a.drawn):
        pictures.append(webp(picture, 84, 60))
        facts.append(one)
    write_shard(f"{a.shards}/settings_0.npz", pictures, facts)
    print(f"{len(facts)} settings of {len({f['setting'] for f in facts})} kinds, {sum(map(len, pictures)) / 1e6:.1f} MB")


def make_sprites(a):
    from pocket.sprites import cut, measured, packs

    pictures, facts = [], []

    def add(picture, one):
        picture = cut(picture)
        if picture is None:
            return
        pixels = Image.fromarray((picture * 255 + 0.5).astype(np.uint8))
        pictures.append(webp(pixels, 80, 85))
        facts.append(dict(one, **measured(picture), size=list(pixels.size)))

    for picture, one in packs(a.icons):
        add(picture, one)
    if a.figures:
        for picture, one in drawn(a.figures):
            add(np.asarray(picture, np.float32) / 255, one)
    write_shard(f"{a.shards}/sprites_0.npz", pictures, facts)
    print(f"{len(facts)} sprites with {len({f['name'] for f in facts})} names, {sum(map(len, pictures)) / 1e6:.1f} MB")


def make_text(a):
    from pocket.minilm import compare, pack

    pack(a.onnx, a.tokenizer, f"{a.shards}/minilm.npz")
    if a.compare:
        compare(a.onnx, f"{a.shards}/minilm.npz", ["a red fox", "three red foxes under a big moon in a snowy forest at night", "a cat"])


def show(a):
    from pocket.batches import Batches
    from pocket.painter import Painter
    from pocket.sheets import sheet

    torch.set_num_threads(2)
    batch = Batches(a.shards).make(a.seed, 0, max(50, a.count), held=a.held)
    pictures = Painter(a.shards).paint(batch)
    places = np.linspace(0, len(pictures) - 1, a.count).astype(int).tolist()
    sheet(pictures[places], [batch["captions"][0][i] for i in places], a.out, 8)


def list_held_out(a):
    from pocket.captions import WORDS
    from pocket.world import HUES, World, held_out

    names = World(a.shards).names
    lines = [f"{n} | {s}" for n in names for s in WORDS["places"] if held_out("s", n, s)]
    lines += [f"{n} | {c}" for n in names for c in HUES if held_out("c", n, c)]
    with open(a.out, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")
    print(f"{len(lines)} combinations")


def main(arguments=None):
    p = argparse.ArgumentParser(description="Makes and shows the shards.")
    kinds = p.add_subparsers(required=True)

    def kind(name, make, *needed):
        k = kinds.add_parser(name)
        k.set_defaults(make=make)
        k.add_argument("shards")
        for option in needed:
            k.add_argument(option, required=True)
        return k

    kind("sprites", make_sprites, "--icons").add_argument("--figures")
    kind("settings", make_settings, "--drawn")
    kind("text", make_text, "--onnx", "--tokenizer").add_argument("--compare", action="store_true")
    sheets = kind("sheet", show)
    sheets.add_argument("out")
    sheets.add_argument("--count", type=int, default=48)
    sheets.add_argument("--seed", type=int, default=1)
    sheets.add_argument("--held", choices=["s", "c", "r"])
    kind("held-out", list_held_out).add_argument("out")
    a = p.parse_args(arguments)
    try:
        a.make(a)
    except ShardError as e:
        print(e)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
