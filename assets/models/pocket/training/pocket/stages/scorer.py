"""Stage 2: the scorer, on pictures of 128 pixels and captions, true and changed."""

import time

import torch
import torch.nn as nn
import torch.nn.functional as F

from pocket.batches import Batches
from pocket.feeding import Feed, Ring
from pocket.judging import Judge
from pocket.optimisers import Average, rate
from pocket.painter import Painter
from pocket.runs import Texts
from pocket.scorer import Scorer, loss

HEIGHT_OF_RATE = 1e-3


class ScorerStage:
    def __init__(self, run):
        self.run, options, device = run, run.options, run.device
        self.batch = min(options.batch * 2, 1024) if run.cuda else options.batch
        self.painter = Painter(options.shards, device)
        self.texts = Texts(options.shards, device)
        self.model = Scorer().to(device)
        old = run.resume("scorer", self.model) or {}
        self.before = old.get("steps", 0)
        self.average = Average(self.model, 0.997)
        self.optimiser = torch.optim.AdamW(self.model.parameters(), HEIGHT_OF_RATE, betas=(0.9, 0.98), weight_decay=0.02, fused=run.cuda)
        self.ring = Ring(min(options.ring, 32768 if run.cuda else 512), device)
        self.forward = run.compiled(self._forward)

    def _forward(self, pictures, states, mask):
        captions = self.model.caption(states, mask)
        return self.model.picture(pictures), captions[: len(pictures)], captions[len(pictures) :]

    def train(self):
        run, options = self.run, self.run.options
        size = max(2, self.batch // 2)
        start = self.before * 1000
        with Feed(options.shards, options.workers, start, seed=options.seed + 7000, size=size, changed=True) as feed:
            while self.ring.count < min(self.ring.capacity, 4 * self.batch):
                self._fresh(feed)
            run.log(f"scorer: data ready after {run.clock.spent():.0f} s")
            begin, steps = time.monotonic(), 0
            try:
                while run.goes_on(steps, reserve=6):
                    if steps % max(1, int(options.reuse / 2)) == 0:
                        self._fresh(feed)
                    value, found, fact = self._step(steps)
                    steps += 1
                    if steps % (run.log_every // 2) == 0:
                        speed = steps * self.batch / (time.monotonic() - begin)
                        told = f"top-1 of {self.batch} {found.item():.3f} fact {fact.item():.3f}"
                        run.log(f"scorer step {steps} loss {value.item():.3f} {told} | {speed:.0f} pictures/s")
            finally:
                self._end(steps)

    def _fresh(self, feed):
        batch = feed.next()
        pictures = (F.avg_pool2d(self.painter.paint(batch), 2) * 255).round().to(torch.uint8)
        self.ring.put(
            picture=pictures,
            ids=torch.as_tensor(batch["ids"])[:, 0],
            length=torch.as_tensor(batch["lengths"])[:, 0],
            changed_ids=torch.as_tensor(batch["changed_ids"]),
            changed_length=torch.as_tensor(batch["changed_lengths"]),
        )

    def _step(self, steps):
        run = self.run
        for group in self.optimiser.param_groups:
            group["lr"] = rate(run.progress(steps), (steps + 1) / 60) * HEIGHT_OF_RATE
        drawn = self.ring.draw(self.batch)
        ids = torch.cat([drawn["ids"], drawn["changed_ids"]])
        states, mask = self.texts.states(ids, torch.cat([drawn["length"], drawn["changed_length"]]))
        pictures = drawn["picture"].float() / 255
        if torch.rand(()) < 0.5:  # generated pictures are never quite clean
            noise = 0.04 * torch.rand(1, device=run.device) * torch.randn_like(pictures)
            pictures = (pictures + noise).clamp(0, 1)
        with run.autocast():
            seen, captions, changed = self.forward(pictures, states, mask)
        value, found, fact = loss(seen, captions, changed, self.model.temperature)
        self.optimiser.zero_grad(set_to_none=True)
        value.backward()
        if run.finite(nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)):
            self.optimiser.step()
            self.average.update(self.model)
        return value.detach(), found, fact

    def _end(self, steps):
        run, options = self.run, self.run.options
        if self.average.steps:
            self.model.load_state_dict(self.average.state)
        self.model.eval()
        run.save("scorer", model=self.model.state_dict(), steps=self.before + steps)
        judge = Judge(Batches(options.shards), self.painter, self.texts, self.model)
        row, _, _ = judge.score(max(options.pool, options.judged), pool=options.pool)
        row["steps"] = self.before + steps
        run.metrics(scorer=row)
        run.log("scorer on composed pictures (the ceiling)", row)
