"""Trains Pocket. Each stage ends cleanly after its minutes, or when it is asked to, and always writes what it has.

    python train.py autoencoder --minutes 1.5
    python train.py scorer      --minutes 1
    python train.py denoiser    --minutes 5 --total 14     total: minutes over all calls, for the plan of learning rates
    python train.py samples                                 sheets and the table of measures

--state holds full checkpoints, which stay on the machine; --out holds small files that travel. What is not in --state is looked for
as chunks in --init and --out.
"""

import argparse
import sys

import torch

from pocket.runs import Run, Stopped
from pocket.shards import ShardError
from pocket.weights import CheckpointError


def options(arguments=None):
    p = argparse.ArgumentParser(description="Trains Pocket, one stage a call.")
    p.add_argument("stage", choices=["autoencoder", "scorer", "denoiser", "samples"])
    p.add_argument("--shards", default="shards", help="folder of the data")
    p.add_argument("--out", default="out", help="small files that travel")
    p.add_argument("--state", default="state", help="full checkpoints and the log")
    p.add_argument("--init", help="folder of chunks to begin with")
    p.add_argument("--minutes", type=float, default=5)
    p.add_argument("--total", type=float, default=0, help="minutes of the denoiser over all calls")
    p.add_argument("--steps", type=int, default=0, help="end after so many steps instead")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--workers", type=int, default=12, help="processes that plan; 0: none")
    p.add_argument("--threads", type=int, default=2, help="of torch on a CPU")
    p.add_argument("--batch", type=int, default=512)
    p.add_argument("--ring", type=int, default=65536, help="finished samples kept on the device")
    p.add_argument("--reuse", type=float, default=4, help="how often a sample is used on average")
    p.add_argument("--width", type=int, default=448)
    p.add_argument("--depth", type=int, default=12)
    p.add_argument("--patch", type=int, default=2)
    p.add_argument("--rate", type=float, default=6e-4, help="of AdamW")
    p.add_argument("--muon", type=float, default=0.003, help="rate of Muon; 0: AdamW alone")
    p.add_argument("--skipping", type=float, default=0.5, help="share of tokens that skips the middle blocks until 80 %% of the time")
    p.add_argument("--average", type=float, default=0.9985, help="decay of the average that is kept")
    p.add_argument("--shift", type=float, default=1.0, help="of times, toward noise")
    p.add_argument("--judge", type=float, default=0.03, help="weight of the patch judge")
    p.add_argument("--guidance", type=float, default=3.5)
    p.add_argument("--sampling-steps", type=int, default=20)
    p.add_argument("--judged", type=int, default=200, help="captions that are judged; 0: none")
    p.add_argument("--pool", type=int, default=100, help="captions among which the true one is looked for")
    p.add_argument("--prompts", type=int, default=0, help="how many of the fixed prompts; 0: all")
    p.add_argument("--bf16", action="store_true", help="on a CPU too")
    p.add_argument("--no-compile", action="store_true")
    return p.parse_args(arguments)


def stage(run):
    name = run.options.stage
    if name == "autoencoder":
        from pocket.stages.autoencoder import AutoencoderStage as Stage
    elif name == "scorer":
        from pocket.stages.scorer import ScorerStage as Stage
    elif name == "denoiser":
        from pocket.stages.denoiser import DenoiserStage as Stage
    else:
        from pocket.stages.samples import SamplesStage as Stage
    return Stage(run)


def main(arguments=None):
    """Returns the exit status: 0, or 1 with one line that says what to do."""
    chosen = options(arguments)
    torch.manual_seed(chosen.seed)
    run = Run(chosen)
    run.log(chosen.stage, "on", run.device, "torch", torch.__version__, f"for {chosen.minutes} min")
    try:
        stage(run).train()
    except (Stopped, ShardError, CheckpointError) as e:
        run.log(f"{chosen.stage} stopped: {e}")
        return 1
    finally:
        peak = f", {torch.cuda.max_memory_allocated() / 2**30:.1f} GiB at most" if run.cuda else ""
        run.log(f"{chosen.stage} ended after {run.clock.spent():.0f} s{peak}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
