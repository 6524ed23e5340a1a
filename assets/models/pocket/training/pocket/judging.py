"""Measures: how well pictures fit their captions, in the scorer's eyes."""

import torch

from pocket.feeding import Feed
from pocket.scorer import table

POOL = 100  # captions among which the true one must be found
SEED = 91  # scenes that no training sees


class Judge:
    def __init__(self, batches, painter, texts, scorer):
        self.batches, self.painter, self.texts, self.scorer = batches, painter, texts, scorer

    @torch.no_grad()
    def score(self, count, make=None, held=None, pool=POOL):
        """The table of `count` captions, and some pictures with theirs.

        make: (states, mask) -> pictures; None: the composed pictures themselves, which is the ceiling.
        """
        pictures, captions, changed, kinds, shown, told = [], [], [], [], [], []
        feed = Feed(self.batches, seed=SEED, size=pool, captions=1, changed=True, held=held)
        for _ in range(max(1, count // pool)):
            batch = feed.next()
            states, mask = self.texts.states(batch["ids"][:, 0], batch["lengths"][:, 0])
            others, other_mask = self.texts.states(batch["changed_ids"], batch["changed_lengths"])
            made = self.painter.paint(batch) if make is None else make(states, mask)
            pictures.append(self.scorer.picture(made))
            captions.append(self.scorer.caption(states, mask))
            changed.append(self.scorer.caption(others, other_mask))
            kinds += batch["kinds"]
            shown.append(made[:40])
            told += batch["captions"][0][:40]
        row = table(torch.cat(pictures), torch.cat(captions), torch.cat(changed), kinds, pool)
        return row, torch.cat(shown), told
