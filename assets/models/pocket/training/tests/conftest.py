"""Shards small enough to make in a second: nine shapes, every setting as a plain field, a MiniLM of random numbers."""

import io
import json

import numpy as np
import pytest
import torch
from PIL import Image, ImageDraw

from pocket.captions import WORDS
from pocket.minilm import LAYERS, MATRICES, WIDTH
from pocket.shards import write_shard
from pocket.sprites import cut, measured

torch.set_num_threads(1)

SHAPES = [
    ("fox", "animal-mammal", "ground", 0.6, (230, 110, 30)),
    ("rabbit", "animal-mammal", "ground", 0.35, (200, 200, 205)),
    ("cat", "animal-mammal", "ground", 0.4, (90, 90, 95)),
    ("cardboard box", "other-object", "ground", 0.5, (180, 140, 90)),
    ("parrot", "animal-bird", "air", 0.4, (40, 160, 60)),
    ("duck", "animal-bird", "water", 0.45, (240, 210, 60)),
    ("shark", "animal-marine", "sea", 4, (90, 110, 130)),
    ("full moon", "sky-weather", "sky", 1, (250, 245, 210)),
    ("chef", "person-role", "ground", 1, (240, 200, 170)),
]


def encode(picture):
    out = io.BytesIO()
    picture.save(out, "WEBP", lossless=True, exact=True)
    return out.getvalue()


def write_sprites(folder):
    pictures, facts = [], []
    for i, (name, subgroup, kind, metres, colour) in enumerate(SHAPES):
        for style in ("3d", "flat", "cartoon"):
            drawn = Image.new("RGBA", (96, 96))
            ImageDraw.Draw(drawn).ellipse((10, 10 + 4 * (i % 3), 86, 94), fill=colour + (255,))
            picture = cut(np.asarray(drawn, np.float32) / 255)
            pixels = Image.fromarray((picture * 255 + 0.5).astype(np.uint8))
            pictures.append(encode(pixels))
            known = dict(name=name, synonyms=[], pose="", subgroup=subgroup, kind=kind, metres=metres, style=style)
            facts.append(dict(known, bust=name == "chef", mirrored=True, size=list(pixels.size), **measured(picture)))
    write_shard(f"{folder}/sprites_0.npz", pictures, facts)


def write_settings(folder):
    zones = {"lake": "water", "space": "air", "sky": "air", "room": "table", "plain": "plain"}
    moods = {"sea": "sea", "space": "space"}
    light = dict(
        light=[1, 0.9, 0.8], ambient=[0.9, 0.9, 0.95], shadow=[0.3, 0.25, 0.4], haze=[0.8, 0.85, 0.9], shade=0.3, lit=0.3, back=0.2
    )
    pictures, facts = [], []
    for i, setting in enumerate(WORDS["places"]):
        field = Image.new("RGBA", (288, 288), (60 + 8 * i, 200 - 7 * i, 120, 255))
        pictures.append(encode(field))
        known = dict(setting=setting, mood=moods.get(setting, "day"), weather=None, zone=zones.get(setting, "ground"))
        facts.append(dict(known, horizon=0.55, near=0.7, sun=[0.7, 0.2], colour="white" if setting == "plain" else None, **light))
    write_shard(f"{folder}/settings_0.npz", pictures, facts)


def write_text(folder):
    from tokenizers import Tokenizer, models, pre_tokenizers, processors

    words = sorted({w for s in json.dumps(WORDS).split() for w in s.strip('",[]{}:').lower().split("-")} | {n for n, *_ in SHAPES})
    vocabulary = {w: i for i, w in enumerate(["[PAD]", "[UNK]", "[CLS]", "[SEP]"] + words)}
    tokenizer = Tokenizer(models.WordLevel(vocabulary, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.post_processor = processors.TemplateProcessing(single="[CLS] $A [SEP]", special_tokens=[("[CLS]", 2), ("[SEP]", 3)])
    r = np.random.default_rng(1)
    packed = {
        "tokenizer": np.frombuffer(tokenizer.to_str().encode(), np.uint8),
        "norm.weight": np.ones(WIDTH),
        "norm.bias": np.zeros(WIDTH),
    }
    for table, rows in (("word", len(vocabulary)), ("position", 32), ("token_type", 2)):
        packed[table] = r.integers(0, 255, (rows, WIDTH), np.uint8)
        packed[table + ".scale"] = np.array([0.01, 128], np.float32)
    shapes = dict.fromkeys(MATRICES, (WIDTH, WIDTH)) | {"wide": (4 * WIDTH, WIDTH), "narrow": (WIDTH, 4 * WIDTH)}
    for layer in range(LAYERS):
        for name, shape in shapes.items():
            packed[f"{layer}.{name}.weight"] = r.integers(-127, 127, shape, np.int8)
            packed[f"{layer}.{name}.scale"] = np.full(shape[0], 0.0004, np.float32)
            packed[f"{layer}.{name}.bias"] = np.zeros(shape[0], np.float32)
        for norm in ("norm1", "norm2"):
            packed[f"{layer}.{norm}.weight"], packed[f"{layer}.{norm}.bias"] = np.ones(WIDTH), np.zeros(WIDTH)
    np.savez(f"{folder}/minilm.npz", **packed)


@pytest.fixture(scope="session")
def shards(tmp_path_factory):
    torch.manual_seed(1)
    folder = tmp_path_factory.mktemp("shards")
    write_sprites(folder)
    write_settings(folder)
    write_text(folder)
    return str(folder)


@pytest.fixture(scope="session")
def batches(shards):
    from pocket.batches import Batches

    return Batches(shards)
