"""Brings batches to the models: worker processes plan and write, the device draws, a ring of finished samples is used several times."""

import os
import queue
import time

import torch

from pocket.batches import Batches


def _work(shards, arguments, step, out, stop, index):
    torch.set_num_threads(1)
    os.environ["TOKENIZERS_PARALLELISM"] = "false"
    batches = Batches(shards)
    while not stop.is_set():
        try:
            batch = batches.make(index=index, **arguments)
        except Exception as e:  # one scene that cannot be made must not end the run
            print(f"Batch {index} left out: {e!r:.200}", flush=True)
            batch = None
        index += step
        while batch is not None and not stop.is_set():
            try:
                out.put(batch, timeout=0.5)
                break
            except queue.Full:
                pass


class Feed:
    """Batches one after the other, planned by `workers` processes, or in this one if 0.

    start: the index of the first batch, so that a run that goes on sees new scenes. The other arguments are those of `Batches.make`.
    """

    def __init__(self, shards, workers=0, start=0, **arguments):
        self.arguments, self.index = arguments, start
        self.processes = []
        if not workers:
            self.batches = shards if isinstance(shards, Batches) else Batches(shards)
            return
        import multiprocessing

        context = multiprocessing.get_context("spawn")
        self.ready, self.stop = context.Queue(2 * workers + 4), context.Event()
        for k in range(workers):
            process = context.Process(target=_work, args=(shards, arguments, workers, self.ready, self.stop, start + k), daemon=True)
            process.start()
            self.processes.append(process)

    def next(self):
        """The next batch; raises queue.Empty when none came for a minute."""
        if self.processes:
            return self.ready.get(timeout=60)
        batch = self.batches.make(index=self.index, **self.arguments)
        self.index += 1
        return batch

    def close(self):
        if not self.processes:
            return
        self.stop.set()
        until = time.time() + 3
        while any(p.is_alive() for p in self.processes) and time.time() < until:
            try:
                self.ready.get(timeout=0.1)  # a process ends only when its queue is empty
            except queue.Empty:
                pass
        for process in self.processes:
            process.terminate()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


class Ring:
    """Samples kept on the device; new ones replace the oldest."""

    def __init__(self, capacity, device):
        self.capacity, self.device = capacity, device
        self.columns, self.next, self.count = {}, 0, 0

    def put(self, **columns):
        n = len(next(iter(columns.values())))
        places = (self.next + torch.arange(n, device=self.device)) % self.capacity
        for name, values in columns.items():
            if name not in self.columns:
                self.columns[name] = torch.empty((self.capacity,) + tuple(values.shape[1:]), dtype=values.dtype, device=self.device)
            self.columns[name][places] = values.to(self.device)
        self.next = (self.next + n) % self.capacity
        self.count = min(self.capacity, self.count + n)

    def draw(self, n):
        """n samples by chance, as a dict of columns."""
        places = torch.randint(self.count, (n,), device=self.device)
        return {name: values[places] for name, values in self.columns.items()}
