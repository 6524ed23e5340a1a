"""The denoiser: a transformer over latent patches with cross-attention to caption tokens, taught by rectified flow.

x_t = (1 - t) x_0 + t noise, t from 0 (clean) to 1 (noise); the network gives the velocity noise - x_0.
"""

import math

import torch
import torch.nn as nn
import torch.nn.functional as F

HEAD = 64  # numbers in one attention head
OWN_TOKENS = 8  # something to look at without a caption; with 32 tokens of text that makes 40 keys, which suits fast kernels


def rms(x):
    return x * torch.rsqrt(x.float().pow(2).mean(-1, keepdim=True) + 1e-6).to(x.dtype)


def positions(side, width):
    """Fixed sines (side², width) and the tables of 2-D rotation, 32 angles for the 64 numbers of a head."""
    y, x = torch.meshgrid(torch.arange(side).float(), torch.arange(side).float(), indexing="ij")

    def angles(count, base):
        frequencies = 1 / base ** (torch.arange(count).float() / count)
        return torch.cat([t.flatten()[:, None] * frequencies for t in (x, y)], 1)

    a = angles(width // 4, 100)
    r = angles(HEAD // 4, 60)
    return torch.cat([a.sin(), a.cos()], 1), r.cos(), r.sin()


def rotate(x, cos, sin):
    a, b = x.chunk(2, -1)
    return torch.cat([a * cos - b * sin, b * cos + a * sin], -1)


class Block(nn.Module):
    """Self-attention, cross-attention and a feed-forward layer, each scaled and gated by the time and the whole caption."""

    def __init__(self, width, context):
        super().__init__()
        self.width, self.heads = width, width // HEAD
        self.qkv = nn.Linear(width, 3 * width, bias=False)
        self.out = nn.Linear(width, width, bias=False)
        self.cross_q = nn.Linear(width, width, bias=False)
        self.cross_kv = nn.Linear(context, 2 * width, bias=False)
        self.cross_out = nn.Linear(width, width, bias=False)
        self.wide = nn.Linear(width, 4 * width)
        self.narrow = nn.Linear(4 * width, width)
        self.modulation = nn.Parameter(torch.zeros(7, width))
        self.q_gain = nn.Parameter(torch.ones(1, 1, HEAD))
        self.k_gain = nn.Parameter(torch.ones(1, 1, HEAD))
        self.cross_gain = nn.Parameter(torch.ones(1, 1, HEAD))
        for layer in (self.out, self.cross_out, self.narrow):
            nn.init.zeros_(layer.weight)

    def _heads(self, t):
        return t.view(t.shape[0], -1, self.heads, HEAD).transpose(1, 2)

    def forward(self, x, shared, context, bias, cos, sin):
        """x (B, tokens, width); shared (B, 7, width); context (B, 40, 384); bias (B, 1, 1, 40): 0, or -3e4 where no token is."""
        batch, width = x.shape[0], self.width
        s1, g1, h1, s2, g2, h2, g3 = (shared + self.modulation).to(x.dtype).unbind(1)

        q, k, v = self.qkv(F.layer_norm(x, (width,)) * (1 + s1[:, None]) + h1[:, None]).chunk(3, -1)
        q = rotate(rms(self._heads(q)) * self.q_gain, cos, sin).to(v.dtype)
        k = rotate(rms(self._heads(k)) * self.k_gain, cos, sin).to(v.dtype)
        seen = F.scaled_dot_product_attention(q, k, self._heads(v)).transpose(1, 2).reshape(batch, -1, width)
        x = x + (1 + g1[:, None]) * self.out(seen)

        q = rms(self._heads(self.cross_q(F.layer_norm(x, (width,))))) * self.cross_gain
        k, v = self.cross_kv(context).chunk(2, -1)
        read = F.scaled_dot_product_attention(q.to(v.dtype), rms(self._heads(k)), self._heads(v), attn_mask=bias.to(v.dtype))
        x = x + (1 + g3[:, None]) * self.cross_out(read.transpose(1, 2).reshape(batch, -1, width))

        wide = F.gelu(self.wide(F.layer_norm(x, (width,)) * (1 + s2[:, None]) + h2[:, None]), approximate="tanh")
        return x + (1 + g2[:, None]) * self.narrow(wide)


class Denoiser(nn.Module):
    def __init__(self, channels=8, size=32, patch=2, width=448, depth=12, context=384):
        super().__init__()
        self.configuration = dict(channels=channels, size=size, patch=patch, width=width, depth=depth, context=context)
        numbers = patch * patch * channels
        self.side = size // patch
        self.patches_in = nn.Linear(numbers, width)
        sines, cos, sin = positions(self.side, width)
        self.register_buffer("sines", sines, persistent=False)
        self.register_buffer("cos", cos, persistent=False)
        self.register_buffer("sin", sin, persistent=False)
        self.time_in, self.time_out = nn.Linear(256, width), nn.Linear(width, width)
        self.whole_caption = nn.Linear(context, width)
        self.no_caption = nn.Parameter(torch.zeros(context))
        self.own_tokens = nn.Parameter(torch.randn(1, OWN_TOKENS, context) * 0.3)
        self.context_norm = nn.LayerNorm(context)
        self.shared = nn.Linear(width, 7 * width)
        self.blocks = nn.ModuleList(Block(width, context) for _ in range(depth))
        self.last = nn.Linear(width, 2 * width)
        self.patches_out = nn.Linear(width, numbers)
        for layer in (self.shared, self.last, self.patches_out):
            nn.init.zeros_(layer.weight)
            nn.init.zeros_(layer.bias)

    def forward(self, x, t, text, mask, keep=None):
        """The velocity at x.

        x (B, C, S, S); t (B); text (B, 32, 384) token states; mask (B, 32) true where a token is;
        keep (B, K): the picture tokens that take part in the middle blocks, all of them if None.
        """
        batch, side = x.shape[0], self.side
        patch, channels, width = (self.configuration[k] for k in ("patch", "channels", "width"))
        h = x.reshape(batch, channels, side, patch, side, patch).permute(0, 2, 4, 3, 5, 1).reshape(batch, side * side, -1)
        h = self.patches_in(h) + self.sines.to(x.dtype)

        condition = F.silu(self._time(t, x.dtype) + self.whole_caption(self._mean(text, mask).to(x.dtype)))
        shared = self.shared(condition).view(batch, 7, -1)
        context = torch.cat([self.own_tokens.to(text.dtype).expand(batch, -1, -1), text], 1).to(x.dtype)
        context = self.context_norm(context)
        there = torch.cat([torch.ones_like(mask[:, :OWN_TOKENS]), mask], 1)
        bias = torch.zeros(there.shape, dtype=h.dtype, device=x.device).masked_fill(~there, -3e4)[:, None, None, :]

        cos, sin = self.cos.to(h.dtype), self.sin.to(h.dtype)
        first, past = 2, len(self.blocks) - 2  # the blocks between may be skipped by part of the tokens
        for i, block in enumerate(self.blocks):
            if keep is not None and i == first:
                whole, index = h, keep[..., None].expand(-1, -1, width)
                h = h.gather(1, index)
            if keep is not None and i == past:
                h = whole.scatter(1, index, h.to(whole.dtype))
            middle = keep is not None and first <= i < past
            h = block(h, shared, context, bias, cos[keep][:, None] if middle else cos, sin[keep][:, None] if middle else sin)

        scale, shift = self.last(condition).chunk(2, -1)
        out = self.patches_out(F.layer_norm(h, (width,)) * (1 + scale[:, None]) + shift[:, None])
        return out.view(batch, side, side, patch, patch, channels).permute(0, 5, 1, 3, 2, 4).reshape(x.shape)

    def _time(self, t, dtype):
        frequencies = torch.exp(-math.log(1e4) * torch.arange(128, device=t.device, dtype=torch.float32) / 128)
        angles = frequencies * t.float()[:, None] * 1000
        return self.time_out(F.silu(self.time_in(torch.cat([angles.cos(), angles.sin()], 1).to(dtype))))

    def _mean(self, text, mask):
        there = mask.to(text.dtype)[..., None]
        count = there.sum(1)
        return torch.where(count > 0, (text * there).sum(1) / count.clamp(min=1), self.no_caption.to(text.dtype))


def flow_loss(model, clean, text, mask, shift=1.0, without=0.1, skipping=0.0):
    """Squared error of the velocity at random times.

    without: share of the batch that loses its caption; skipping: share of the tokens that skips the middle blocks.
    """
    batch, device = len(clean), clean.device
    t = torch.sigmoid(torch.randn(batch, device=device))
    t = shift * t / (1 + (shift - 1) * t)
    noise = torch.randn_like(clean)
    at = t.view(-1, 1, 1, 1)
    mask = mask & (torch.rand(batch, 1, device=device) > without)
    keep = None
    if skipping:
        tokens = model.side**2
        keep = torch.rand(batch, tokens, device=device).argsort(1)[:, : int(tokens * (1 - skipping))]
    velocity = model((1 - at) * clean + at * noise, t, text, mask, keep).float()
    return ((velocity - (noise - clean)) ** 2).mean()


@torch.no_grad()
def sample(model, text, mask, steps=16, guidance=3.5, shift=1.0, seed=0, half=False):
    """Latents for captions, by the second-order Adams-Bashforth rule on the guided velocity.

    half: compute in bfloat16. The noise is made on the CPU, so a seed means the same picture on every device.
    """
    device, batch, c = text.device, len(text), model.configuration
    noise = torch.Generator("cpu").manual_seed(seed)
    x = torch.randn((batch, c["channels"], c["size"], c["size"]), generator=noise).to(device)
    times = torch.linspace(1, 0, steps + 1, device=device)
    times = shift * times / (1 + (shift - 1) * times)
    texts, masks = torch.cat([text, text]), torch.cat([mask, torch.zeros_like(mask)])
    before = None
    for i in range(steps):
        with torch.autocast(device.type, dtype=torch.bfloat16, enabled=half):
            both = model(torch.cat([x, x]), times[i].expand(2 * batch), texts, masks).float()
        told, untold = both.chunk(2)
        velocity = untold + guidance * (told - untold)
        step = times[i + 1] - times[i]
        if before is None:
            x = x + step * velocity
        else:
            k = float(step / (times[i] - times[i - 1])) / 2
            x = x + step * ((1 + k) * velocity - k * before)
        before = velocity
    return x
