"""Captions from the same facts that a scene was drawn from, and captions with one fact changed."""

import copy
import random

from pocket.world import HUES, RULES, data

WORDS = data("words.json")
PLAIN_COLOURS = ("white", "black", "red", "yellow", "green", "blue", "purple", "pink")
SNOWY = {"snowforest", "snowfield", "forest", "ice"}  # too alike to be called wrong for each other
ALIKE = {"orange": "brown", "brown": "orange", "pink": "red", "red": "pink", "teal": "blue", "blue": "teal"}
STANDING = ("sitting", "sleeping", "running", "walking", "waving", "standing", "jumping")
RELATIONS = {
    "left": ["{a} to the left of {b}", "{a} left of {b}", "{a} on the left and {b} on the right", "{b} to the right of {a}"],
    "right": ["{a} to the right of {b}", "{a} right of {b}", "{b} on the left and {a} on the right", "{b} to the left of {a}"],
    "and": ["{a} and {b}", "{b} and {a}", "{a} with {b}", "{a} together with {b}"],
    "next": ["{a} next to {b}", "{a} beside {b}", "{a} and {b} side by side", "{b} next to {a}"],
    "front": ["{a} in front of {b}", "{b} behind {a}"],
    "behind": ["{a} behind {b}", "{b} in front of {a}"],
    "on": ["{a} on {b}", "{a} on top of {b}"],
    "under": ["{a} under {b}", "{b} above {a}", "{b} flying over {a}", "{a} and {b} in the air above"],
    "above": ["{a} above {b}", "{b} below {a}"],
}
OTHER_RELATION = {
    "left": ["right"],
    "right": ["left"],
    "front": ["behind"],
    "behind": ["front"],
    "on": ["next", "behind"],
    "under": ["next"],
    "above": ["next"],
}


def plural(name):
    irregular = WORDS["plurals"]
    if name in irregular:
        return irregular[name]
    for joint in (" of ", " with ", " on "):
        if joint in name:
            head, rest = name.split(joint, 1)
            return plural(head) + joint + rest
    words = name.split(" ")
    if words[-1] in irregular:
        return " ".join(words[:-1] + [irregular[words[-1]]])
    if len(words) > 1 and words[0] in ("person", "man", "woman"):
        return " ".join([irregular[words[0]]] + words[1:])
    if name.endswith(("s", "x", "ch", "sh")):
        return name + "es"
    if name.endswith("y") and name[-2:-1] not in "aeiou":
        return name[:-1] + "ies"
    return name + "s"


def with_article(text):
    vowel = text[0] in "aeiou" and not text.startswith(("uni", "ufo", "ute", "eu", "one"))
    return ("an " if vowel or text.startswith(("hour", "x-ray", "mp3")) else "a ") + text


class Captions:
    def __init__(self, world):
        self.world = world

    def write(self, facts, seed):
        """A caption of these facts, one of thousands of wordings by the seed."""
        r = random.Random(f"c{seed}")
        template = r.choice(WORDS["templates"])
        setting, plain = facts["setting"], facts["setting"] == "plain"
        place, time = self._place(r, facts), self._time(r, facts)
        if not facts["groups"]:
            template = r.choice(["{p} {m}", "a landscape {p} {m}", "an empty scene {p} {m}", "{pw}, {mw}"])
            place = place.replace("on the grass", "in a meadow")
        subjects = self._subjects(r, facts, bare="{sw}" in template)
        if subjects.split(" ")[0] in WORDS["numbers"][2:] + list("2345"):
            template = template.replace("there is", "there are")
        mood = "" if plain else WORDS["mood_words"][facts["mood"]]
        text = template.format(
            s=subjects,
            sw=subjects,
            p=place,
            m=time,
            pw=WORDS["place_words"][setting],
            mw=mood + (", " + facts["weather"] if facts["weather"] else ""),
        )
        text = text.replace("{c}", facts["colour"] or "").replace(" a orange", " an orange")
        text = self._styled(r, facts, template, text)
        return self._tidy(r, text)

    def altered(self, facts, seed):
        """The facts with one of them changed, and which: what the scorer must tell from the truth."""
        r = random.Random(f"a{seed}")
        changed = copy.deepcopy(facts)
        kind = r.choice(self._changeable(facts))
        getattr(self, "_change_" + kind)(r, facts, changed)
        return changed, kind

    # ---- parts of a caption

    def _phrase(self, r, group, bare):
        name, pose = group["name"], group["pose"]
        synonyms = self.world.first(name)["synonyms"]
        word = r.choice(synonyms) if synonyms and r.random() < 0.3 else name
        size = r.choice(WORDS["sizes"][group["size"]]) + " " if group["size"] else ""
        colour = group["colour"] + " " if group["colour"] else ""
        posed = bool(pose) and group["count"] == 1 and r.random() < 0.8
        chance = r.random()
        text = size + colour + (word if group["count"] == 1 else plural(word))
        if posed and pose in STANDING and chance < 0.3:
            text = size + pose + " " + colour + word
        elif posed:
            text += " " + pose
        if group["count"] > 1:
            return (WORDS["numbers"][group["count"]] if r.random() < 0.88 else str(group["count"])) + " " + text
        if bare and chance > 0.25:
            return text
        return with_article(text) if r.random() < 0.93 else "one " + text

    def _subjects(self, r, facts, bare):
        groups, zone = facts["groups"], facts["zone"]
        if not groups:
            return ""
        parts = [self._phrase(r, g, bare) for g in groups]
        if zone == "bust" and not bare:
            parts[0] = r.choice(["the face of ", "a portrait of ", "a close-up of ", ""]) + parts[0]
        if len(parts) == 1:
            flies = zone == "air" and facts["setting"] not in ("plain", "sea", "space") and groups[0]["count"] == 1
            return parts[0] + (" flying" if flies and not bare and r.random() < 0.25 else "")
        if len(parts) == 3:
            return f"{parts[0]}, {parts[1]} and {parts[2]}" if r.random() < 0.8 else ", ".join(parts)
        wordings = RELATIONS[facts["relation"]]
        if facts["relation"] == "on" and not groups[0]["pose"]:
            if self.world.first(groups[0]["name"])["subgroup"].startswith(("animal", "person", "char", "face")):
                wordings = wordings + ["{a} sitting on {b}"]
        return r.choice(wordings).format(a=parts[0], b=parts[1])

    def _place(self, r, facts):
        setting = facts["setting"]
        from_above = facts["zone"] == "air" and setting in WORDS["places_from_above"]
        if from_above and (setting == "lake" or r.random() >= 0.2):
            return WORDS["places_from_above"][setting]
        place = r.choice(WORDS["places"][setting])
        if setting == "room" and facts["groups"] and "table" in place:
            if self.world.first(facts["groups"][0]["name"])["metres"] > 0.7:
                return "in a room with a window"
        return place

    def _time(self, r, facts):
        setting, mood, weather = facts["setting"], facts["mood"], facts["weather"]
        time = "" if setting == "plain" else r.choice(WORDS["moods"][mood])
        if setting == "room" and time:
            indoors = {"night": ["at night", "in the evening"], "sunset": ["at sunset"], "overcast": ["on a grey day"]}
            time = r.choice(indoors.get(mood, ["by day", "in daylight"]))
        if not weather:
            return time
        word = r.choice(WORDS["weathers"][weather])
        chance = r.random()
        if chance < 0.25 or chance < 0.5 and mood in ("day", "overcast", "mist", "spring", "autumn"):
            return word
        return (time + " " + word).strip() if chance < 0.8 else time

    def _styled(self, r, facts, template, text):
        style = facts["style"] or (facts["pack"] if r.random() < 0.28 else None)
        if not style:
            return text
        wordings = WORDS["styled"] if template.startswith("{s}") else ["{c}, {y}", "{y}: {c}", "{y}, {c}"]
        return r.choice(wordings).format(c=text, y=r.choice(WORDS["styles"][style]))

    @staticmethod
    def _tidy(r, text):
        text = " ".join(text.replace(" ,", ",").split())
        while ",," in text or ", ," in text:
            text = text.replace(", ,", ",").replace(",,", ",")
        text = text.strip(" ,:").replace(" ,", ",")
        return text if r.random() < 0.9 else text[0].upper() + text[1:] + r.choice(["", "."])

    # ---- one fact changed

    @staticmethod
    def _changeable(facts):
        groups, plain = facts["groups"], facts["setting"] == "plain"
        kinds = ["backdrop"] if plain else ["setting"]
        if not plain and facts["mood"] not in ("sea", "space"):
            kinds.append("mood")
        if groups:
            kinds += ["subject", "subject"]
            if any(g["colour"] for g in groups):
                kinds += ["colour"] * 3
            if len(groups) == 1 or any(g["count"] > 1 for g in groups):
                kinds.append("count")
            if len(groups) == 2 and facts["relation"] in OTHER_RELATION:
                kinds += ["relation"] * 3
        return kinds

    @staticmethod
    def _change_setting(r, facts, changed):
        now = facts["setting"]
        changed["setting"] = r.choice([s for s in RULES["outdoor"] + ["room"] if s != now and not {s, now} <= SNOWY])
        if facts["mood"] in ("sea", "space", "citynight", "aurora"):
            changed["mood"] = "day"
        if facts["zone"] == "air":
            changed["zone"] = "ground"

    @staticmethod
    def _change_backdrop(r, facts, changed):
        changed["colour"] = r.choice([c for c in PLAIN_COLOURS if c != facts["colour"]])

    @staticmethod
    def _change_mood(r, facts, changed):
        if facts["mood"] in ("day", "spring", "overcast", "mist", "autumn"):
            changed["mood"] = r.choice(["night", "sunset"])
        else:
            dark = facts["mood"] in ("night", "citynight", "aurora")
            changed["mood"] = r.choice(["day", "overcast", "sunset" if dark else "night"])

    def _change_subject(self, r, facts, changed):
        group = r.choice(changed["groups"])
        pool = next(p for p, names in self.world.pools.items() if group["name"] in names)
        for _ in range(20):
            name = self.world.name(r, pool)
            if name != group["name"]:
                break
        group.update(name=name, pose="")

    @staticmethod
    def _change_colour(r, facts, changed):
        group = r.choice([g for g in changed["groups"] if g["colour"]])
        group["colour"] = r.choice([c for c in HUES if c not in (group["colour"], ALIKE.get(group["colour"]))])

    @staticmethod
    def _change_count(r, facts, changed):
        group = max(changed["groups"], key=lambda g: g["count"])
        group["count"] = r.choice([c for c in range(1, 6) if c != group["count"]])

    @staticmethod
    def _change_relation(r, facts, changed):
        changed["relation"] = r.choice(OTHER_RELATION[facts["relation"]])
