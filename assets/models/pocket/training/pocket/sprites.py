"""Sprites: every picture of three openly licensed packs that is a thing, an animal, a plant, food, a vehicle or a person."""

import io
import json
import re

import numpy as np
from PIL import Image

from pocket.world import data

PIXELS = 144
PACKS = {"fluent-emoji": "3d", "fluent-emoji-flat": "flat", "noto": "cartoon"}
_SRGB_TO_LMS = np.array(
    [[0.4122214708, 0.2119034982, 0.0883024619], [0.5363325363, 0.6806995451, 0.2817188376], [0.0514459929, 0.1073969566, 0.6299787005]]
)
_LMS_TO_OKLAB = np.array(
    [[0.2104542553, 1.9779984951, 0.0259040371], [0.7936177850, -2.4285922050, 0.7827717662], [-0.0040720468, 0.4505937099, -0.8086757660]]
)
_HUES = (  # degrees in OKLab
    ("red", 8, 36),
    ("orange", 36, 74),
    ("yellow", 74, 112),
    ("green", 112, 168),
    ("teal", 168, 222),
    ("blue", 222, 282),
    ("purple", 282, 325),
    ("pink", 325, 368),
)


def packs(modules):
    """Pictures (h, w, 4) float and facts of all packs; modules: the folder node_modules that holds them."""
    import resvg_py

    tables = data("names.json")
    labels, groups = _labels(modules)
    for pack, style in PACKS.items():
        with open(f"{modules}/@iconify-json/{pack}/icons.json", encoding="utf-8") as file:
            icons = json.load(file)
        for slug, entry in labels.items():
            facts = _facts(tables, pack, slug, entry, groups[entry["subgroup"]])
            if facts is None:
                continue
            for icon in _variants(icons["icons"], slug, entry, facts["subgroup"]):
                svg = _svg(icons, icons["icons"][icon])
                png = resvg_py.svg_to_bytes(svg_string=svg, width=PIXELS * 2, height=PIXELS * 2)
                picture = np.asarray(Image.open(io.BytesIO(bytes(png))).convert("RGBA"), np.float32) / 255
                yield picture, dict(facts, style=style)


def _labels(modules):
    with open(f"{modules}/emojibase-data/en/data.json", encoding="utf-8") as file:
        entries = json.load(file)
    with open(f"{modules}/emojibase-data/meta/groups.json", encoding="utf-8") as file:
        groups = {int(k): v for k, v in json.load(file)["subgroups"].items()}
    return {_slug(e["label"]): e for e in entries if e.get("subgroup") is not None}, groups


def _slug(label):
    plain = label.lower().translate(str.maketrans({"’": "", "'": "", "ñ": "n", "é": "e", "å": "a"}))
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def _facts(tables, pack, slug, entry, subgroup):
    """What is known of a picture by its label, or None when it is none of ours."""
    if subgroup not in tables["subgroups"] or tables["names"].get(slug) == "" or any(d in slug for d in tables["dropped"]):
        return None
    faces = {v: k for k, v in tables["faces"].items()}
    label = entry["label"].lower().replace("’s", "'s").replace("person: ", "").replace("-face", " face")
    name = faces.get(slug) or re.sub(r"\s*:.*", "", tables["names"].get(slug) or label).removeprefix("the ")
    kind = next((k for k in ("sky", "sea", "water", "air") if name in tables[k]), "ground")
    return dict(
        name=name,
        synonyms=tables["synonyms"].get(name, []),
        pose="",
        subgroup=subgroup,
        kind=kind,
        bust=slug in faces or slug in tables["heads"][pack] or subgroup in tables["bust_subgroups"],
        metres=tables["metres"].get(name, tables["metres_by_subgroup"][subgroup]),
        mirrored=name not in tables["never_mirrored"],
    )


def _variants(icons, slug, entry, subgroup):
    """The icon's name, and for people those of two more skin tones."""
    tones = [""]
    if subgroup.startswith("person") and entry.get("skins"):
        tones = ["", "-medium"] if subgroup == "person-role" else ["", "-light", "-dark"]
    for tone in tones:
        found = next((n for n in (slug + tone, slug + tone + "-skin-tone") if n in icons), None)
        if found:
            yield found


def _svg(pack, icon):
    left, top = icon.get("left", 0), icon.get("top", 0)
    width, height = icon.get("width", pack.get("width", 16)), icon.get("height", pack.get("height", 16))
    spaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    return f'<svg {spaces} viewBox="{left} {top} {width} {height}">{icon["body"]}</svg>'


def cut(picture, pixels=PIXELS):
    """The picture without its empty margin, its longer side as asked; None when nothing is there."""
    ys, xs = np.where(picture[..., 3] > 0.06)
    if len(ys) < 50:
        return None
    picture = picture[ys.min() : ys.max() + 1, xs.min() : xs.max() + 1].copy()
    scale = pixels / max(picture.shape[:2])
    height, width = (max(4, round(n * scale)) for n in picture.shape[:2])
    picture[..., :3] *= picture[..., 3:]
    filtered = Image.Resampling.BOX if scale < 1 else Image.Resampling.BICUBIC
    planes = [np.asarray(Image.fromarray(picture[..., i]).resize((width, height), filtered)) for i in range(4)]
    picture = np.stack(planes, -1)
    picture[..., :3] /= np.maximum(picture[..., 3:], 1e-3)
    return np.clip(picture, 0, 1)


def _oklab(rgb):
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    return np.cbrt(linear @ _SRGB_TO_LMS) @ _LMS_TO_OKLAB


def colour_words(lightness, chroma, hue):
    """The word for each pixel, from what people call such colours."""
    words = np.full(lightness.shape, "none", dtype="<U8")
    grey = chroma < 0.035
    words[grey & (lightness > 0.86)] = "white"
    words[grey & (lightness <= 0.86) & (lightness > 0.38)] = "grey"
    words[grey & (lightness <= 0.38)] = "black"
    degrees = np.degrees(hue) % 360
    for name, low, high in _HUES:
        inside = (degrees >= low) & (degrees < high) | (degrees + 360 >= low) & (degrees + 360 < high)
        words[~grey & inside] = name
    words[~grey & (degrees > 20) & (degrees < 90) & (lightness < 0.62) & (chroma < 0.135)] = "brown"
    words[~grey & (degrees > 8) & (degrees < 36) & (lightness > 0.70)] = "pink"
    words[~grey & (lightness < 0.30) & (chroma < 0.07)] = "black"
    words[~grey & (chroma < 0.05) & (lightness > 0.9)] = "white"
    words[~grey & (chroma < 0.05) & (lightness <= 0.9)] = "grey"
    return words


def measured(picture):
    """Facts that only the pixels know: colour words, its own hue, where its feet stand, where its middle begins."""
    alpha = picture[..., 3]
    lab = _oklab(picture[..., :3][alpha > 0.8].astype(np.float64))
    lightness, chroma, hue = lab[:, 0], np.hypot(lab[:, 1], lab[:, 2]), np.arctan2(lab[:, 2], lab[:, 1])
    words, counts = np.unique(colour_words(lightness, chroma, hue), return_counts=True)
    most = sorted(zip(words, counts), key=lambda t: -t[1])[:4]
    own, near = _own_hue(chroma, hue)
    height, width = alpha.shape
    feet = np.where((alpha[int(height * 0.93) :] if height > 14 else alpha[-1:]).max(0) > 0.3)[0]
    left, right = (feet.min(), feet.max() + 1) if len(feet) else (width * 0.3, width * 0.7)
    middle = alpha[:, int(width * 0.38) : max(int(width * 0.62), int(width * 0.38) + 1)].max(1) > 0.4
    return dict(
        colours={str(w): round(float(n / max(1, len(lab))), 3) for w, n in most},
        hue=round(own, 3),
        hue_share=round(float(near.mean()) if near.size else 0, 3),
        hue_lightness=round(float(lightness[near].mean()) if near.any() else 0.5, 3),
        hue_chroma=round(float(chroma[near].mean()) if near.any() else 0, 3),
        base=[round(float(left / width), 3), round(float(right / width), 3)],
        top=round(float(np.argmax(middle) / height), 3),
    )


def _own_hue(chroma, hue):
    """The hue that most of the colour has, and which pixels are near it."""
    weight = chroma * (chroma > 0.05)
    histogram, edges = np.histogram(hue, 36, (-np.pi, np.pi), weights=weight)
    smooth = np.roll(histogram, 1) + histogram * 2 + np.roll(histogram, -1)
    k = int(smooth.argmax())
    own = float((edges[k] + edges[k + 1]) / 2)
    near = _near(hue, own, chroma)
    if near.any():
        own = float(np.angle(np.exp(1j * hue[near]).dot(weight[near])))
        near = _near(hue, own, chroma)
    return own, near


def _near(hue, own, chroma):
    return (np.abs((hue - own + np.pi) % (2 * np.pi) - np.pi) < 0.55) & (chroma > 0.05)
