"""Batches of plans as arrays, with their captions as tokens.

The place in a batch decides how many sprites a scene has and which style it wears, so that shapes never change on the device.
"""

import numpy as np

from pocket.captions import Captions
from pocket.minilm import Tokenizer
from pocket.planning import NUMBERS, SPRITES, STYLES, plan
from pocket.world import World

SHARES = (1.0, 0.56, 0.30, 0.16, 0.08)  # of a batch that has at least 1, 2 … 5 sprites
STYLE_SHARE = 0.02  # of a batch that wears each style
EMPTY_EVERY = 40  # one scene in so many has no subject
HELD_COUNTS = {"r": (2, 2), "s": (1, 1), "c": (1, 2)}


def layer_sizes(batch):
    """How many scenes of a batch reach each layer of sprites."""
    return [max(1, round(share * batch)) for share in SHARES]


def styled_places(batch):
    """Pairs (place in the batch, number of the style)."""
    if batch < 50:
        return []
    each = max(1, round(STYLE_SHARE * batch))
    places = np.linspace(1, batch - 2, (len(STYLES) - 1) * each).astype(int)
    return [(int(p), 1 + j % (len(STYLES) - 1)) for j, p in enumerate(places)]


class Batches:
    def __init__(self, shards):
        self.world = World(shards)
        self.captions = Captions(self.world)
        self.tokenizer = Tokenizer(f"{shards}/minilm.npz")

    def make(self, seed, index, size, captions=1, changed=False, held=None):
        """One batch, the same for the same arguments on every machine.

        Arrays for the painter: setting (B), camera (B, 4), sun (B, 2), style (B), items (B, 5, 14), full (whether every scene may have
        all layers). For the models: ids (B, captions, 32) int16, lengths (B, captions); with `changed` also changed_ids (B, 32),
        changed_lengths (B). To be read: captions (a list of B, per wording), changed_captions, kinds.
        """
        plans = self._plans(seed, index, size, held)
        batch = _arrays(plans)
        batch["full"] = held is not None
        first = index * size
        texts = [[self.captions.write(p["facts"], f"{seed}|{first + i}|{c}") for i, p in enumerate(plans)] for c in range(captions)]
        tokens = [self._tokens(t) for t in texts]
        batch.update(
            captions=texts,
            ids=np.stack([ids for ids, _ in tokens], 1),
            lengths=np.stack([lengths for _, lengths in tokens], 1),
        )
        if changed:
            pairs = [self._changed(seed, first + i, p["facts"], texts[0][i]) for i, p in enumerate(plans)]
            ids, lengths = self._tokens([text for text, _ in pairs])
            batch.update(
                changed_captions=[text for text, _ in pairs],
                kinds=[kind for _, kind in pairs],
                changed_ids=ids,
                changed_lengths=lengths,
            )
        return batch

    def _plans(self, seed, index, size, held):
        sizes = layer_sizes(size)
        styles = {} if held else dict(styled_places(size))
        plans = []
        for i in range(size):
            number = index * size + i
            count = HELD_COUNTS[held][i % 2] if held else sum(i < s for s in sizes)
            if not held and count == 1 and number % EMPTY_EVERY == EMPTY_EVERY - 1:
                count = 0
            plans.append(plan(self.world, seed, number, count, held, STYLES[styles.get(i, 0)]))
        return plans

    def _tokens(self, texts):
        ids, mask = self.tokenizer(texts)
        return ids.astype(np.int16), mask.sum(-1).astype(np.uint8)

    def _changed(self, seed, number, facts, caption):
        for attempt in range(12):
            altered, kind = self.captions.altered(facts, f"{seed}|{number}|{attempt}")
            text = self.captions.write(altered, f"{seed}|{number}|0")
            if text.lower().strip(".") != caption.lower().strip("."):
                break
        return text, kind


def _arrays(plans):
    items = np.zeros((len(plans), SPRITES, NUMBERS), np.float32)
    items[:, :, 0] = -1  # no sprite
    items[:, :, 1:3] = 0.5
    items[:, :, 3] = 0.2
    for i, p in enumerate(plans):
        for layer, item in enumerate(p["items"]):
            items[i, layer] = item
    return dict(
        setting=np.array([p["setting"] for p in plans]),
        camera=np.array([p["camera"] for p in plans], np.float32),
        sun=np.array([p["sun"] for p in plans], np.float32),
        style=np.array([p["style"] for p in plans]),
        items=items,
    )
