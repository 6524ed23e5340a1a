"""Every stage at toy size, and what becomes of a run that goes wrong."""

import json
import os
import shutil
import signal

import numpy as np
import pytest
import torch

import train
from pocket.runs import Run, Stopped
from pocket.shards import ShardError, read_shards

SIZES = ["--width", "64", "--depth", "5", "--patch", "8", "--batch", "4", "--ring", "8", "--workers", "0", "--threads", "1"]
JUDGED = ["--judged", "4", "--pool", "4", "--prompts", "2", "--sampling-steps", "2"]


def run(stage, shards, folder, *more):
    places = ["--shards", shards, "--out", f"{folder}/out", "--state", f"{folder}/state"]
    return train.main([stage, *places, *SIZES, *JUDGED, *more])


def metrics(folder):
    return json.loads((folder / "out/metrics.json").read_text())


def log(folder):
    return (folder / "state/log.txt").read_text()


@pytest.fixture(scope="module")
def trained(shards, tmp_path_factory):
    folder = tmp_path_factory.mktemp("trained")
    for stage, steps in (("autoencoder", "2"), ("scorer", "2"), ("denoiser", "3")):
        assert run(stage, shards, folder, "--steps", steps) == 0
    return folder


@pytest.fixture
def copy(trained, tmp_path):
    return shutil.copytree(trained, tmp_path / "copy")


def test_all_stages_run_and_their_files_travel(trained):
    assert {"autoencoder_0.npz", "scorer_0.npz", "denoiser_0.npz", "autoencoder.jpg"} <= set(os.listdir(trained / "out"))
    assert metrics(trained)["denoiser"]["steps"] == 3
    assert metrics(trained)["autoencoder"]["psnr"] > 3


def test_a_run_goes_on_where_it_ended(copy, shards):
    assert run("denoiser", shards, copy, "--steps", "2") == 0
    assert metrics(copy)["denoiser"]["steps"] == 5
    assert "from step 3" in log(copy)


def test_a_run_goes_on_from_what_travelled(copy, shards):
    for checkpoint in (copy / "state").glob("*.pt"):
        checkpoint.unlink()
    assert run("denoiser", shards, copy, "--steps", "1") == 0
    assert "denoiser from chunks" in log(copy)


def test_samples_are_drawn_and_judged(copy, shards):
    assert run("samples", shards, copy) == 0
    assert {"ceiling", "model", "floor, captions exchanged"} <= metrics(copy)["judged"].keys()
    assert (copy / "out/prompts.jpg").exists()


def test_samples_without_a_model_say_what_to_do(shards, tmp_path):
    assert run("samples", shards, tmp_path) == 1
    assert "Train it first" in log(tmp_path)


def test_another_configuration_is_refused_and_the_checkpoint_kept(copy, shards):
    before = (copy / "state/denoiser.pt").read_bytes()
    assert run("denoiser", shards, copy, "--width", "128") == 1
    assert "another configuration" in log(copy)
    assert (copy / "state/denoiser.pt").read_bytes() == before


def test_losses_that_are_no_numbers_end_the_run_and_keep_good_weights(copy, shards):
    state = torch.load(copy / "state/denoiser.pt", weights_only=True)
    state["model"]["patches_out.bias"].fill_(float("nan"))
    torch.save(state, copy / "state/denoiser.pt")
    assert run("denoiser", shards, copy, "--steps", "90") == 1
    assert "not a number any more" in log(copy)
    kept = torch.load(copy / "state/denoiser.pt", weights_only=True)["average"]
    assert all(v.isfinite().all() for v in kept.values())


def test_a_run_that_is_asked_to_stop_saves_first(copy, shards, monkeypatch):
    from pocket.stages import denoiser

    real = denoiser.DenoiserStage._step

    def step(self, steps):
        if steps == 1:
            os.kill(os.getpid(), signal.SIGTERM)
        return real(self, steps)

    monkeypatch.setattr(denoiser.DenoiserStage, "_step", step)
    assert run("denoiser", shards, copy, "--steps", "1000") == 0
    assert metrics(copy)["denoiser"]["steps"] == 5
    assert "asked to stop" in log(copy)


def test_too_little_memory_is_answered_by_smaller_parts(copy, shards, monkeypatch):
    from pocket.stages import denoiser

    real = denoiser.flow_loss

    def hungry(model, clean, *rest, **more):
        if len(clean) > 2:
            raise torch.cuda.OutOfMemoryError
        return real(model, clean, *rest, **more)

    monkeypatch.setattr(denoiser, "flow_loss", hungry)
    assert run("denoiser", shards, copy, "--steps", "1") == 0
    assert "the batch goes in 2 parts" in log(copy)
    monkeypatch.setattr(denoiser, "flow_loss", lambda *_, **__: hungry(None, range(9)))
    assert run("denoiser", shards, copy, "--steps", "1") == 1
    assert "Not enough memory even in 16 parts" in log(copy)


def test_missing_and_damaged_shards_are_named(shards, tmp_path):
    assert run("autoencoder", str(tmp_path / "none"), tmp_path) == 1
    assert "No sprites_*.npz" in log(tmp_path)
    damaged = shutil.copytree(shards, tmp_path / "damaged")
    file = damaged / "sprites_0.npz"
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    assert run("autoencoder", str(damaged), tmp_path) == 1
    assert "sprites_0.npz is damaged" in log(tmp_path)


def test_a_shard_whose_lengths_differ_is_damaged(shards, tmp_path):
    with np.load(f"{shards}/settings_0.npz") as good:
        np.savez(tmp_path / "settings_0.npz", blob=good["blob"][:-9], offsets=good["offsets"], meta=good["meta"])
    with pytest.raises(ShardError, match="lengths differ"):
        read_shards(str(tmp_path), "settings")


def test_a_few_bad_steps_do_not_end_a_run(tmp_path):
    one = Run(train.options(["denoiser", "--out", f"{tmp_path}/o", "--state", f"{tmp_path}/s"]))
    for _ in range(19):
        assert not one.finite(float("nan"))
    assert one.finite(1.0)
    for _ in range(19):
        assert not one.finite(float("inf"))
    with pytest.raises(Stopped):
        one.finite(float("nan"))
