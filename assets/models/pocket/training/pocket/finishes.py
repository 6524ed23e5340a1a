"""Seven cheap styles for a few pictures of each batch, so that the model learns the words."""

import torch
import torch.nn.functional as F

from pocket.colour import luminance


def finish(pictures, places):
    """Restyles in place; places: pairs (index, number of the style as in planning.STYLES)."""
    by_style = {}
    for place, style in places:
        by_style.setdefault(style, []).append(place)
    for style, indices in by_style.items():
        index = torch.tensor(indices, device=pictures.device)
        pictures[index] = _FINISHES[style](pictures[index]).clamp(0, 1)


def _tint(x, *rgb):
    return x * torch.tensor(rgb, device=x.device, dtype=x.dtype).view(1, 3, 1, 1)


def _pixels(x):
    return (F.interpolate(F.avg_pool2d(x, 4), scale_factor=4, mode="nearest") * 9).round() / 9


def _grey(x):
    return luminance(x).expand_as(x)


def _sepia(x):
    return _tint(_grey(x), 1.08, 0.92, 0.70) + 0.03


def _ink(x):
    grey = luminance(x)
    lines = F.avg_pool2d(grey, 7, 1, 3) - F.avg_pool2d(grey, 3, 1, 1) - 0.012
    white = 1 - (lines * 16).clamp(0, 1) * 0.92 - (0.30 - grey).clamp(0, 1) * 0.6
    return _tint(white.clamp(0, 1).expand_as(x), 0.99, 0.97, 0.93)


def _poster(x):
    flat = (F.avg_pool2d(x, 3, 1, 1) - 0.5) * 1.25 + 0.5
    return (flat.clamp(0, 1) * 4).round() / 4


def _pastel(x):
    grey = luminance(x)
    return (grey + (x - grey) * 0.55) * 0.62 + 0.38


def _watercolour(x):
    """Four-quadrant smoothing (Kuwahara), lifted to the paper, colour pooled at edges."""
    reach, height, width = 6, x.shape[2], x.shape[3]
    padded = F.pad(x, (reach,) * 4, mode="replicate")
    mean = F.avg_pool2d(padded, reach + 1, 1)
    variance = (F.avg_pool2d(padded * padded, reach + 1, 1) - mean * mean).sum(1, keepdim=True)
    corners = [(slice(a, a + height), slice(b, b + width)) for a in (0, reach) for b in (0, reach)]
    calmest = torch.stack([variance[:, :, r, c] for r, c in corners]).argmin(0)
    means = torch.stack([mean[:, :, r, c] for r, c in corners])
    smooth = means.gather(0, calmest[None].expand(1, -1, 3, -1, -1))[0]
    grey = luminance(x)
    pooled = 0.2 * (grey - F.avg_pool2d(grey, 5, 1, 2)).abs()
    return _tint(1 - (1 - smooth) * 0.86 - pooled, 1.0, 0.99, 0.95)


_FINISHES = {1: _pixels, 2: _grey, 3: _sepia, 4: _ink, 5: _poster, 6: _pastel, 7: _watercolour}
