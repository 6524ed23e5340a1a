"""Stage 4: pictures of fixed prompts, and the table: ceiling, model, floor, held-out sets, guidance, steps."""

import time

import torch

from pocket.autoencoder import Autoencoder
from pocket.batches import Batches
from pocket.denoiser import Denoiser, sample
from pocket.judging import Judge
from pocket.minilm import Tokenizer
from pocket.painter import Painter
from pocket.runs import Stopped, Texts
from pocket.scorer import Scorer
from pocket.sheets import sheet
from pocket.world import HERE

HELD = (("s", "held-out subject and setting"), ("c", "held-out subject and colour"), ("r", "held-out pair and relation"))


def prompts():
    with open(f"{HERE}/prompts.txt", encoding="utf-8") as file:
        return [line.strip() for line in file if line.strip()]


class SamplesStage:
    def __init__(self, run):
        self.run, options, device = run, run.options, run.device
        self.texts = Texts(options.shards, device)
        self.autoencoder = Autoencoder().to(device)
        self.model = Denoiser(patch=options.patch, width=options.width, depth=options.depth).to(device)
        if run.resume("autoencoder", self.autoencoder) is None:
            raise Stopped("There is no autoencoder yet. Train it first: train.py autoencoder")
        state = run.resume("denoiser", self.model, self.model.configuration)
        if state is None:
            raise Stopped("There is no denoiser yet. Train it first: train.py denoiser")
        if state:
            self.model.load_state_dict(state["average"])
        self.model.eval()
        self.autoencoder.eval()

    @torch.no_grad()
    def draw(self, states, mask, steps=None, guidance=None):
        o = self.run.options
        latents = sample(self.model, states, mask, steps or o.sampling_steps, guidance or o.guidance, o.shift, half=self.run.cuda)
        return self.autoencoder.decode(latents).float().clamp(0, 1)

    def train(self):
        run, options = self.run, self.run.options
        texts = prompts()[: options.prompts or None]
        ids, mask = Tokenizer(f"{options.shards}/minilm.npz")(texts)
        begin = time.monotonic()
        pictures = torch.cat([self.draw(*self.texts.states(i, m.sum(1))) for i, m in _parts(ids, mask, 32)])
        run.log(f"{len(texts)} prompts in {time.monotonic() - begin:.1f} s")
        sheet(pictures, texts, f"{options.out}/prompts.jpg", 8)
        scorer = Scorer().to(run.device)
        if not options.judged or run.resume("scorer", scorer) is None:
            return
        judge = Judge(Batches(options.shards), Painter(options.shards, run.device), self.texts, scorer.eval())
        self._table(judge)

    def _table(self, judge):
        run, options, pool = self.run, self.run.options, self.run.options.pool
        rows = {}
        rows["ceiling"], _, _ = judge.score(options.judged, pool=pool)
        rows["model"], pictures, captions = judge.score(options.judged, self.draw, pool=pool)
        sheet(pictures[:36], captions[:36], f"{options.out}/captions.jpg", 6)
        rows["floor, captions exchanged"], _, _ = judge.score(pool, lambda s, m: self.draw(s.roll(1, 0), m.roll(1, 0)), pool=pool)
        if run.cuda:  # minutes on a CPU, seconds there
            for held, name in HELD:
                rows[name], _, _ = judge.score(100, self.draw, held)
                rows[name + ", ceiling"], _, _ = judge.score(100, None, held)
            for guidance in (2.0, 5.0):
                rows[f"guidance {guidance}"], _, _ = judge.score(100, lambda s, m, g=guidance: self.draw(s, m, guidance=g))
            for steps in (6, 10):
                rows[f"{steps} steps"], _, _ = judge.score(100, lambda s, m, k=steps: self.draw(s, m, steps=k))
        run.metrics(judged=rows)
        for name, row in rows.items():
            run.log(name, row)


def _parts(ids, mask, size):
    return [(ids[i : i + size], mask[i : i + size]) for i in range(0, len(ids), size)]
