"""The scorer: how well a picture and a caption fit.

Taught on scenes of the same kind with another seed; every choice gets its number from it.
"""

import torch
import torch.nn as nn
import torch.nn.functional as F


class Residual(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.norm = nn.GroupNorm(8, channels)
        self.first = nn.Conv2d(channels, channels, 3, padding=1)
        self.second = nn.Conv2d(channels, channels, 3, padding=1)
        nn.init.zeros_(self.second.weight)

    def forward(self, x):
        return x + self.second(F.silu(self.first(F.silu(self.norm(x)))))


class Scorer(nn.Module):
    def __init__(self, widths=(64, 128, 224), out=256, text=256):
        super().__init__()
        a, b, c = widths
        self.picture_layers = nn.Sequential(
            nn.PixelUnshuffle(4),
            nn.Conv2d(48, a, 3, padding=1),
            Residual(a),
            Residual(a),
            nn.Conv2d(a, b, 4, 2, 1),
            Residual(b),
            Residual(b),
            nn.Conv2d(b, c, 4, 2, 1),
            Residual(c),
            Residual(c),
        )
        self.places = nn.Parameter(torch.randn(1, 64, c) * 0.02)
        self.questions = nn.Parameter(torch.randn(1, 4, c) * 0.3)
        self.attention = nn.MultiheadAttention(c, 4, batch_first=True)
        self.picture_out = nn.Linear(4 * c, out)
        self.text_in = nn.Linear(384, text)
        self.text_places = nn.Parameter(torch.randn(1, 32, text) * 0.02)
        layer = nn.TransformerEncoderLayer(text, 4, 4 * text, 0.0, "gelu", batch_first=True, norm_first=True)
        self.text_layers = nn.TransformerEncoder(layer, 2, enable_nested_tensor=False)
        self.text_out = nn.Linear(text, out)
        self.temperature = nn.Parameter(torch.tensor(2.7))

    def picture(self, x):
        """Unit vectors (B, out) of pictures (B, 3, 256, 256) or (B, 3, 128, 128) in 0..1."""
        if x.shape[-1] == 256:
            x = F.avg_pool2d(x, 2)
        features = self.picture_layers(x * 2 - 1).flatten(2).transpose(1, 2) + self.places
        answers = self.attention(self.questions.expand(len(x), -1, -1), features, features, need_weights=False)[0]
        return F.normalize(self.picture_out(answers.flatten(1)).float(), dim=-1)

    def caption(self, states, mask):
        """Unit vectors (B, out) of token states (B, 32, 384)."""
        h = self.text_layers(self.text_in(states) + self.text_places, src_key_padding_mask=~mask)
        there = mask[..., None].to(h.dtype)
        return F.normalize(self.text_out((h * there).sum(1) / there.sum(1).clamp(min=1)).float(), dim=-1)


def loss(pictures, captions, changed, temperature):
    """Both directions over the batch, and against the caption with one fact changed.

    Returns the loss, the share of pictures that find their caption and the share that prefers it to the changed one.
    """
    scale = temperature.clamp(max=4.6).exp()
    scores = pictures @ captions.t() * scale
    wrong = (pictures * changed).sum(-1, keepdim=True) * scale
    own = torch.arange(len(pictures), device=pictures.device)
    value = (F.cross_entropy(torch.cat([scores, wrong], 1), own) + F.cross_entropy(scores.t(), own)) / 2
    value = value + 0.5 * F.softplus(wrong[:, 0] - scores.diagonal()).mean()
    return value, (scores.argmax(1) == own).float().mean(), (scores.diagonal() > wrong[:, 0]).float().mean()


def table(pictures, captions, changed, kinds, pool=100):
    """Top-1 and top-5 among `pool` captions, and how often the true caption beats the changed one, by kind of change."""
    n = len(pictures) // pool * pool
    first = five = 0
    for o in range(0, n, pool):
        scores = pictures[o : o + pool] @ captions[o : o + pool].t()
        better = (scores > scores.diagonal()[:, None]).sum(1)
        first += (better == 0).sum().item()
        five += (better < 5).sum().item()
    wins = ((pictures * captions).sum(-1) > (pictures * changed).sum(-1)).float()
    row = dict(top1=round(first / max(n, 1), 3), top5=round(five / max(n, 1), 3), fact=round(wins.mean().item(), 3))
    for kind in sorted(set(kinds)):
        row["fact " + kind] = round(wins[[i for i, k in enumerate(kinds) if k == kind]].mean().item(), 3)
    return row
