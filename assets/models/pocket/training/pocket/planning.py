"""Plans of scenes: one to five things in a setting, in a relation that a caption can name. All follows from (seed, index)."""

import math
import random

from pocket.world import HUES, RULES, held_out

SPRITES = 5  # most in a scene
NUMBERS = 14  # numbers that tell the painter about one sprite; see `Plan.items`
MODES = {"none": 0, "ground": 1, "air": 2, "water": 3, "float": 4}
STYLES = ["", "pixel art", "black and white", "sepia", "ink drawing", "poster", "pastel", "watercolour"]
STARS = ("ringed planet", "comet", "star", "satellite", "sun", "full moon")
SPACECRAFT = ("rocket", "satellite", "flying saucer", "comet")
SPACEFARERS = ("astronaut", "robot", "alien", "cat", "dog")
WIDEST = {1: 0.60, 2: 0.44, 3: 0.34, 4: 0.29, 5: 0.25}  # of the picture's width, by how many there are


class _Impossible(Exception):
    """These choices make no scene; others are tried."""


def plan(world, seed, index, count, held=None, style=""):
    """A scene as dict: setting (index), camera (cx, cy, zoom, mirrored), sun (x, y), items, facts, style (number).

    held: None never makes a held-out combination; "s", "c" or "r" makes one of that kind.
    items: far to near, each sprite, x, y, height (shares of the picture), mode, rotation, mirrored, depth, then for a changed hue 1,
    own hue, new hue, factor of chroma, step of lightness, its weight (all 0 for none).
    """
    for attempt in range(300):
        if attempt > 200:
            held = None
        try:
            return _Plan(world, random.Random(f"{seed}|{index}|{count}|{attempt}|{held}"), count, held, style).result()
        except _Impossible:
            continue
    raise ValueError(f"No scene of {count} things can be made: are there enough sprites?")


class _Plan:
    def __init__(self, world, r, count, held, style):
        self.world, self.r, self.count, self.held, self.style = world, r, count, held, style
        self.relation = None
        self.placed = []
        self._choose_lead()
        self._choose_setting()
        self._choose_groups()
        self._choose_camera()
        self._choose_heights()
        if count == 1:
            self._place_one()
        elif count == 2 and len(self.groups) == 2:
            self._place_pair()
        elif count >= 2:
            self._place_row()

    # ---- what

    def _choose_lead(self):
        r, alone = self.r, self.count == 1
        zones = ["ground", "air", "water", "sea", "bust", "sky"]
        self.zone = r.choices(zones, [0.66, 0.09, 0.06, 0.07, 0.05 if alone else 0, 0.03 if alone else 0])[0]
        self.lead = self.world.name(r, self.zone) or self._impossible()
        style = r.choice(["3d", "flat", "cartoon", "cartoon"])
        self.fits = self._fits_zone(self.zone)
        first = self.world.pick(r, self.lead, style, self.fits)
        if first is None:
            self._impossible()
        self.sprite = self.world.sprites[first]
        self.pack = self.sprite["style"]

    @staticmethod
    def _fits_zone(zone):
        if zone == "bust":
            return lambda s: s["bust"]
        return lambda s: not s["bust"] and s["kind"] == zone

    @staticmethod
    def _impossible():
        raise _Impossible

    def _choose_setting(self):
        r, world = self.r, self.world
        wanted = self._wanted_setting()
        if held_out("s", self.lead, wanted) != (self.held == "s"):
            self._impossible()
        choice = world.by_setting.get(wanted) or world.by_setting.get("plain")
        self.setting_index = r.choice(choice) if choice else self._impossible()
        self.ground = world.settings[self.setting_index]
        self.setting = self.ground["setting"]
        self.airborne = self.ground["zone"] == "air" or self.zone in ("air", "sky") and self.setting != "room"
        self.swimming = self.zone == "water" and self.ground["zone"] == "water"

    def _wanted_setting(self):
        r, zone, name = self.r, self.zone, self.sprite["name"]
        if zone == "bust":
            return "plain"
        if zone == "sky":
            return r.choice(["plain", "plain", "space" if name in STARS else "plain"])
        if zone == "sea":
            return r.choices(["sea", "plain", "beach"], [0.86, 0.1, 0.04])[0]
        if zone == "water":
            return r.choices(["lake", "plain"], [0.9, 0.1])[0]
        if zone == "air":
            space = 0.34 if name in SPACECRAFT else 0.03
            return r.choices(["sky", "space", r.choice(RULES["outdoor"]), "lake", "plain"], [0.34, space, 0.42, 0.08, 0.1])[0]
        where = [
            r.choice(RULES["home"][self.sprite["group"]]),
            r.choice(RULES["outdoor"]),
            "room" if self.sprite["metres"] < 2 else "city",
            "plain",
            "space" if name in SPACEFARERS else "meadow",
        ]
        return r.choices(where, [0.62, 0.16, 0.06, 0.12, 0.04])[0]

    def _subject(self, name, style, fits, coloured, held=None):
        """One kind of thing: which sprite, the colour a caption may name, the hue it is turned to."""
        r = self.r
        i = self.world.pick(r, name, style, fits)
        if i is None:
            self._impossible()
        sprite = self.world.sprites[i]
        word = sprite["word"]
        subject = dict(name=name, sprite=i, pose=sprite["pose"], colour=None, hue=None, size="", count=1, natural=word)
        if coloured and sprite["hued"]:
            colour = r.choice([c for c in HUES if c != word])
            if held_out("c", name, colour) == (held == "c"):
                subject["colour"] = subject["hue"] = colour
        if subject["hue"] is None and word and r.random() < 0.35 and word not in name:
            subject["colour"] = word
        return subject

    def _choose_groups(self):
        r, n = self.r, self.count
        coloured = r.random() < (0.34 if n < 3 else 0.22) or self.held == "c"
        first = self._subject(self.lead, self.pack, self.fits, coloured, self.held)
        if self.held == "c" and not first["hue"]:
            self._impossible()
        self.groups = [first]
        kinds = self._kinds()
        if kinds >= 2:
            self._choose_company(kinds)
        extra = n - len(self.groups)
        if extra > 0:
            self.groups[0]["count"] += extra
        if kinds == 2 and n >= 4 and r.random() < 0.5 and self.groups[0]["count"] > 2:
            self.groups[0]["count"] -= 1
            self.groups[1]["count"] += 1
        if n == 1 and r.random() < 0.16 and self.zone != "bust":
            first["size"] = r.choice(list(RULES["size_factors"]))

    def _kinds(self):
        r, n = self.r, self.count
        if n <= 1:
            return n
        if n == 2:
            return 1 if r.random() < 0.28 and self.held != "r" else 2
        shares = {3: [0.45, 0.28, 0.27], 4: [0.62, 0.25, 0.13], 5: [0.72, 0.28]}[n]
        return r.choices(range(1, len(shares) + 1), shares)[0]

    def _choose_company(self, kinds):
        r, world, grounded = self.r, self.world, self.zone == "ground"
        self.relation = self._choose_relation()
        pool = "carrier" if self.relation == "on" else self.zone
        fits = self._fits_zone("ground") if grounded else self.fits
        if self.relation == "above" and grounded:
            self.relation, pool, fits = "under", "air", self._fits_zone("air")
        for _ in range(12):
            other = world.name(r, pool) or self._impossible()
            if other != self.lead and held_out("r", self.lead, other, self.relation) == (self.held == "r"):
                break
        else:
            self._impossible()
        if held_out("s", other, self.setting):
            self._impossible()
        self.groups.append(self._subject(other, self.pack if r.random() < 0.85 else None, fits, r.random() < 0.3))
        if kinds == 3:
            third = world.name(r, self.zone)
            if third in (self.lead, other) or held_out("s", third, self.setting):
                self._impossible()
            self.groups.append(self._subject(third, self.pack, self.fits if self.relation == "under" else fits, False))
            self.relation = "and"

    def _choose_relation(self):
        grounded = self.zone == "ground" and self.setting != "space"
        relations = ["left", "right", "and", "next"] + (["front", "behind"] if grounded else ["above"])
        if grounded and self.setting != "room" and self.count == 2:
            relations.append("above")
        if self.zone == "ground" and self.count == 2 and self.sprite["metres"] < 1.2:
            relations += ["on", "on"]
        return self.r.choice(relations) if self.count == 2 else self.r.choice(["and", "and", "left", "right"])

    # ---- where

    def _choose_camera(self):
        """A crop of the setting, mirrored or not; horizon and sun follow it."""
        r = self.r
        mirrored = r.random() < 0.5
        zoom = 1 - 0.11 * r.random() ** 1.5
        cx = zoom / 2 + (1 - zoom) * r.random()
        cy = 1 - zoom / 2 - (1 - zoom) * r.random() * 0.5
        self.camera = [cx, cy, zoom, float(mirrored)]

        def seen(y):
            return (y - (cy - zoom / 2)) / zoom

        self.horizon, self.near = seen(self.ground["horizon"]), seen(self.ground["near"])
        sun = 1 - self.ground["sun"][0] if mirrored else self.ground["sun"][0]
        self.sun = [(sun - (cx - zoom / 2)) / zoom, seen(self.ground["sun"][1])]
        self.base = min(0.93, seen({"room": 0.90, "plain": 0.86}.get(self.setting, 0.905)))

    def _choose_heights(self):
        """The leading thing is large; others follow real size, softened."""
        r, n = self.r, self.count
        metres = [self.world.sprites[g["sprite"]]["metres"] for g in self.groups]
        largest = max(metres)
        plain = self.setting == "plain"
        if n <= 1:
            height = 0.44 + 0.10 * (r.random() - 0.5) + (0.10 if metres[0] > 4 else -0.03 if metres[0] < 0.2 else 0)
            if self.zone in ("bust", "sky") or plain:
                height = 0.60 + 0.12 * r.random()
        else:
            tall = {2: 0.36, 3: 0.32}.get(n, 0.27)
            height = tall * (0.94 + 0.12 * r.random()) * (1.12 if largest > 3 else 1.0) * (1.12 if plain else 1)
        self.heights = [height * max(0.42, (m / largest) ** 0.28) for m in metres]
        if n == 1:
            self.heights[0] *= RULES["size_factors"].get(self.groups[0]["size"], 1)

    def _floor(self, far):
        """Where feet stand; far from 0 (near) to 1."""
        return self.base - far * max(0.02, min(0.16, self.base - max(self.near, self.horizon + 0.12)))

    def _perspective(self, y):
        grounded = self.ground["zone"] in ("ground", "table", "plain") and not self.airborne
        if grounded and self.setting not in ("room", "plain"):
            return max(0.55, min(1.1, (y - self.horizon) / max(0.08, self.base - self.horizon)))
        return 1 - 0.5 * (self.base - y)

    def _put(self, group, x, y, height, mode, tilt=0.0, facing=0):
        self.placed.append((group, x, y, height, mode, tilt, facing))

    def _mode(self):
        return "water" if self.swimming else "air" if self.airborne or self.ground["zone"] == "air" else "ground"

    def _about(self, middle, spread):
        return middle + spread * (self.r.random() - 0.5)

    def _tilt(self, mode, degrees):
        return self._about(0, degrees) if mode == "air" else 0.0

    def _place_one(self):
        r, height = self.r, self.heights[0]
        x = self._about(0.5 + r.choice((-0.05, 0.05)), 0.08)
        if self.zone in ("bust", "sky") or self.airborne and self.setting == "plain":
            self._put(0, self._about(0.5, 0.04), self._about(0.5, 0.03), height, "float")
        elif self._mode() == "air":
            y = 0.40 + 0.12 * r.random() - (0.0 if self.ground["zone"] == "air" else 0.05)
            self._put(0, x, y, height, "air", self._tilt("air", 14))
        elif self.swimming:
            self._put(0, x, 0.80 + 0.08 * r.random(), height * 0.85, "water")
        else:
            away = 0.6 if self.groups[0]["size"] in ("tiny", "small") else 0.25
            self._put(0, x, self._floor(r.random() * away), height, "ground")

    def _place_pair(self):
        if self.relation == "on":
            self._place_on()
        elif self.relation in ("under", "above"):
            self._place_above()
        elif self.relation in ("front", "behind"):
            self._place_behind()
        else:
            self._place_beside()

    def _place_on(self):
        carrier = self.world.sprites[self.groups[1]["sprite"]]
        below = max(0.28, min(0.42, self.heights[1] * 1.1))
        below = min(below, 0.42 * carrier["size"][1] / carrier["size"][0])
        rider = min(self.heights[0], 0.30, below * 0.95)
        x, y = self._about(0.5, 0.08), self._floor(0.15 * self.r.random())
        self._put(1, x, y, below, "ground")
        seen = below * self._perspective(y)
        self._put(0, self._about(x, 0.01), y - seen * (1 - carrier["top"]) + 0.03 * rider, rider, "none")

    def _place_above(self):
        a, b = self.heights
        if self.relation == "under":
            self._put(1, self._about(0.5, 0.22), 0.22 + 0.06 * self.r.random(), min(b, 0.30), "air", self._tilt("air", 12))
            self._put(0, self._about(0.5, 0.14), self._floor(0.2 * self.r.random()), a, "ground")
        else:
            mode = "water" if self.swimming else "air"
            self._put(1, self._about(0.5, 0.2), 0.82 if self.swimming else 0.74, min(b, 0.34), mode)
            self._put(0, self._about(0.5, 0.2), 0.56 if self.swimming else 0.28, min(a, 0.32), mode)

    def _place_behind(self):
        front, back = (0, 1) if self.relation == "front" else (1, 0)
        behind = min(0.46, max(self.heights) * 1.12)
        before = min(self.heights[front], behind * 0.72)
        side, x = self.r.choice((-1, 1)), self._about(0.5, 0.06)
        y = self._floor(0.75 + 0.25 * self.r.random())
        self._put(back, x + side * 0.08, y, behind, "ground")
        self._put(front, x - side * 0.07, min(0.94, max(self.base + 0.012, y + 0.09)), before, "ground")

    def _place_beside(self):
        r, mode = self.r, self._mode()
        side = {"left": -1, "right": 1}.get(self.relation) or r.choice((-1, 1))
        distance = 0.19 + 0.05 * r.random()
        for group, s in ((0, side), (1, -side)):
            y = self._floor(0.3 * r.random()) if mode == "ground" else (0.72 if self.swimming else 0.36) + 0.14 * r.random()
            self._put(group, 0.5 + s * distance, y, self.heights[group], mode, self._tilt(mode, 10), -s)

    def _place_row(self):
        r, n = self.r, self.count
        order = [k for k, g in enumerate(self.groups) for _ in range(g["count"])]
        if len(self.groups) == 1:
            r.shuffle(order)
        elif self.relation == "right" or self.relation == "and" and r.random() < 0.5:
            order.reverse()
        mode = self._mode()
        sizes = [self.world.sprites[g["sprite"]]["size"] for g in self.groups]
        aspect = max(w / h for w, h in sizes)
        if len(self.groups) == 1 and n >= 3 and mode == "ground" and r.random() < 0.75:
            self._place_two_rows(order, aspect)
            return
        widest = 0.96 / n / max(0.50, min(aspect, 1.3)) * (1.18 if n > 3 else 1.08)
        factor = min(max(self.heights), widest) / max(self.heights)
        for j, group in enumerate(order):
            x = self._about(0.5 + (j - (n - 1) / 2) * 0.90 / n, 0.012)
            height = self.heights[group] * factor * (0.95 + 0.1 * r.random())
            if mode == "ground":
                y = self._floor((0.0 if j % 2 or n <= 2 else 0.42) + 0.12 * r.random())
            else:
                y = self._about((0.78 if self.swimming else 0.45) + (0.10 if j % 2 else -0.03 if self.swimming else -0.07), 0.05)
            self._put(group, x, y, height, mode, self._tilt(mode, 10))

    def _place_two_rows(self, order, aspect):
        """The far row is moved by a quarter of a step, so that nobody stands exactly behind another: counts must be seen."""
        n, far = self.count, self.count // 2
        even = n == 2 * far
        across, width = n - far + 0.5 * even, max(aspect, 0.45)
        factor = min(0.40, 0.94 / across / width) / max(self.heights)
        step = min(0.96 / across, max(self.heights) * factor * width * 1.10)
        shift = 0.25 * step * even
        xs = [0.5 - shift + (j - (far - 1) / 2) * step for j in range(far)]
        xs += [0.5 + shift + (j - (n - far - 1) / 2) * step for j in range(n - far)]
        for j, group in enumerate(order):
            back = j < far
            y = self._about(min(self._floor(0.85), self.base - 0.085) if back else self._floor(0.0), 0.012)
            height = self.heights[group] * factor * (0.95 + 0.1 * self.r.random()) * (1.04 if back else 1)
            self._put(group, self._about(xs[j], 0.02), y, height, "ground")

    # ---- numbers for the painter, facts for the caption

    def result(self):
        items = [self._item(*placed) for placed in self.placed]
        if self.relation != "on":
            items.sort(key=lambda q: q[2] - (q[4] == MODES["air"]))
        return dict(
            setting=self.setting_index,
            camera=self.camera,
            sun=self.sun,
            items=items,
            facts=self._facts(),
            style=STYLES.index(self.style),
        )

    def _item(self, group, x, y, height, mode, tilt, facing):
        subject = self.groups[group]
        sprite = self.world.sprites[subject["sprite"]]
        w, h = sprite["size"]
        widest = WIDEST[self.count] * (1.25 if self.setting == "plain" or self.groups[0]["size"] == "huge" else 1)
        height = min(height, widest * h / w, 0.86 if self.count == 1 else 0.60)
        if mode == "ground":
            height *= self._perspective(y)
        mirrored = facing > 0 if facing and self.r.random() < 0.8 else self.r.random() < 0.5
        half = height * w / h / 2
        x = min(max(x, half * 0.92 + 0.01), 1 - half * 0.92 - 0.01)
        if mode in ("air", "float"):
            y = min(max(y, height / 2 + 0.02), 1 - height / 2 - 0.02)
        depth = 0 if mode in ("none", "float", "air") else max(0, self.base - y) * 1.2
        item = [sprite["id"], x, y, height, MODES[mode], math.radians(tilt), float(mirrored and sprite["mirrored"]), depth]
        return item + self._hue(subject, sprite)

    @staticmethod
    def _hue(subject, sprite):
        if not subject["hue"]:
            return [0.0] * 6
        lightness, chroma, hue = RULES["colours"][subject["hue"]]
        weight = 0.8 if subject["hue"] == "yellow" else 0.45
        return [1.0, sprite["hue"], hue, chroma / max(sprite["hue_chroma"], 0.05), lightness - sprite["hue_lightness"], weight]

    def _facts(self):
        kept = ("name", "colour", "size", "count", "pose", "natural")
        same = all(self.world.sprites[g["sprite"]]["style"] == self.pack for g in self.groups)
        if self.zone in ("bust", "sky"):
            zone = self.zone
        else:
            zone = "air" if self.airborne and self.ground["zone"] != "air" else self.ground["zone"]
        return dict(
            groups=[{k: g[k] for k in kept} for g in self.groups] if self.count else [],
            relation=self.relation,
            setting=self.setting,
            colour=self.ground["colour"],
            mood=self.ground["mood"],
            weather=self.ground["weather"],
            style=self.style,
            pack=self.pack if same else None,
            zone=zone,
        )
