"""The three networks, their weights on disk, their ONNX files."""

import numpy as np
import pytest
import torch

import export
from pocket.autoencoder import Autoencoder
from pocket.denoiser import Denoiser, flow_loss, sample
from pocket.minilm import MiniLM
from pocket.optimisers import Average, Muon, rate
from pocket.scorer import Scorer, loss
from pocket.weights import CheckpointError, load_checkpoint, load_chunks, save_checkpoint, save_chunks


def small():
    return Denoiser(channels=4, size=8, patch=2, width=64, depth=5)


def test_a_denoiser_learns_what_it_is_shown():
    torch.manual_seed(2)
    model = small()
    matrices = [p for n, p in model.named_parameters() if p.ndim == 2 and n.startswith("blocks.") and "modulation" not in n]
    others = [p for p in model.parameters() if all(p is not m for m in matrices)]
    optimisers = [torch.optim.AdamW(others, 3e-3), Muon(matrices, 0.01)]
    clean, text = torch.randn(8, 4, 8, 8), torch.randn(8, 32, 384)
    mask = torch.ones(8, 32, dtype=torch.bool)
    values = []
    for _ in range(90):
        model.zero_grad()
        value = flow_loss(model, clean, text, mask, skipping=0.5)
        value.backward()
        for optimiser in optimisers:
            optimiser.step()
        values.append(value.item())
    assert np.mean(values[-10:]) < 0.72 * np.mean(values[:5])


def test_tokens_that_skip_the_middle_come_back_to_their_places():
    model = small().eval()
    for p in model.parameters():
        torch.nn.init.normal_(p, std=0.05)
    x, t, text, mask = torch.randn(2, 4, 8, 8), torch.rand(2), torch.randn(2, 32, 384), torch.ones(2, 32, dtype=torch.bool)
    order = torch.stack([torch.randperm(16) for _ in range(2)])  # all tokens take part, in another order
    with torch.no_grad():
        assert torch.allclose(model(x, t, text, mask), model(x, t, text, mask, order), atol=1e-4)


def test_padding_says_nothing():
    model = small().eval()
    for p in model.parameters():
        torch.nn.init.normal_(p, std=0.05)
    x, t, text = torch.randn(1, 4, 8, 8), torch.rand(1), torch.randn(1, 32, 384)
    mask = torch.arange(32)[None] < 5
    other = torch.where(mask[..., None], text, torch.randn(1, 32, 384))
    with torch.no_grad():
        assert torch.allclose(model(x, t, text, mask), model(x, t, other, mask), atol=1e-5)
        assert not torch.allclose(model(x, t, text, mask), model(x, t, text, torch.arange(32)[None] < 6), atol=1e-5)


def test_a_seed_means_one_picture():
    model, text, mask = small().eval(), torch.randn(2, 32, 384), torch.ones(2, 32, dtype=torch.bool)
    one, two, other = (sample(model, text, mask, steps=3, seed=s) for s in (1, 1, 2))
    assert torch.equal(one, two) and not torch.equal(one, other) and one.isfinite().all()


def test_minilm_gives_nothing_where_no_token_is(shards):
    model = MiniLM(f"{shards}/minilm.npz")
    ids, mask = torch.randint(4, 40, (2, 32)), torch.arange(32)[None] < torch.tensor([[4], [9]])
    states = model(ids, mask)
    assert states.shape == (2, 32, 384) and not states[0, 4:].any() and states[0, :4].abs().sum() > 0
    alone = model(ids[:1, :4], mask[:1, :4])
    assert torch.allclose(states[:1, :4], alone, atol=2e-2)  # each caption is rounded for itself


def test_the_scorer_prefers_what_fits():
    unit = torch.nn.functional.normalize(torch.randn(6, 16), dim=-1)
    value, found, fact = loss(unit, unit, unit.roll(1, 0), torch.tensor(3.0))
    assert found == 1 and fact == 1
    assert loss(unit, unit.roll(1, 0), unit, torch.tensor(3.0))[0] > value
    pictures = Scorer().picture(torch.rand(2, 3, 256, 256))
    assert torch.allclose(pictures.norm(dim=1), torch.ones(2), atol=1e-5)


def test_the_average_forgets_the_start():
    model = torch.nn.Linear(4, 4)
    average = Average(model, 0.9)
    with torch.no_grad():
        model.weight.fill_(2.0)
    for _ in range(60):
        average.update(model)
    assert (average.state["weight"] - 2).abs().max() < 0.02


def test_the_rate_rises_holds_and_falls():
    assert [round(rate(p, w), 3) for p, w in ((0, 0.1), (0.3, 5), (0.65, 5), (0.825, 5), (1, 5))] == [0.1, 1, 1, 0.5, 0.02]


@pytest.mark.parametrize(("bits", "off"), [(16, 6e-4), (8, 8e-3)])
def test_weights_travel_in_small_files(tmp_path, bits, off):
    model = Autoencoder()
    files = save_chunks(model.state_dict(), f"{tmp_path}/autoencoder", bits, limit=1_500_000)
    assert len(files) > 2 and all(f.stat().st_size < 1_600_000 for f in tmp_path.iterdir())
    back = load_chunks(f"{tmp_path}/autoencoder")
    assert back.keys() == model.state_dict().keys()
    for name, value in model.state_dict().items():
        assert back[name].shape == value.shape
        assert (back[name] - value).norm() <= off * value.norm() + 1e-6
    (tmp_path / "autoencoder_1.npz").write_bytes(b"cut")
    with pytest.raises(CheckpointError, match="autoencoder_1.npz is damaged"):
        load_chunks(f"{tmp_path}/autoencoder")


def test_a_checkpoint_is_whole_or_says_so(tmp_path):
    path = f"{tmp_path}/one.pt"
    assert load_checkpoint(path) is None
    save_checkpoint(path, dict(model={"w": torch.ones(2)}, configuration=dict(width=64)))
    assert load_checkpoint(path, dict(width=64))["model"]["w"].sum() == 2
    with pytest.raises(CheckpointError, match="another configuration"):
        load_checkpoint(path, dict(width=128))
    (tmp_path / "one.pt").write_bytes((tmp_path / "one.pt").read_bytes()[:100])
    with pytest.raises(CheckpointError, match="damaged"):
        load_checkpoint(path)


def test_onnx_files_compute_what_torch_computes(tmp_path, monkeypatch):
    monkeypatch.setattr("export.DOWN", 8)
    denoiser = Denoiser(channels=8, size=8, patch=2, width=64, depth=4).eval()
    for p in denoiser.parameters():
        torch.nn.init.normal_(p, std=0.05)
    rows = {r["file"].removeprefix(f"{tmp_path}/"): r for r in export.export(str(tmp_path), denoiser, Autoencoder().eval(), threads=1)}
    assert rows["transformer/model.onnx"]["error"] < 1e-5
    assert rows["transformer/model_fp16.onnx"]["error"] < 2e-3
    assert rows["transformer/model_int8.onnx"]["error"] < 8e-2
    assert rows["vae_decoder/model_fp16.onnx"]["megabytes"] < 0.6 * rows["vae_decoder/model.onnx"]["megabytes"]
    assert (tmp_path / "scheduler/scheduler_config.json").exists()
