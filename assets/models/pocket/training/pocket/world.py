"""The world that scenes are made of: what things there are, how they are called, where they are at home. Holds no pictures."""

import hashlib
import json
import os

import numpy as np

from pocket.shards import read_shards

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def data(name):
    """A table of this folder: names.json, rules.json or words.json."""
    with open(f"{HERE}/{name}", encoding="utf-8") as file:
        return json.load(file)


RULES = data("rules.json")
HUES = list(RULES["colours"])
_OWN_COLOUR = {"red", "green", "blue", "black", "white", "orange", "brown"}


def held_out(kind, *parts):
    """Whether a combination is never made in training: one in twenty, the same ones for ever.

    kind: "s" subject and setting, "c" subject and colour, "r" pair and relation.
    """
    key = "|".join((kind,) + parts)
    return int(hashlib.md5(key.encode()).hexdigest()[:8], 16) % 20 == 0


class World:
    """Facts of all sprites and settings.

    A sprite's facts: name, synonyms, pose, subgroup, style (3d, flat, cartoon), kind (ground, air, water, sea, sky), bust, metres, size
    (pixels), mirrored (whether it may be), colours (shares of colour words), hue, hue_share, hue_lightness, hue_chroma (its own hue in
    OKLab), base (left and right end of its feet), top (where its middle begins). A setting's facts: setting, mood, weather, zone (ground,
    air, water, table, plain), horizon, near, sun, light, ambient, shadow, haze (colours), shade, lit, back (how much light comes from
    behind), colour (of a plain one).
    """

    def __init__(self, folder):
        _, self.sprites = read_shards(folder, "sprites")
        _, self.settings = read_shards(folder, "settings")
        self.by_name, self.by_setting = {}, {}
        for i, sprite in enumerate(self.sprites):
            sprite["id"] = i
            sprite["word"] = _colour_word(sprite)
            sprite["hued"] = _may_change_hue(sprite)
            sprite["group"] = _group(sprite)
            self.by_name.setdefault(sprite["name"], []).append(i)
        for i, setting in enumerate(self.settings):
            self.by_setting.setdefault(setting["setting"], []).append(i)
        self.names = sorted(self.by_name)
        self.pools = {
            "ground": self._named(lambda s: s["kind"] == "ground" and not s["bust"]),
            "air": self._named(lambda s: s["kind"] == "air" and not s["bust"]),
            "water": self._named(lambda s: s["kind"] == "water"),
            "sea": self._named(lambda s: s["kind"] == "sea"),
            "bust": self._named(lambda s: s["bust"]),
            "sky": self._named(lambda s: s["kind"] == "sky"),
            "carrier": self._named(lambda s: s["name"] in RULES["carriers"] and not s["bust"]),
        }
        # What people ask for comes up more often: animals, vehicles, food, people before office supplies.
        weights = RULES["weights"]
        self._cumulative = {
            pool: np.cumsum([weights.get(self.sprites[self.by_name[n][-1]]["subgroup"], 1.0) for n in names]).tolist()
            for pool, names in self.pools.items()
        }

    def _named(self, fits):
        return [n for n in self.names if any(fits(self.sprites[i]) for i in self.by_name[n])]

    def name(self, random, pool):
        """A name of the pool by its weight, or None when the pool is empty."""
        return random.choices(self.pools[pool], cum_weights=self._cumulative[pool])[0] if self.pools[pool] else None

    def pick(self, random, name, style, fits):
        """A sprite of that name that fits, of that style if there is one; None if there is none."""
        able = [i for i in self.by_name[name] if fits(self.sprites[i])]
        same = [i for i in able if self.sprites[i]["style"] == style]
        able = same or able
        return random.choice(able) if able else None

    def first(self, name):
        return self.sprites[self.by_name[name][0]]


def _colour_word(sprite):
    colours = sprite["colours"]
    word = next(iter(colours), "none")
    return word if word != "none" and colours[word] >= 0.58 else None


def _may_change_hue(sprite):
    return (
        sprite["hue_share"] >= 0.45
        and sprite["hue_chroma"] > 0.07
        and not sprite["subgroup"].startswith("person")
        and sprite["kind"] != "sky"
        and not _OWN_COLOUR & set(sprite["name"].split())
        and sprite["name"] not in ("fire", "jack-o-lantern")
    )


def _group(sprite):
    name, subgroup = sprite["name"], sprite["subgroup"]
    for key, group in (("pets", "pet"), ("cold", "cold"), ("hot", "hot"), ("farm", "farm")):
        if name in RULES[key]:
            return group
    if subgroup.startswith("animal") or subgroup == "character":
        return "wood"
    if "person" in subgroup or subgroup == "face-costume":
        return "person"
    if subgroup.startswith("plant"):
        return "plant"
    if subgroup == "transport-ground":
        return "road"
    if subgroup.startswith("place"):
        return "house"
    return "small" if sprite["metres"] < 0.8 and not subgroup.startswith("transport") else "any"
