package app.atelier.generation.composer.characters;

import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.scene.Deed;
import app.atelier.generation.composer.scene.Rank;
import app.atelier.generation.composer.scene.Subject;
import app.atelier.generation.composer.scene.Thing;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From a deed to arms, head and the thing in the hands, which {@link Holding} knows. The right hand of the painting is the
 * one towards the story: to the partner, the target, the easel; only rods are held to the left.
 */
final class Acting {
    /** Arms of deeds that need no thing: left, right. */
    private static final Map<String, Hand[]> ARMS = Map.ofEntries(
            Map.entry("wave", new Hand[] {Hand.DOWN, Hand.WAVE}),
            Map.entry("cheer", new Hand[] {Hand.CHEER, Hand.CHEER}),
            Map.entry("pray", new Hand[] {new Hand(8, 72, 16), new Hand(8, 72, 16)}),
            Map.entry("hug", new Hand[] {new Hand(-34, 78, 16), new Hand(52, 72, 8)}),
            Map.entry("kiss", new Hand[] {Hand.DOWN, new Hand(44, 78, 10)}),
            Map.entry("hold-hands", new Hand[] {Hand.DOWN, new Hand(62, 90, 4)}),
            Map.entry("give", new Hand[] {new Hand(24, 84, 14), new Hand(64, 72, 8)}),
            Map.entry("receive", new Hand[] {new Hand(14, 72, 14), new Hand(60, 74, 8)}),
            Map.entry("talk", new Hand[] {Hand.HIP, new Hand(56, 62, 12)}),
            Map.entry("fight", new Hand[] {new Hand(30, 66, 16), new Hand(60, 54, 8)}),
            Map.entry("carry", new Hand[] {new Hand(46, 96, 14), new Hand(50, 92, 14)}),
            Map.entry("climb", new Hand[] {new Hand(46, 2, 14), new Hand(40, -14, 14)}),
            Map.entry("hide", new Hand[] {Hand.CHIN, Hand.DOWN}),
            Map.entry("roar", new Hand[] {new Hand(66, 26, 14), new Hand(66, 26, 14)}),
            Map.entry("balance", new Hand[] {Hand.OUT, Hand.OUT}),
            Map.entry("build", new Hand[] {Hand.DOWN, new Hand(64, 62, 8)}),
            Map.entry("smile", new Hand[] {Hand.CHIN, Hand.HIP}),
            Map.entry("cry", new Hand[] {Hand.CHIN, Hand.CHIN}),
            Map.entry("marvel", new Hand[] {new Hand(48, 50, 14), new Hand(48, 50, 14)}),
            Map.entry("stargaze", new Hand[] {Hand.DOWN, new Hand(52, 52, 12)}),
            Map.entry("look", new Hand[] {Hand.DOWN, new Hand(62, 56, 8)}));

    private static final Set<String> ARMED = Set.of("knight", "pirate", "ninja", "guard", "soldier", "prince", "hero");

    private static final Hand BESIDE_HELMET = new Hand(94, 34, 4);

    private final Holding holding;

    Acting(Holding holding) {
        this.holding = holding;
    }

    /** The face of a deed of which no feeling was said. */
    static Face face(Subject subject) {
        Deed deed = subject.deed();
        return switch (deed == null ? "" : deed.id()) {
            case "hug", "dance", "cheer", "smile", "play", "sing" -> Face.HAPPY;
            case "kiss", "hold-hands", "receive" -> Face.SHY;
            case "fight", "roar", "guard" -> Face.ANGRY;
            case "marvel", "hide" -> Face.SURPRISED;
            case "cry" -> Face.CRYING;
            case "sleep" -> Face.ASLEEP;
            default -> Face.USUAL;
        };
    }

    /** The stance of one figure that does something; its things are added to the dressing. */
    Stance act(Cast cast, Subject subject, int index, String deed, Stance stance, Dressing dressing) {
        Stance acting = acted(cast, subject, index, deed, stance, dressing);
        boolean helmet =
                cast.costume() != null && "helmet".equals(cast.costume().hat());
        return helmet ? acting.hands(beside(acting.left()), beside(acting.right())) : acting;
    }

    /** A raised hand is seen beside a helmet, not behind it. */
    private static Hand beside(Hand hand) {
        return hand.y() < 44 && hand.x() > 30 ? BESIDE_HELMET : hand;
    }

    private Stance acted(Cast cast, Subject subject, int index, String deed, Stance stance, Dressing dressing) {
        List<Thing> inHands = Scenario.held(subject);
        @Nullable Thing held = inHands.isEmpty() ? null : inHands.getFirst();
        if (deed.equals("hold")
                && held == null
                && subject.deed() != null
                && subject.deed().target() != null) {
            return with(stance, "carry");
        }
        switch (deed) {
            case "fish" -> {
                dressing.over(ink -> {
                    Things.rod(ink, -46, 72);
                    ink.form(Outlines.disc(-46, 72, 11.5), cast.look().paw());
                });
                return stance.hands(Hand.FORWARD, Hand.DOWN);
            }
            case "share-umbrella" -> {
                return shared(subject, index, stance, dressing);
            }
            case "fly" -> {
                if (cast.costume() == null && Scenario.worn(subject).isEmpty()) {
                    dressing.back(Attire::wings);
                }
            }
            case "dance" -> {
                if (subject.count() == 2
                        || subject.deed() != null && subject.deed().target() != null) {
                    return stance.hands(Hand.OUT, new Hand(66, 62, 8));
                }
            }
            default -> {}
        }
        return held == null
                ? bare(cast, subject, index, deed, stance, dressing)
                : holding.other(
                        inHands,
                        holding.hold(held, deed, stance, dressing, index > 0 || subject.count() > 2),
                        dressing);
    }

    private static Stance with(Stance stance, String deed) {
        Hand[] arms = ARMS.get(deed);
        if (arms == null) {
            return stance;
        }
        double tilt = deed.equals("hug") || deed.equals("kiss") ? 6 : stance.tilt();
        return stance.hands(arms[0], arms[1]).leaning(tilt, stance.lean());
    }

    /** Deeds whose thing was not named. */
    private Stance bare(Cast cast, Subject subject, int index, String deed, Stance stance, Dressing dressing) {
        Stance armed = with(stance, deed);
        switch (deed) {
            case "read" -> {
                return Holding.book(stance, dressing, null);
            }
            case "play-music" -> {
                return holding.guitar(stance, dressing, "flat:guitar");
            }
            case "tea", "drink" -> {
                return holding.mug(stance, dressing, 0xef5a6f);
            }
            case "picnic" -> {
                return feast(subject, index, stance, dressing);
            }
            case "sing" -> {
                return holding.sing(stance, dressing, "flat:microphone");
            }
            case "fight" -> {
                if (subject.costume() != null && ARMED.contains(subject.costume())) {
                    dressing.held(ink -> Tools.sword(ink, 60, 54, 38));
                }
            }
            case "guard" -> {
                dressing.over(ink -> Tools.shield(ink, -40, 88));
                dressing.back(ink -> Tools.spear(ink, 62, 72));
                return stance.hands(new Hand(34, 86, 12), new Hand(62, 72, 8));
            }
            case "stargaze" -> dressing.back(ink -> Tools.telescope(ink, 72, 40));
            case "exercise" -> {
                dressing.back(ink -> Tools.barbell(ink, -14));
                return stance.hands(new Hand(58, -10, 14), new Hand(58, -10, 14));
            }
            case "bath" -> {
                dressing.over(Tools::tub);
                return stance.hands(Hand.OUT, Hand.WAVE);
            }
            case "listen" -> {
                if (subject.deed() != null
                        && subject.deed().target() == null
                        && Scenario.worn(subject).isEmpty()) {
                    dressing.head(ink -> Attire.hat(ink, cast.look(), "headphones", null));
                }
            }
            default -> {}
        }
        return holding.tooled(deed, armed, dressing);
    }

    /** At a picnic each has something else. */
    private Stance feast(Subject subject, int index, Stance stance, Dressing dressing) {
        return switch (Math.floorMod(subject.id().hashCode() + index, 4)) {
            case 0 -> holding.mug(stance, dressing, 0x3f8fe8);
            case 1 -> holding.eat(stance, dressing, "flat:red-apple");
            case 2 -> holding.eat(stance, dressing, "flat:sandwich");
            default -> stance.hands(Hand.WAVE, Hand.DOWN);
        };
    }

    /** One umbrella over two: the first holds it, the other stands under it. */
    private static Stance shared(Subject subject, int index, Stance stance, Dressing dressing) {
        if (index > 0 || subject.rank() != Rank.HERO) {
            return stance.hands(Hand.DOWN, index % 2 == 0 ? Hand.DOWN : Hand.HIP);
        }
        String colour = Scenario.held(subject).isEmpty()
                ? null
                : Scenario.held(subject).getFirst().colour();
        dressing.back(ink -> Things.umbrella(ink, 54, 72, 62, -98, 134, Things.colour(colour, 0x3f7fd8)));
        return stance.hands(Hand.DOWN, Hand.HOLD);
    }
}
