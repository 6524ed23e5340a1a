"""What is said of a scene is what is drawn."""

import numpy as np
import pytest
import torch

from pocket.batches import layer_sizes
from pocket.captions import plural, with_article
from pocket.colour import from_oklab, to_oklab
from pocket.painter import Painter
from pocket.planning import plan
from pocket.world import held_out


def test_same_seed_and_index_give_the_same_batch(batches):
    one, two, other = (batches.make(5, i, 60, captions=2, changed=True) for i in (3, 3, 4))
    for key in ("items", "camera", "ids", "changed_ids"):
        assert np.array_equal(one[key], two[key])
    assert one["captions"] == two["captions"]
    assert one["captions"] != other["captions"]


def test_as_many_sprites_are_drawn_as_are_told(batches):
    for index in range(300):
        count = index % 6
        made = plan(batches.world, 1, index, count)
        assert len(made["items"]) == count == sum(g["count"] for g in made["facts"]["groups"])


def test_no_two_sprites_of_a_scene_share_a_place(batches):
    for index in range(300):
        places = [item[1:3] for item in plan(batches.world, 2, index, 2 + index % 4)["items"]]
        for i, (x, y) in enumerate(places):
            assert all(abs(x - u) + abs(y - v) > 0.02 for u, v in places[:i])


def test_the_place_in_the_batch_decides_how_many_sprites_there_are(batches):
    items = batches.make(1, 0, 60)["items"]
    counts = (items[:, :, 0] >= 0).sum(1)
    for layer, n in enumerate(layer_sizes(60)):
        assert (counts[n:] <= layer).all()


def test_held_out_combinations_are_never_made_unless_asked_for(batches):
    def held(facts):
        return any(held_out("s", g["name"], facts["setting"]) for g in facts["groups"])

    assert not any(held(plan(batches.world, 3, i, 1 + i % 3)["facts"]) for i in range(400))
    assert all(held(plan(batches.world, 3, i, 1, held="s")["facts"]) for i in range(20))


def test_the_changed_caption_differs_and_says_what_was_changed(batches):
    batch = batches.make(7, 0, 80, changed=True)
    different = [a != b for a, b in zip(batch["captions"][0], batch["changed_captions"], strict=True)]
    assert np.mean(different) > 0.97  # with nine shapes a subject cannot always be exchanged
    assert {"subject", "setting", "count"} <= set(batch["kinds"])


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("fox", "foxes"),
        ("mouse", "mice"),
        ("cup of tea", "cups of tea"),
        ("baby", "babies"),
        ("toy", "toys"),
        ("person rowing", "people rowing"),
    ],
)
def test_plurals(one, many):
    assert plural(one) == many


def test_articles():
    assert [with_article(w) for w in ("owl", "unicorn", "hourglass", "fox")] == ["an owl", "a unicorn", "an hourglass", "a fox"]


def test_a_sprite_is_drawn_where_it_was_planned(shards, batches):
    painter = Painter(shards, threads=1)
    batch = batches.make(9, 0, 12)
    drawn = painter.paint(batch)
    empty = painter.paint(dict(batch, items=np.where(np.arange(14) == 0, -1, batch["items"]).astype(np.float32)))
    changed = (drawn - empty).abs().amax(1) > 0.04
    for i, item in enumerate(batch["items"][:, 0]):
        if item[0] >= 0:
            x, y = int(item[1] * 256), int((item[2] - (item[3] / 2 if item[4] in (0, 1) else 0)) * 256)
            assert changed[i, min(y, 255), x], (i, item)
            assert changed[i].float().mean() < 0.9


def test_a_named_colour_turns_the_sprite_to_it(shards, batches):
    painter = Painter(shards, threads=1)
    fox = batches.world.by_name["fox"][0]
    sprite = batches.world.sprites[fox]
    items = np.zeros((1, 5, 14), np.float32)
    items[:, :, 0] = -1
    items[:, :, 3] = 0.2
    items[0, 0] = [fox, 0.5, 0.8, 0.5, 1, 0, 0, 0] + [1, sprite["hue"], -1.72, 1, 0, 0.45]  # blue
    plain = batches.world.by_setting["plain"][0]
    batch = dict(setting=np.array([plain]), camera=np.array([[0.5, 0.5, 1, 0]], np.float32), sun=np.array([[0.5, 0.1]], np.float32))
    r, g, b = painter.paint(dict(batch, items=items, full=True))[0, :, 140, 128]
    assert b > r and b > g
    items[0, 0, 8:] = 0
    r, g, b = painter.paint(dict(batch, items=items, full=True))[0, :, 140, 128]
    assert r > g > b


def test_oklab_and_back():
    rgb = torch.rand(2, 3, 8, 8, generator=torch.Generator().manual_seed(4))
    assert (from_oklab(to_oklab(rgb)) - rgb).abs().max() < 4e-3
    assert abs(to_oklab(torch.ones(1, 3, 1, 1))[0, 0].item() - 1) < 2e-3
