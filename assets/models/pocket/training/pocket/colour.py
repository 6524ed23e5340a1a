"""OKLab (B. Ottosson, 2020) in torch, channels second."""

import torch

_TO_LMS = (
    (0.4122214708, 0.5363325363, 0.0514459929),
    (0.2119034982, 0.6806995451, 0.1073969566),
    (0.0883024619, 0.2817188376, 0.6299787005),
)
_LMS_TO_LAB = (
    (0.2104542553, 0.7936177850, -0.0040720468),
    (1.9779984951, -2.4285922050, 0.4505937099),
    (0.0259040371, 0.7827717662, -0.8086757660),
)
_LAB_TO_LMS = ((1.0, 0.3963377774, 0.2158037573), (1.0, -0.1055613458, -0.0638541728), (1.0, -0.0894841775, -1.2914855480))
_TO_RGB = (
    (4.0767416621, -3.3077115913, 0.2309699292),
    (-1.2684380046, 2.6097574011, -0.3413193965),
    (-0.0041960863, -0.7034186147, 1.7076147010),
)


def _mixed(x, matrix):
    return torch.cat([sum(k * x[:, i : i + 1] for i, k in enumerate(row)) for row in matrix], 1)


def to_oklab(rgb):
    """sRGB (n, 3, h, w) in 0..1 -> L, a, b."""
    linear = torch.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    return _mixed(_mixed(linear, _TO_LMS).clamp(min=1e-9) ** (1 / 3), _LMS_TO_LAB)


def from_oklab(lab):
    linear = _mixed(_mixed(lab, _LAB_TO_LMS) ** 3, _TO_RGB).clamp(0, 1)
    return torch.where(linear <= 0.0031308, linear * 12.92, 1.055 * linear.clamp(min=1e-6) ** (1 / 2.4) - 0.055).clamp(0, 1)


def luminance(rgb):
    """(n, 3, …) -> (n, 1, …), Rec. 709 weights on the values as they are."""
    return 0.2126 * rgb[:, :1] + 0.7152 * rgb[:, 1:2] + 0.0722 * rgb[:, 2:3]
