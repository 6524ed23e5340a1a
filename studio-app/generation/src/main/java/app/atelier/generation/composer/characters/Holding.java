package app.atelier.generation.composer.characters;

import app.atelier.generation.composer.scene.Thing;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How things are held: the arms of those who have one in their hands, or a tool that goes with what they do. */
final class Holding {
    private static final double HOLD_X = 54;
    private static final double HOLD_Y = 72;
    private static final Hand STRUM = new Hand(20, 100, 22);
    private static final Hand FRET = new Hand(40, 66, 12);

    private static final Set<String> CARRIED_IN_BOTH = Set.of(
            "birthday-cake",
            "shortcake",
            "wrapped-gift",
            "pie",
            "cake",
            "package",
            "basket",
            "laptop",
            "pizza",
            "bread");

    private static final Set<String> SWORDS = Set.of("dagger", "crossed-swords", "sword", "kitchen-knife", "axe");

    private final Things things;

    Holding(Things things) {
        this.things = things;
    }

    /** Deeds with a tool that is drawn. */
    Stance tooled(String deed, Stance stance, Dressing dressing) {
        return switch (deed) {
            case "write" -> write(stance, dressing);
            case "paint" -> paint(stance, dressing);
            case "cook" -> cook(stance, dressing);
            case "garden" -> {
                dressing.held(ink -> Tools.wateringCan(ink, 60, 78));
                yield stance.hands(Hand.HIP, new Hand(60, 78, 10));
            }
            case "juggle" -> juggle(stance, dressing);
            case "throw" -> {
                dressing.held(ink -> Tools.snowball(ink, 76, -10, 15));
                yield stance.hands(new Hand(62, 76, 6), new Hand(70, 2, 15));
            }
            case "eat" -> {
                dressing.held(Tools::bowl);
                yield stance.hands(Hand.beside(64, 92), new Hand(34, 72, 12));
            }
            case "knit" -> {
                dressing.held(Tools::knitting);
                yield stance.hands(Hand.beside(56, 78), Hand.beside(56, 78));
            }
            case "clean" -> broom(stance, dressing);
            default -> stance;
        };
    }

    /** Arms and thing for one who has something in the hands. */
    Stance hold(Thing thing, String deed, Stance stance, Dressing dressing, boolean alone) {
        String slug = thing.slug();
        switch (deed) {
            case "write", "paint", "cook", "juggle", "knit" -> {
                return tooled(deed, stance, dressing);
            }
            case "play-ball", "fish" -> {
                return stance;
            }
            case "sing" -> {
                return sing(stance, dressing, thing.art());
            }
            case "eat" -> {
                return eat(stance, dressing, thing.art());
            }
            case "clean" -> {
                if (slug.equals("broom")) {
                    return broom(stance, dressing);
                }
            }
            case "phone" -> {
                dressing.over(ink -> things.inHand(ink, thing, 58, 30));
                return stance.hands(Hand.HIP, new Hand(58, 40, 12)).leaning(5, 0);
            }
            case "take-photo" -> {
                dressing.held(ink -> things.inHand(ink, thing, 0, 62));
                return stance.hands(Hand.beside(50, 64), Hand.beside(50, 64));
            }
            case "work" -> {
                dressing.held(ink -> Tools.laptop(ink, 98));
                return stance.hands(Hand.beside(72, 106), Hand.beside(72, 106));
            }
            case "throw" -> {
                dressing.held(ink -> things.inHand(ink, thing, 74, -8));
                return stance.hands(new Hand(62, 76, 6), new Hand(70, 2, 15));
            }
            case "give" -> {
                dressing.held(ink -> things.inHand(ink, thing, 66, 70));
                return stance.hands(new Hand(24, 84, 14), new Hand(66, 72, 8));
            }
            case "cast-spell" -> {
                dressing.held(ink -> things.inHand(ink, thing, 62, 54));
                dressing.held(ink -> ink.anchor("wand", 62 + 42, 54 - 40));
                return stance.hands(Hand.HIP, new Hand(62, 54, 12));
            }
            default -> {}
        }
        return carried(thing, slug, deed, stance, dressing, alone);
    }

    /** The second of several things goes into the hand that the first leaves free. */
    Stance other(List<Thing> things, Stance stance, Dressing dressing) {
        boolean free = stance.left().equals(Hand.HIP) || stance.left().equals(Hand.DOWN);
        if (things.size() < 2 || !free) {
            return stance;
        }
        Thing second = things.get(1);
        if (second.slug().equals("shield")) {
            dressing.over(ink -> Tools.shield(ink, -40, 88));
            return stance.hands(new Hand(34, 86, 12), stance.right());
        }
        dressing.held(ink -> things(ink, second));
        return stance.hands(Hand.HOLD, stance.right());
    }

    private void things(Ink ink, Thing thing) {
        things.inHand(ink, thing, -HOLD_X, HOLD_Y);
    }

    private Stance carried(Thing thing, String slug, String deed, Stance stance, Dressing dressing, boolean alone) {
        if (slug.contains("umbrella")) {
            return umbrella(stance, dressing, thing.colour());
        }
        if (List.of("guitar", "banjo", "violin", "accordion").contains(slug)) {
            return guitar(stance, dressing, thing.art());
        }
        if (slug.equals("newspaper") || slug.equals("rolled-up-newspaper")) {
            dressing.held(ink -> Tools.newspaper(ink, 84));
            return stance.hands(Hand.beside(92, 86), Hand.beside(92, 86));
        }
        if (slug.contains("book") || deed.equals("read")) {
            return book(stance, dressing, thing.colour());
        }
        if (slug.equals("stroller")) {
            dressing.over(ink -> things.pushed(ink, thing.art()));
            return stance.hands(new Hand(-34, 86, 10), new Hand(52, 80, 10));
        }
        if (SWORDS.contains(slug)) {
            dressing.held(ink -> Tools.sword(ink, 60, 54, 38));
            return stance.hands(Hand.HIP, new Hand(60, 54, 8));
        }
        if (slug.equals("kite")) {
            dressing.back(ink -> {
                ink.anchor("kite", 69, 4);
                if (alone) {
                    things.kite(ink, 69, 4);
                }
            });
            return stance.hands(Hand.DOWN, Hand.CHEER);
        }
        if (slug.equals("balloon") || slug.equals("balloons")) {
            dressing.back(ink -> Things.balloon(ink, 58, -2, 88, -112, Things.colour(thing.colour(), 0xef4d63)));
            return stance.hands(stance.left(), Hand.UP);
        }
        if (List.of("mug", "coffee", "hot-beverage", "teacup-without-handle").contains(slug)) {
            return mug(stance, dressing, Things.colour(thing.colour(), 0xef5a6f));
        }
        if (slug.equals("fishing-pole")) {
            dressing.over(ink -> Things.rod(ink, -46, 72));
            return stance.hands(Hand.FORWARD, Hand.DOWN);
        }
        if (slug.contains("lantern") || slug.equals("candle") || slug.contains("torch")) {
            dressing.held(ink -> {
                ink.anchor("flame", HOLD_X + 10, HOLD_Y - 6);
                things.inHand(ink, thing, HOLD_X + 6, HOLD_Y);
            });
            return stance.hands(Hand.HIP, Hand.HOLD);
        }
        if (CARRIED_IN_BOTH.contains(slug)) {
            dressing.held(ink -> things.inHand(ink, thing, 0, 88));
            return stance.hands(Hand.beside(74, 96), Hand.beside(74, 96));
        }
        dressing.held(ink -> things.inHand(ink, thing, HOLD_X, HOLD_Y));
        Hand other = stance.left().equals(Hand.CHEER) ? Hand.CHEER : Hand.HIP;
        return stance.hands(other, Hand.HOLD);
    }

    Stance mug(Stance stance, Dressing dressing, int rgb) {
        dressing.held(ink -> {
            ink.anchor("steam", HOLD_X, HOLD_Y - 24);
            Things.mug(ink, HOLD_X, HOLD_Y - 4, rgb);
        });
        return stance.hands(Hand.HIP, Hand.HOLD);
    }

    Stance sing(Stance stance, Dressing dressing, String art) {
        dressing.over(ink -> things.inHand(ink, art, 44, 58));
        return stance.hands(Hand.WAVE, new Hand(44, 60, 12));
    }

    Stance eat(Stance stance, Dressing dressing, String art) {
        dressing.held(ink -> things.inHand(ink, art, 0, 66));
        return stance.hands(Hand.beside(34, 76), Hand.beside(34, 76));
    }

    private static Stance write(Stance stance, Dressing dressing) {
        dressing.held(ink -> {
            Tools.page(ink, -4, 104);
            Tools.pencil(ink, 26, 88);
        });
        return stance.hands(Hand.beside(52, 108), new Hand(28, 90, 14));
    }

    private static Stance paint(Stance stance, Dressing dressing) {
        dressing.back(ink -> Tools.easel(ink, 112));
        dressing.over(ink -> Tools.brush(ink, 66, 62));
        return stance.hands(Hand.HIP, new Hand(64, 64, 10));
    }

    private static Stance cook(Stance stance, Dressing dressing) {
        dressing.held(ink -> {
            ink.anchor("steam", 78, 48);
            Tools.pan(ink, 56, 74);
        });
        return stance.hands(Hand.HIP, new Hand(52, 76, 12));
    }

    private static Stance juggle(Stance stance, Dressing dressing) {
        dressing.back(Tools::juggled);
        return stance.hands(new Hand(58, 64, 12), new Hand(58, 64, 12));
    }

    private static Stance broom(Stance stance, Dressing dressing) {
        dressing.held(ink -> Tools.broom(ink, 44));
        return stance.hands(new Hand(-26, 82, 18), new Hand(46, 66, 12));
    }

    static Stance book(Stance stance, Dressing dressing, @Nullable String colour) {
        dressing.held(ink -> Things.book(ink, 86, Things.colour(colour, 0x3a8dde)));
        return stance.hands(Hand.beside(76, 82), Hand.beside(76, 82));
    }

    Stance guitar(Stance stance, Dressing dressing, String art) {
        dressing.held(ink -> things.guitar(ink, art));
        return stance.hands(STRUM, FRET);
    }

    private static Stance umbrella(Stance stance, Dressing dressing, @Nullable String colour) {
        dressing.back(ink -> Things.umbrella(ink, 54, 72, 34, -108, 88, Things.colour(colour, 0xe8475f)));
        return stance.hands(stance.left(), Hand.HOLD);
    }
}
