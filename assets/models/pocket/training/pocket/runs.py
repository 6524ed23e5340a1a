"""What every stage of training shares: its time, its device, its files, its end."""

import json
import math
import os
import signal
import time

import torch

from pocket.minilm import TOKENS, MiniLM
from pocket.weights import load_checkpoint, load_chunks, save_checkpoint, save_chunks

TOO_MANY_BAD_STEPS = 20


class Stopped(Exception):
    """The run was asked to end; what is there is saved."""


class Clock:
    def __init__(self, minutes):
        self.begin, self.seconds = time.monotonic(), minutes * 60

    def spent(self):
        return time.monotonic() - self.begin

    def left(self):
        return self.seconds - self.spent()

    def progress(self):
        return self.spent() / self.seconds


class Run:
    """Options (see train.py), device, log, metrics and checkpoints of one stage."""

    def __init__(self, options):
        self.options = options
        os.makedirs(options.out, exist_ok=True)
        os.makedirs(options.state, exist_ok=True)
        self.cuda = torch.cuda.is_available()
        self.device = "cuda" if self.cuda else "cpu"
        if self.cuda:
            torch.backends.cuda.matmul.allow_tf32 = torch.backends.cudnn.allow_tf32 = True
            torch.backends.cudnn.benchmark = True
        else:
            torch.set_num_threads(options.threads)
        self.log_every = 100 if self.cuda else 10
        self.clock = Clock(options.minutes)
        self.bad = 0
        self.stopping = False
        signal.signal(signal.SIGTERM, self._stop)
        signal.signal(signal.SIGINT, self._stop)

    def _stop(self, *_):
        if self.stopping:
            raise KeyboardInterrupt
        self.stopping = True
        self.log("asked to stop: saving what there is")

    def log(self, *words):
        line = f"[{time.strftime('%H:%M:%S')}] " + " ".join(str(w) for w in words)
        print(line, flush=True)
        with open(f"{self.options.state}/log.txt", "a", encoding="utf-8") as file:
            file.write(line + "\n")

    def goes_on(self, steps, reserve):
        """Whether another step fits; reserve: seconds that the stage's end needs."""
        limit = self.options.steps
        return not self.stopping and self.clock.left() > reserve and (not limit or steps < limit)

    def progress(self, steps):
        return steps / self.options.steps if self.options.steps else self.clock.progress()

    def autocast(self):
        return torch.autocast(self.device, dtype=torch.bfloat16, enabled=self.cuda or self.options.bf16)

    def finite(self, gradient_norm):
        """Whether a step may be taken. Twenty bad ones in a row end the stage with what was good."""
        if math.isfinite(float(gradient_norm)):
            self.bad = 0
            return True
        self.bad += 1
        if self.bad >= TOO_MANY_BAD_STEPS:
            raise Stopped("The loss is not a number any more: the weights before it are kept. Go on with a lower --rate.")
        return False

    def compiled(self, function):
        """The function, compiled on a GPU; should that fail at the first call, as it is."""
        if not self.cuda or self.options.no_compile:
            return function
        torch._dynamo.config.suppress_errors = True
        chosen = [torch.compile(function, dynamic=False)]

        def call(*arguments):
            try:
                return chosen[0](*arguments)
            except Exception as e:
                if chosen[0] is function:
                    raise
                self.log(f"not compiled: {e!r:.300}")
                chosen[0] = function
                return function(*arguments)

        return call

    # ---- files

    def metrics(self, **rows):
        for folder in (self.options.out, self.options.state):
            path = f"{folder}/metrics.json"
            known = {}
            if os.path.exists(path):
                with open(path, encoding="utf-8") as file:
                    known = json.load(file)
            known.update(rows)
            with open(path + ".part", "w", encoding="utf-8") as file:
                json.dump(known, file, indent=1)
            os.replace(path + ".part", path)

    def resume(self, name, model, configuration=None):
        """Loads the newest weights there are: the full state, or chunks in --init or --out. Returns the state, {} from chunks, None."""
        state = load_checkpoint(f"{self.options.state}/{name}.pt", configuration)
        if state is not None:
            model.load_state_dict(state["model"])
            return state
        for folder in (self.options.init, self.options.out):
            chunks = load_chunks(f"{folder}/{name}") if folder else None
            if chunks:
                model.load_state_dict(chunks)
                self.log(f"{name} from chunks in {folder}")
                return {}
        return None

    def save(self, name, bits=16, chunks=None, **state):
        """The full state, and chunks that travel; chunks: the weights for them if not the model's."""
        save_checkpoint(f"{self.options.state}/{name}.pt", state)
        files = save_chunks(chunks or state["model"], f"{self.options.out}/{name}", bits)
        self.log(f"{name} saved, " + ", ".join(f"{os.path.basename(f)} {os.path.getsize(f) / 1e6:.1f} MB" for f in files))


class Texts:
    """Captions to the token states that models read."""

    def __init__(self, shards, device):
        self.device = device
        self.model = MiniLM(f"{shards}/minilm.npz").to(device)

    @torch.no_grad()
    def states(self, ids, lengths):
        """ids (B, 32) 16 bits and lengths (B) -> states (B, 32, 384), mask (B, 32)."""
        ids = torch.as_tensor(ids).to(self.device).long() & 0xFFFF
        lengths = torch.as_tensor(lengths).to(self.device).long()
        mask = torch.arange(TOKENS, device=self.device)[None] < lengths[:, None]
        return self.model(ids, mask), mask
