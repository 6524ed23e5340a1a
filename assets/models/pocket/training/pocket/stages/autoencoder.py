"""Stage 1: the autoencoder, on crops of 128 pixels (four times the variety for the same work)."""

import time

import torch
import torch.nn as nn
import torch.nn.functional as F

from pocket.autoencoder import Autoencoder, PatchJudge, loss, psnr, ssim
from pocket.feeding import Feed, Ring
from pocket.optimisers import Average, rate
from pocket.painter import SIZE, Painter
from pocket.sheets import sheet

CROP, HEIGHT_OF_RATE = 128, 1e-3
LATENT_NOISE = 0.08  # of a channel's deviation: keeps latents smooth enough to be predicted
JUDGED_FROM = 0.6  # of the time


def crops(ring, n, device):
    """Crops (n, 3, 128, 128) in 0..1 of pictures kept as bytes."""
    which = torch.randint(ring.count, (n,), device=device)
    y, x = (torch.randint(0, (SIZE - CROP) // 8 + 1, (2, n), device=device) * 8).unbind(0)
    reach = torch.arange(CROP, device=device)
    pictures = ring.columns["picture"].permute(0, 2, 3, 1)
    cut = pictures[which[:, None, None], (y[:, None] + reach)[:, :, None], (x[:, None] + reach)[:, None, :]]
    return cut.permute(0, 3, 1, 2).float() / 255


class AutoencoderStage:
    def __init__(self, run):
        self.run, options, device = run, run.options, run.device
        self.batch = min(options.batch, 256)
        self.painter = Painter(options.shards, device)
        self.model = Autoencoder().to(device, memory_format=torch.channels_last)
        old = run.resume("autoencoder", self.model) or {}
        self.before = old.get("steps", 0)
        self.judge = PatchJudge().to(device, memory_format=torch.channels_last)
        self.average = Average(self.model, 0.998)
        self.optimiser = torch.optim.AdamW(self.model.parameters(), HEIGHT_OF_RATE, betas=(0.9, 0.98), weight_decay=1e-4, fused=run.cuda)
        self.judge_optimiser = torch.optim.AdamW(self.judge.parameters(), 4e-4, betas=(0.5, 0.9), fused=run.cuda)
        self.ring = Ring(min(options.ring, 4096 if run.cuda else 256), device)
        self.forward = run.compiled(self._forward)

    def _forward(self, pictures, half):
        raw = self.model.encoder(pictures)
        deviation = raw.detach().float().std((0, 2, 3), keepdim=True).to(raw.dtype)
        noisy = raw + LATENT_NOISE * deviation * torch.randn_like(raw)
        # A latent made half as large must decode to the picture made half as large.
        return self.model.decoder(F.avg_pool2d(noisy, 2) if half else noisy), raw

    def train(self):
        run, options = self.run, self.run.options
        start = self.before * 1000  # a run that goes on sees new scenes
        size = max(4, self.batch // 4)
        with Feed(options.shards, options.workers, start, seed=options.seed + 100, size=size) as feed:
            while self.ring.count < min(self.batch, self.ring.capacity):
                self._fresh(feed)
            run.log(f"autoencoder: data ready after {run.clock.spent():.0f} s")
            begin, steps = time.monotonic(), 0
            try:
                while run.goes_on(steps, reserve=8):
                    if steps % max(1, int(options.reuse / 2)) == 0:
                        self._fresh(feed)
                    value, parts = self._step(steps)
                    steps += 1
                    if steps % run.log_every == 0:
                        speed = steps * self.batch / (time.monotonic() - begin)
                        told = " ".join(f"{k} {v.item():.4f}" for k, v in parts.items())
                        run.log(f"autoencoder step {steps} loss {value.item():.4f} {told} | {speed:.0f} crops/s")
            finally:
                self._end(feed, steps, time.monotonic() - begin)

    def _fresh(self, feed):
        self.ring.put(picture=(self.painter.paint(feed.next()) * 255).round().to(torch.uint8))

    def _step(self, steps):
        run, progress = self.run, self.run.progress(steps)
        for group in self.optimiser.param_groups:
            group["lr"] = rate(progress, (steps + 1) / 100) * HEIGHT_OF_RATE
        pictures = crops(self.ring, self.batch, run.device).contiguous(memory_format=torch.channels_last)
        half = steps % 4 == 3 and progress > 0.2
        judged = progress > JUDGED_FROM and not half
        with run.autocast():
            decoded, raw = self.forward(pictures, half)
        decoded = decoded.float()
        value, parts = loss(decoded, F.avg_pool2d(pictures, 2) if half else pictures)
        value = value + 1e-4 * raw.float().pow(2).mean()
        if judged:
            with run.autocast():
                told = self.judge(decoded)
            value = value - run.options.judge * min(1, (progress - JUDGED_FROM) / 0.1) * told.float().mean()
        self.optimiser.zero_grad(set_to_none=True)
        value.backward()
        if run.finite(nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)):
            self.optimiser.step()
            self.average.update(self.model)
        if judged:
            self._teach_judge(pictures, decoded.detach())
        return value.detach(), parts

    def _teach_judge(self, pictures, decoded):
        with self.run.autocast():
            drawn, made = self.judge(pictures), self.judge(decoded)
        value = F.relu(1 - drawn.float()).mean() + F.relu(1 + made.float()).mean()
        self.judge_optimiser.zero_grad(set_to_none=True)
        value.backward()
        self.judge_optimiser.step()

    @torch.no_grad()
    def _end(self, feed, steps, seconds):
        run, model = self.run, self.model
        if self.average.steps:
            model.load_state_dict(self.average.state)
        model.eval()
        pictures, raw = None, []
        for _ in range(8 if run.cuda else 2):
            pictures = self.painter.paint(feed.next()).contiguous(memory_format=torch.channels_last)
            raw.append(model.encoder(pictures).float())
        model.standardise(torch.cat(raw))
        pictures = pictures[:24]
        decoded = model.decode(model.encode(pictures)).clamp(0, 1)
        row = dict(
            psnr=round(psnr(decoded, pictures).item(), 2),
            ssim=round(ssim(decoded, pictures).item(), 4),
            l1=round((decoded - pictures).abs().mean().item(), 4),
            steps=self.before + steps,
            crops_per_second=round(steps * self.batch / max(seconds, 1e-6)),
            deviations=[round(v, 2) for v in model.deviation.flatten().tolist()],
        )
        run.save("autoencoder", model=model.state_dict(), steps=self.before + steps)
        run.metrics(autoencoder=row)
        run.log("autoencoder", row)
        self._sheet(pictures, decoded)

    def _sheet(self, pictures, decoded):
        n = min(8, len(pictures))
        pairs = torch.stack([pictures[:n], decoded[:n]], 1).flatten(0, 1)
        middle = slice(SIZE // 2 - 32, SIZE // 2 + 32)
        large = F.interpolate(pairs[:8, :, middle, middle], scale_factor=4, mode="nearest")
        captions = ["picture", "decoded"] * n + ["four times", "decoded"] * (len(large) // 2)
        sheet(torch.cat([pairs, large]), captions, f"{self.run.options.out}/autoencoder.jpg", 8)
