"""Draws batches of plans in torch, on any device.

All pictures lie on the device as uint8. Sampling grids are float32: in half precision they are off by up to .07 of a pixel.
"""

import io
import math
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image

from pocket.batches import layer_sizes, styled_places
from pocket.colour import from_oklab, luminance, to_oklab
from pocket.finishes import finish
from pocket.planning import MODES, SPRITES
from pocket.shards import ShardError, read_shards

SIZE, SPRITE, SETTING = 256, 144, 288  # sides of a picture, of a sprite's square, of a setting


def _column(x):
    return x[:, None, None]


def _plane(x):
    return x[:, None, None, None]


def _colour(x):
    return x[:, :, None, None]


class Light:
    """The light of settings, a row each; indexing by settings gives theirs."""

    def __init__(self, rows):
        self.rows = rows

    @staticmethod
    def of(facts, device):
        rows = [
            m["light"] + m["ambient"] + m["shadow"] + m["haze"] + [m["shade"], m["lit"], m["back"], m["setting"] == "plain"] for m in facts
        ]
        return Light(torch.tensor(np.array(rows, np.float32), device=device))

    def __getitem__(self, index):
        return Light(self.rows[index])

    light = property(lambda self: self.rows[:, 0:3])
    ambient = property(lambda self: self.rows[:, 3:6])
    shadow = property(lambda self: self.rows[:, 6:9])
    haze = property(lambda self: self.rows[:, 9:12])
    shade = property(lambda self: self.rows[:, 12])
    lit = property(lambda self: self.rows[:, 13])
    back = property(lambda self: self.rows[:, 14])
    plain = property(lambda self: self.rows[:, 15])


class Layer:
    """One layer of sprites: the columns of `items` by name, and where each is drawn."""

    def __init__(self, items, sizes, blank):
        there = items[:, 0] >= 0
        self.sprite = torch.where(there, items[:, 0], torch.full_like(items[:, 0], blank)).long()
        self.there = there.to(items.dtype)
        self.x, self.y, self.height, self.mode, self.tilt, self.mirrored, self.depth = (items[:, i] for i in range(1, 8))
        self.hue = items[:, 8:14]
        self.size = sizes[self.sprite]  # (n, 2), share of the sprite's square
        self.scale = self.height / self.size[:, 1]  # side of the whole square in the picture
        self.way = 1 - 2 * self.mirrored
        floating = (self.mode == MODES["air"]) | (self.mode == MODES["float"])
        self.middle = torch.where(floating, self.y, self.y - self.height / 2)

    def toward(self, sun):
        """Unit vectors (n, 2) to the sun."""
        x, y = sun[:, 0] - self.x, sun[:, 1] - self.middle
        length = torch.sqrt(x * x + y * y + 1e-6)
        return torch.stack([x / length, y / length], 1)


class Painter:
    def __init__(self, shards, device="cpu", threads=8):
        self.device = torch.device(device)
        sprites, sprite_facts = read_shards(shards, "sprites")
        settings, setting_facts = read_shards(shards, "settings")
        self.blank = len(sprites)
        self.sprites = self._on_device(_sprite_squares(sprites, threads))
        self.settings = self._on_device(_setting_squares(settings, threads))
        sizes = [m["size"] for m in sprite_facts] + [[SPRITE, SPRITE]]
        self.sizes = self._on_device(np.array(sizes, np.float32) / SPRITE)
        self.bases = self._on_device(np.array([m["base"] for m in sprite_facts] + [[0.3, 0.7]], np.float32))
        self.lights = Light.of(setting_facts, self.device)
        grid = (torch.arange(SIZE, device=self.device) + 0.5) / SIZE
        self.X = grid[None, None, :].expand(1, SIZE, SIZE)
        self.Y = grid[None, :, None].expand(1, SIZE, SIZE)
        grid = (torch.arange(SPRITE, device=self.device) + 0.5) / SPRITE
        self.U, self.V = grid[None, None, None, :], grid[None, None, :, None]

    def _on_device(self, array):
        return torch.from_numpy(array).to(self.device, non_blocking=True)

    @torch.no_grad()
    def paint(self, batch):
        """Arrays of `Batches.make` -> pictures (B, 3, 256, 256) in 0..1."""
        chosen = self._on_device(batch["setting"]).long()
        camera, sun, items = (self._on_device(batch[k]).float() for k in ("camera", "sun", "items"))
        ground = self._setting(chosen, camera)
        before, picture = 1 - ground[:, 3:], ground[:, :3].clone()
        light = self.lights[chosen]
        sizes = [len(chosen)] * SPRITES if batch["full"] else layer_sizes(len(chosen))
        for i, n in enumerate(sizes):
            self._add(picture, n, Layer(items[:n, i], self.sizes, self.blank), light[slice(n)], sun[:n])
        picture = picture * (1 - before) + ground[:, :3] * before
        if not batch["full"]:
            finish(picture, styled_places(len(picture)))
        return picture.clamp(0, 1)

    def _setting(self, chosen, camera):
        way = _column(1 - 2 * camera[:, 3])
        x = 0.5 + way * (_column(camera[:, 0]) + (self.X - 0.5) * _column(camera[:, 2]) - 0.5)
        y = _column(camera[:, 1]) + (self.Y - 0.5) * _column(camera[:, 2])
        return _sample(self.settings[chosen].permute(0, 3, 1, 2).float() / 255, x, y, "border")

    def _add(self, picture, n, layer, light, sun):
        sprites = self._lit(layer, light, layer.toward(sun))
        there = _plane(layer.there)
        cos, sin = _column(torch.cos(layer.tilt)), _column(torch.sin(layer.tilt))
        dx, dy = self.X - _column(layer.x), self.Y - _column(layer.middle)
        u = (dx * cos + dy * sin) / _column(layer.scale)
        v = (-dx * sin + dy * cos) / _column(layer.scale)
        drawn = _sample(sprites, 0.5 + u * _column(layer.way), (1 - _column(layer.size[:, 1]) / 2) + v) * there

        below = picture[:n]
        below = self._cast(below, sprites, layer, light, sun, there)
        below = self._contact(below, layer, light, there)
        picture[:n] = below * (1 - drawn[:, 3:]) + drawn[:, :3]

    # ---- a sprite in the light of its scene, premultiplied RGBA (n, 4, 144, 144)

    def _lit(self, layer, light, toward):
        rgba = self.sprites[layer.sprite].permute(0, 3, 1, 2).float() / 255
        rgb, alpha = self._recoloured(rgba[:, :3], layer.hue), rgba[:, 3:]
        u = (self.U - 0.5) / _plane(layer.size[:, 0]) * 2
        v = ((self.V - (1 - _plane(layer.size[:, 1]))) / _plane(layer.size[:, 1])).clamp(0, 1)
        rgb = self._toned(rgb, light)
        rgb = self._shaded(rgb, alpha, u, v, layer, light, toward)
        faded = 1 - torch.exp(-1.6 * _plane(layer.depth))
        rgb = rgb * (1 - faded) + _colour(light.haze) * faded
        # At night hold it off from the dark ground.
        rgb = rgb * (1 + 0.35 * (0.55 - luminance(_colour(light.ambient))).clamp(min=0))
        afloat = _plane(layer.mode) == MODES["water"]
        alpha = alpha * torch.where(afloat, ((0.86 - v) / 0.03).clamp(0, 1), torch.ones_like(v))
        return self._prefiltered(torch.cat([rgb.clamp(0, 1) * alpha, alpha], 1), layer)

    @staticmethod
    def _recoloured(rgb, hue):
        """Turns what is near the sprite's own hue to the wanted one."""
        on, own, wanted, chroma_factor, lighter, lighter_weight = (_plane(hue[:, i]) for i in range(6))
        lab = to_oklab(rgb)
        lightness, a, b = lab[:, :1], lab[:, 1:2], lab[:, 2:3]
        chroma, angle = torch.sqrt(a * a + b * b + 1e-9), torch.atan2(b, a)
        away = (torch.remainder(angle - own + math.pi, 2 * math.pi) - math.pi).abs()
        weight = on * (1.7 - away / 0.42).clamp(0, 1) * ((chroma - 0.03) / 0.03).clamp(0, 1)
        angle = angle + (wanted - own) * weight
        chroma = chroma * (1 + (chroma_factor - 1) * 0.75 * weight)
        lightness = lightness + lighter * lighter_weight * weight
        turned = from_oklab(torch.cat([lightness, chroma * torch.cos(angle), chroma * torch.sin(angle)], 1))
        return torch.where(on > 0, turned, rgb)

    @staticmethod
    def _toned(rgb, light):
        ambient, haze, plain = _colour(light.ambient), _colour(light.haze), _plane(light.plain)
        bright, grey = luminance(ambient), luminance(rgb)
        keep = 1 - 0.75 * plain
        rgb = (grey + (rgb - grey) * (0.92 + 0.40 * (1 - bright))).clamp(0, 1)
        rgb = rgb * (1 - 0.08 * keep) + haze * 0.08 * luminance(haze) * keep
        return rgb * (1 + (ambient - 1) * torch.where(bright < 0.6, 0.80, 0.90))

    @staticmethod
    def _shaded(rgb, alpha, u, v, layer, light, toward):
        """Form shade and light from a ball's and the outline's slope, a dark foot, a rim against the light."""
        lx, ly = _plane(toward[:, 0] * layer.way), _plane(toward[:, 1])
        colour, shadow, back = _colour(light.light), _colour(light.shadow), _plane(light.back)
        soft = 1 - 0.55 * _plane(light.plain)
        form = ((u * lx + (2 * v - 1) * ly) / (lx.abs() + ly.abs() + 1e-5)).clamp(-1, 1)
        blurred = F.avg_pool2d(F.avg_pool2d(alpha, 9, 1, 4), 9, 1, 4)
        slope_x = F.pad(blurred[..., 2:] - blurred[..., :-2], (1, 1)) * 0.5
        slope_y = F.pad(blurred[..., 2:, :] - blurred[..., :-2, :], (0, 0, 1, 1)) * 0.5
        outline = -(slope_x * lx + slope_y * ly) * 12
        facing = (0.68 * form + 0.62 * outline).clamp(-1, 1) * (1 - 0.25 * back)
        shade = ((0.35 - facing).clamp(0, 1.3) / 1.3 * 1.25).clamp(0, 1) * _plane(light.shade) * soft + back * 0.22
        rgb = rgb * (1 - shade) + (rgb * (0.55 * 0.25 + shadow * 0.75) * 1.25 + shadow * 0.12) * shade
        lit = (facing - 0.05).clamp(0, 1) * _plane(light.lit) * soft * (1 - 0.55 * back)
        rgb = 1 - (1 - rgb) * (1 - colour * lit * 0.8)
        foot = ((v - 0.72) / 0.28).clamp(0, 1) ** 1.5 * 0.26 * (_plane(layer.mode) == MODES["ground"])
        rgb = rgb * (1 - foot) + rgb * (shadow * 0.7 + 0.15) * foot
        edge = (alpha - F.avg_pool2d(alpha, 5, 1, 2)).clamp(0, 1)
        rim = (facing + 0.2).clamp(0, 1) * edge * 2.2 * (0.30 + 0.95 * back) * _plane(light.lit) * 1.6 * soft
        return 1 - (1 - rgb) * (1 - colour * rim.clamp(0, 0.9))

    @staticmethod
    def _prefiltered(rgba, layer):
        """Halved once or twice where it will be drawn small: one sample a pixel must not miss what lies between."""
        ratio = _plane(layer.scale * SIZE / SPRITE)
        half = F.interpolate(F.avg_pool2d(rgba, 2), scale_factor=2, mode="bilinear")
        quarter = F.interpolate(F.avg_pool2d(rgba, 4), scale_factor=4, mode="bilinear")
        return torch.where(ratio < 0.30, quarter, torch.where(ratio < 0.62, half, rgba))

    # ---- what it leaves on the ground

    def _cast(self, below, sprites, layer, light, sun, there):
        """A shadow on land, a mirror picture on water: the same sprite seen through a second, sheared map."""
        water = _column(layer.mode == MODES["water"]).float()
        ground = _column(layer.mode == MODES["ground"]).float()
        away = torch.where(_column(light.back) > 0.3, 1.0, -1.0)
        waterline = _column(layer.y) - water * 0.14 * _column(layer.height)
        along = (self.Y - waterline) * torch.where(water > 0, torch.ones_like(away), away)
        length = torch.where(water > 0, _column(layer.height), 0.30 * _column(layer.height))
        v = (1 - water * 0.14) - along / length
        shear = (1 - water) * _column(layer.toward(sun)[:, 0]) * along * 0.9
        u = (self.X - _column(layer.x) + shear) / _column(layer.scale)
        ripple = water * torch.sin(self.Y * 210 + _column(layer.x) * 40) * 0.012
        tall = _column(layer.size[:, 1])
        seen = _sample(F.avg_pool2d(sprites, 3, 1, 1), 0.5 + (u + ripple) * _column(layer.way), (1 - tall) + v * tall) * there
        fade = (along / length).clamp(0, 1)
        near = 1 - 0.6 * _column(layer.depth).clamp(max=1)
        on_land = ground * 0.36 * (1 - 0.8 * fade) * near * (1 - 0.45 * _column(light.plain))
        strength = torch.where(water > 0, 0.62 * (1 - fade), on_land) * (along > -0.002)
        alpha = seen[:, 3:] * strength[:, None]
        mirror = seen[:, :3] / seen[:, 3:].clamp(min=0.02) * 0.82 + 0.10 * _colour(light.haze)
        colour = torch.where(water[:, None] > 0, mirror, self._shadow(light).expand_as(mirror))
        return below * (1 - alpha) + colour * alpha

    @staticmethod
    def _shadow(light):
        return _colour(light.shadow * (1 - 0.4 * light.plain[:, None]))

    def _contact(self, below, layer, light, there):
        """Two dark ellipses under the feet; a ring of light on water."""
        base, height = self.bases[layer.sprite], _column(layer.height)
        half = _column((base[:, 1] - base[:, 0]) / 2 * layer.size[:, 0] * layer.scale)
        middle = layer.x + ((base[:, 0] + base[:, 1]) / 2 - 0.5) * layer.size[:, 0] * layer.scale * layer.way
        x, y = self.X - _column(middle), self.Y - (_column(layer.y) - 0.006 * height)

        def ellipse(rx, ry, y=y):
            return torch.sqrt((x / rx) ** 2 + (y / ry) ** 2)

        wide = ((1.25 - ellipse(1.30 * half + 0.012, 0.050 * height + 0.003)) / 0.6).clamp(0, 1)
        close = ((1.15 - ellipse(1.02 * half + 0.004, 0.020 * height + 0.002)) / 0.35).clamp(0, 1)
        dark = (0.40 * wide + 0.50 * close).clamp(max=0.72) * (1 - 0.5 * _column(layer.depth).clamp(max=1))
        dark = dark * _column(layer.mode == MODES["ground"]) * (1 - 0.4 * _column(light.plain))
        dark = dark[:, None] * there
        below = below * (1 - dark) + self._shadow(light) * dark

        waterline = self.Y - (_column(layer.y) - 0.14 * height)
        ring = ellipse(_column(layer.size[:, 0] * layer.scale) * 0.62, 0.055 * height + 0.004, waterline)
        bright = (1 - (ring - 1).abs() / 0.10).clamp(0, 1) * 0.45 * _column(layer.mode == MODES["water"])
        bright = bright[:, None] * there
        return below * (1 - bright) + _colour(light.light) * bright


def _sample(pictures, x, y, outside="zeros"):
    return F.grid_sample(pictures, torch.stack([x * 2 - 1, y * 2 - 1], -1), mode="bilinear", padding_mode=outside, align_corners=False)


def _open(webp, largest, what):
    try:
        picture = np.asarray(Image.open(io.BytesIO(webp)).convert("RGBA"))
    except Exception as e:  # the decoder fails in many ways on bytes that are not a picture
        raise ShardError(f"A picture in {what} is damaged ({type(e).__name__}). Make the shards again: ./run shards") from e
    if max(picture.shape[:2]) > largest:
        raise ShardError(f"A picture in {what} is larger than {largest} pixels. Make the shards again: ./run shards")
    return picture


def _sprite_squares(files, threads):
    """(n + 1, 144, 144, 4): each stands in the middle of the lower edge; the last is empty."""
    squares = np.zeros((len(files) + 1, SPRITE, SPRITE, 4), np.uint8)

    def load(i):
        picture = _open(files[i], SPRITE, "sprites")
        h, w = picture.shape[:2]
        x = (SPRITE - w) // 2
        squares[i, SPRITE - h :, x : x + w] = picture

    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(load, range(len(files))))
    return squares


def _setting_squares(files, threads):
    squares = np.zeros((len(files), SETTING, SETTING, 4), np.uint8)

    def load(i):
        picture = _open(files[i], SETTING, "settings")
        if picture.shape[:2] != (SETTING, SETTING):
            raise ShardError(f"A setting is not {SETTING} pixels square. Make the shards again: ./run shards")
        squares[i] = picture

    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(load, range(len(files))))
    return squares
