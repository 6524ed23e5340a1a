"""Stage 3: the denoiser, on latents of scenes that are drawn while it learns; each is used about four times."""

import time

import torch
import torch.nn as nn

from pocket.autoencoder import Autoencoder
from pocket.denoiser import Denoiser, flow_loss
from pocket.feeding import Feed, Ring
from pocket.optimisers import Average, Muon, rate
from pocket.painter import Painter
from pocket.runs import Stopped, Texts

SKIPPING_UNTIL = 0.8  # of the time; then all tokens go through all blocks
SMALLEST_PART = 16  # a batch that does not fit is cut into at most so many parts
SAVE_EVERY = 120  # seconds


class DenoiserStage:
    def __init__(self, run):
        self.run, options, device = run, run.options, run.device
        self.painter = Painter(options.shards, device)
        self.texts = Texts(options.shards, device)
        self.autoencoder = Autoencoder().to(device, memory_format=torch.channels_last)
        if run.resume("autoencoder", self.autoencoder) is None:
            raise Stopped("There is no autoencoder yet. Train it first: train.py autoencoder")
        self.autoencoder.eval().requires_grad_(False)
        self.encode = run.compiled(self.autoencoder.encode)
        self.model = Denoiser(patch=options.patch, width=options.width, depth=options.depth).to(device)
        self.average = Average(self.model, options.average)
        self._make_optimisers()
        self.steps, self.minutes, self.drawn = 0, 0.0, 0
        self._go_on()
        self.ring = Ring(max(2 * options.batch, options.ring), device)
        self.parts = 1
        if run.cuda and not options.no_compile:  # one block is compiled and serves all of them: seconds instead of a minute
            torch._dynamo.config.suppress_errors = True
            for block in self.model.blocks:
                block.compile(dynamic=False)

    def _make_optimisers(self):
        options, matrices, rest = self.run.options, [], []
        for name, p in self.model.named_parameters():
            inside = p.ndim == 2 and name.startswith("blocks.") and "modulation" not in name
            (matrices if inside and options.muon else rest).append(p)
        self.adam = torch.optim.AdamW(rest, options.rate, betas=(0.9, 0.98), weight_decay=0.01, fused=self.run.cuda)
        self.muon = Muon(matrices, options.muon, weight_decay=0.01) if matrices else None

    def _go_on(self):
        old = self.run.resume("denoiser", self.model, self.model.configuration)
        if old is None:
            return
        if not old:  # chunks: the optimisers begin anew, on scenes not seen yet
            self.drawn = int(time.time()) % 10**6 * 64
            self.average = Average(self.model, self.run.options.average)
            return
        self.adam.load_state_dict(old["adam"])
        if self.muon and old["muon"]:
            self.muon.load_state_dict(old["muon"])
        self.average.state = {k: v.to(self.run.device) for k, v in old["average"].items()}
        self.average.steps = self.steps = old["steps"]
        self.minutes, self.drawn = old["minutes"], old["drawn"]

    def train(self):
        run, options = self.run, self.run.options
        size = options.batch if run.cuda else max(4, int(options.batch / options.reuse))
        every = max(1, int(options.reuse)) if run.cuda else 1  # large drawing batches, seldom: each is 2,800 small kernels
        millions = sum(p.numel() for p in self.model.parameters()) / 1e6
        before, losses, curve, saved = self.steps, [], [], time.monotonic()
        with Feed(options.shards, options.workers, self.drawn, seed=options.seed, size=size, captions=2) as feed:
            while self.ring.count < min(self.ring.capacity, max(2 * options.batch, self.ring.capacity // 8)) and not run.stopping:
                self._fresh(feed)
            run.log(f"denoiser: {millions:.1f} M, from step {before}, {self.minutes:.1f} min, ready after {run.clock.spent():.0f} s")
            begin = mark = time.monotonic()
            try:
                while run.goes_on(self.steps - before, reserve=25 if run.cuda else 5):
                    if (self.steps - before) % every == 0:
                        self._fresh_if_there(feed)
                    value, norm = self._step(self.steps - before)
                    losses.append(value)
                    self.steps += 1
                    if len(losses) == run.log_every:
                        mean, now = torch.stack(losses).mean().item(), time.monotonic()
                        speed = options.batch * len(losses) / (now - mark)
                        run.log(f"denoiser step {self.steps} loss {mean:.4f} gradient {norm:.2f} | {speed:.0f} samples/s")
                        curve.append((self.steps, round(mean, 4)))
                        losses, mark = [], now
                    if time.monotonic() - saved > SAVE_EVERY:
                        self._save()
                        saved = time.monotonic()
            finally:
                self.minutes += run.clock.spent() / 60
                self._save()
                per_second = round((self.steps - before) * options.batch / max(time.monotonic() - begin, 1e-6))
                row = dict(steps=self.steps, minutes=round(self.minutes, 2), samples_per_second=per_second, loss=curve[-40:])
                run.metrics(denoiser=dict(row, **self.model.configuration))

    def _progress(self, steps):
        options = self.run.options
        if options.steps:
            return steps / options.steps
        return (self.minutes + self.run.clock.spent() / 60) / (options.total or options.minutes)

    @torch.no_grad()
    def _fresh(self, feed):
        batch = feed.next()
        pictures = self.painter.paint(batch).contiguous(memory_format=torch.channels_last)
        with self.run.autocast():
            latents = self.encode(pictures)
        self.ring.put(
            latent=latents.to(torch.bfloat16 if self.run.cuda else torch.float32),
            ids=torch.as_tensor(batch["ids"]),
            length=torch.as_tensor(batch["lengths"]),
        )
        self.drawn += 1

    def _fresh_if_there(self, feed):
        try:
            self._fresh(feed)
        except Exception as e:  # workers that died must not end the run
            self.run.log(f"no fresh data, going on with what there is: {e!r:.200}")

    def _step(self, steps):
        run, options = self.run, self.run.options
        progress = self._progress(steps)
        share = rate(progress, (steps + 1) / 200)
        self._set_rates(share)
        drawn = self.ring.draw(options.batch)
        wording = torch.randint(drawn["ids"].shape[1], (options.batch,), device=run.device)
        rows = torch.arange(options.batch, device=run.device)
        states, mask = self.texts.states(drawn["ids"][rows, wording], drawn["length"][rows, wording])
        skipping = options.skipping if progress < SKIPPING_UNTIL else 0.0
        value = self._backward(drawn["latent"], states, mask, skipping)
        norm = nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        if run.finite(norm):
            self.adam.step()
            if self.muon:
                self.muon.step()
            self.average.update(self.model)
        return value, float(norm)

    def _set_rates(self, share):
        for group in self.adam.param_groups:
            group["lr"] = self.run.options.rate * share
        if self.muon:
            for group in self.muon.param_groups:
                group["lr"] = self.run.options.muon * share

    def _backward(self, latents, states, mask, skipping):
        """Gradients of a batch, in as many parts as memory asks for."""
        while True:
            self.model.zero_grad(set_to_none=True)
            try:
                total = 0
                for x, s, m in zip(latents.chunk(self.parts), states.chunk(self.parts), mask.chunk(self.parts)):
                    with self.run.autocast():
                        value = flow_loss(self.model, x.float(), s, m, self.run.options.shift, skipping=skipping)
                    (value / self.parts).backward()
                    total = total + value.detach() / self.parts
                return total
            except torch.cuda.OutOfMemoryError:
                if self.parts >= SMALLEST_PART:
                    raise Stopped("Not enough memory even in 16 parts: take a smaller --batch or --width.") from None
                self.parts *= 2
                self.run.log(f"not enough memory: the batch goes in {self.parts} parts")
                torch.cuda.empty_cache()

    def _save(self):
        self.run.save(
            "denoiser",
            bits=8,
            chunks=self.average.state,
            model=self.model.state_dict(),
            average=self.average.state,
            adam=self.adam.state_dict(),
            muon=self.muon.state_dict() if self.muon else None,
            steps=self.steps,
            minutes=self.minutes,
            drawn=self.drawn,
            configuration=self.model.configuration,
        )
