package app.atelier.generation.composer.characters;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.art.ArtPiece;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.scene.Deed;
import app.atelier.generation.composer.scene.Feeling;
import app.atelier.generation.composer.scene.Rank;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Subject;
import app.atelier.generation.composer.scene.Thing;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From what the words say of a character to what is painted. */
final class Scenario {

    private static final double HOLD_X = 54;
    private static final double HOLD_Y = 72;

    private static final Set<String> GOING = Set.of("walk", "run", "jump", "dance");
    private static final Set<String> CLOTHES =
            Set.of("crown", "scarf", "glasses", "sunglasses", "goggles", "headphone", "bow-tie", "beanie");
    private static final Hand STRUM = new Hand(20, 100, 22);
    private static final Hand FRET = new Hand(40, 66, 12);

    private final Things things;
    private final Rides rides;

    Scenario(Things things, Rides rides) {
        this.things = things;
        this.rides = rides;
    }

    /** Paints one figure of the subject. */
    void draw(Ink ink, Cast cast, Head head, Subject subject, int index) {
        Dressing dressing = new Dressing();
        Face face = face(subject.feeling());
        wear(cast.look(), cast.costume(), subject, dressing);
        Deed deed = subject.deed();
        String id = deed == null ? "" : deed.id();
        String pose = deed == null ? "" : deed.pose();
        Thing ride = subject.ride();
        if (ride != null && rides.draw(ink, cast, head, face, ride, dressing)) {
            return;
        }
        boolean free = cast.animal() && cast.costume() == null;
        if (free && sidePlan(ink, cast.look(), head, subject, index, pose, face, dressing)) {
            return;
        }
        Stance stance = stance(cast, subject, index, pose).with(face);
        stance = act(cast, subject, index, id, stance, dressing);
        FrontPlan.draw(ink, cast.build(), head, stance, dressing);
    }

    /** Paints a creature whose head is seen from the side. */
    void drawSideways(Ink ink, ArtPack pack, ArtPiece head, Subject subject) {
        Deed deed = subject.deed();
        boolean goes = deed != null && GOING.contains(deed.pose());
        Dressing dressing = new Dressing();
        if (deed != null && deed.pose().equals("fly")) {
            dressing.back(ink2 -> ink2.moved(40, -6, 0, 0, 0, .9, () -> Attire.wings(ink2)));
        }
        Profile.find(head.slug())
                .ifPresentOrElse(
                        profile -> profile.draw(ink, pack, things, head, goes, dressing),
                        () -> Hen.draw(ink, pack, things, head, dressing));
    }

    /** Paints a creature from its whole picture, with what it wears and holds. */
    void drawWhole(Ink ink, ArtPiece piece, Subject subject) {
        Whole whole = Whole.find(piece.slug()).orElseThrow();
        Dressing dressing = new Dressing();
        wear(whole.look(piece.slug()), null, subject, dressing);
        List<Thing> inHands = held(subject);
        if (!inHands.isEmpty()) {
            hold(inHands.getFirst(), "", Stance.standing(), dressing);
        }
        whole.draw(ink, things, piece, dressing);
    }

    private static Face face(@Nullable Feeling feeling) {
        return switch (feeling) {
            case null -> Face.USUAL;
            case HAPPY -> Face.HAPPY;
            case SAD -> Face.SAD;
            case ANGRY -> Face.ANGRY;
            case SURPRISED -> Face.SURPRISED;
            case SHY -> Face.SHY;
            case SLEEPY -> Face.ASLEEP;
            case CALM -> Face.USUAL;
        };
    }

    // ------------------------------------------------------------------ clothes

    private void wear(Look look, @Nullable Costume costume, Subject subject, Dressing dressing) {
        boolean hatted = false;
        for (Thing thing : worn(subject)) {
            String slug = thing.art().substring(thing.art().indexOf(':') + 1);
            int red = 0xe23b55;
            switch (slug) {
                case "scarf" -> dressing.neck(ink -> Attire.scarf(ink, Things.colour(thing.colour(), red)));
                case "bow-tie" -> dressing.neck(ink -> Attire.bowTie(ink, Things.colour(thing.colour(), red)));
                case "cape" -> dressing.back(ink -> PersonBuild.cape(ink, Things.colour(thing.colour(), red), 8));
                case "wing", "wings" -> dressing.back(Attire::wings);
                default -> {
                    String hat = hat(slug);
                    Integer rgb = thing.colour() == null ? null : Things.colour(thing.colour(), 0);
                    dressing.head(ink -> Attire.hat(ink, look, hat, rgb));
                    hatted |= !hat.contains("glasses") && !thing.art().startsWith("costume:");
                }
            }
        }
        if (costume != null && costume.hat() != null && !hatted) {
            String hat = costume.hat();
            dressing.head(ink -> Attire.hat(ink, look, hat, costume.hatColour()));
        }
    }

    /** What is worn, with those clothes that the words only say to be had. */
    private static List<Thing> worn(Subject subject) {
        return Stream.concat(subject.worn().stream(), subject.held().stream().filter(thing -> clothes(subject, thing)))
                .toList();
    }

    private static List<Thing> held(Subject subject) {
        return subject.held().stream().filter(thing -> !clothes(subject, thing)).toList();
    }

    private static boolean clothes(Subject subject, Thing thing) {
        Deed deed = subject.deed();
        boolean handed = deed != null && (deed.id().equals("give") || deed.id().equals("present"));
        String slug = thing.art().substring(thing.art().indexOf(':') + 1);
        return !handed && (CLOTHES.contains(slug) || slug.endsWith("-hat") || slug.endsWith("-cap"));
    }

    private static String hat(String slug) {
        return switch (slug) {
            case "billed-cap" -> "cap";
            case "headphone" -> "headphones";
            case "rescue-workers-helmet" -> "hard-hat";
            case "graduation-cap" -> "top-hat";
            case "womans-hat" -> "sun-hat";
            default -> slug;
        };
    }

    // ------------------------------------------------------------------ poses

    private static boolean sidePlan(
            Ink ink, Look look, Head head, Subject subject, int index, String pose, Face face, Dressing dressing) {
        boolean busy = !held(subject).isEmpty() || subject.ride() != null;
        boolean fourLegged = !look.feet().equals("webbed") && !look.head().equals("alien");
        if (busy || !fourLegged || floats(subject)) {
            return false;
        }
        switch (pose) {
            case "sleep" -> SidePlan.asleep(ink, look, head, dressing);
            case "howl" -> Howl.draw(ink, look, dressing);
            case "lie" -> SidePlan.resting(ink, look, head, face, dressing);
            case "walk" -> SidePlan.onFour(ink, look, head, SidePlan.Gait.WALK, face, dressing);
            case "run" -> SidePlan.onFour(ink, look, head, SidePlan.Gait.RUN, face, dressing);
            case "" -> {
                return usual(ink, look, head, subject, index, face, dressing);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Nothing is said of a deed: each of several takes another pose. */
    private static boolean usual(
            Ink ink, Look look, Head head, Subject subject, int index, Face face, Dressing dressing) {
        if (!worn(subject).isEmpty()) {
            return false;
        }
        if (look.hoofed() || look.sitsSideways() && index % 3 == 1) {
            SidePlan.onFour(ink, look, head, SidePlan.Gait.STAND, face, dressing);
            return true;
        }
        if (look.sitsSideways() && index % 3 == 0) {
            SidePlan.sitting(ink, look, head, face, dressing);
            return true;
        }
        return false;
    }

    private static boolean floats(Subject subject) {
        return subject.role() == Role.IN_AIR || subject.role() == Role.IN_SPACE;
    }

    private static Stance stance(Cast cast, Subject subject, int index, String pose) {
        Stance sitting = Stance.sitting();
        Stance standing = Stance.standing();
        boolean flies = floats(subject);
        return switch (pose) {
            case "sit", "lie" -> sitting;
            case "sleep" -> sitting.with(Face.ASLEEP).leaning(6, 0);
            case "walk" -> standing.with(Legs.WALK);
            case "run" -> standing.with(Legs.RUN).hands(Hand.OUT, Hand.FORWARD);
            case "jump" -> standing.with(Legs.JUMP).hands(Hand.CHEER, Hand.CHEER);
            case "dance" ->
                standing.with(Legs.DANCE).hands(Hand.CHEER, Hand.HIP).leaning(4, 0);
            case "fly" -> standing.with(Legs.FLOAT).hands(Hand.OUT, Hand.UP).leaning(0, 14);
            case "float" -> standing.with(Legs.FLOAT).hands(Hand.OUT, Hand.WAVE).leaning(0, -12);
            case "swim" -> standing.hands(Hand.OUT, Hand.WAVE);
            case "stand" -> standing;
            default -> {
                if (flies) {
                    yield standing.with(Legs.FLOAT).hands(Hand.OUT, Hand.WAVE).leaning(0, -12);
                }
                boolean upright = cast.costume() != null || !cast.animal();
                yield upright ? standing.hands(Hand.DOWN, index % 2 == 0 ? Hand.WAVE : Hand.HIP) : sitting;
            }
        };
    }

    // ------------------------------------------------------------------ deeds

    private Stance act(Cast cast, Subject subject, int index, String deed, Stance stance, Dressing dressing) {
        List<Thing> inHands = held(subject);
        @Nullable Thing held = inHands.isEmpty() ? null : inHands.getFirst();
        switch (deed) {
            case "fish" -> {
                dressing.over(ink -> {
                    Things.rod(ink, -46, 72);
                    ink.form(Outlines.disc(-46, 72, 11.5), cast.look().paw());
                });
                return stance.hands(Hand.FORWARD, Hand.DOWN);
            }
            case "wave" -> {
                return stance.hands(Hand.DOWN, Hand.WAVE);
            }
            case "cheer" -> {
                return stance.hands(Hand.CHEER, Hand.CHEER);
            }
            case "pray" -> {
                return stance.hands(new Hand(8, 72, 16), new Hand(8, 72, 16));
            }
            case "share-umbrella" -> {
                return shared(subject, index, stance, dressing);
            }
            case "fly" -> {
                if (cast.costume() == null && worn(subject).isEmpty()) {
                    dressing.back(Attire::wings);
                }
            }
            default -> {}
        }
        return held == null ? bare(deed, stance, dressing) : hold(held, deed, stance, dressing);
    }

    /** Deeds whose thing was not named. */
    private Stance bare(String deed, Stance stance, Dressing dressing) {
        return switch (deed) {
            case "read" -> book(stance, dressing, null);
            case "play-music" -> guitar(stance, dressing, "flat:guitar");
            case "tea", "drink" -> {
                dressing.held(ink -> Things.mug(ink, HOLD_X, HOLD_Y - 4, 0xef5a6f));
                yield stance.hands(Hand.HIP, Hand.HOLD);
            }
            case "sing" -> {
                dressing.held(ink -> things.inHand(ink, "flat:microphone", HOLD_X, HOLD_Y));
                yield stance.hands(Hand.WAVE, Hand.HOLD);
            }
            default -> stance;
        };
    }

    private Stance hold(Thing thing, String deed, Stance stance, Dressing dressing) {
        String slug = thing.art().substring(thing.art().indexOf(':') + 1);
        if (slug.contains("umbrella")) {
            return umbrella(stance, dressing, thing.colour());
        }
        if (List.of("guitar", "banjo", "violin", "accordion").contains(slug)) {
            return guitar(stance, dressing, thing.art());
        }
        if (slug.contains("book") || slug.equals("newspaper") || deed.equals("read")) {
            return book(stance, dressing, thing.colour());
        }
        if (slug.equals("kite")) {
            dressing.back(ink -> things.kite(ink, 69, 4));
            return stance.hands(Hand.DOWN, Hand.CHEER);
        }
        if (slug.equals("balloon") || slug.equals("balloons")) {
            dressing.back(ink -> Things.balloon(ink, 58, -2, 88, -112, Things.colour(thing.colour(), 0xef4d63)));
            return stance.hands(stance.left(), Hand.UP);
        }
        if (List.of("mug", "coffee", "hot-beverage", "teacup-without-handle").contains(slug)) {
            dressing.held(ink -> Things.mug(ink, HOLD_X, HOLD_Y - 4, Things.colour(thing.colour(), 0xef5a6f)));
            return stance.hands(Hand.HIP, Hand.HOLD);
        }
        if (slug.equals("fishing-pole")) {
            dressing.over(ink -> Things.rod(ink, -46, 72));
            return stance.hands(Hand.FORWARD, Hand.DOWN);
        }
        dressing.held(ink -> things.inHand(ink, thing.art(), HOLD_X, HOLD_Y));
        Hand other = stance.left().equals(Hand.CHEER) ? Hand.CHEER : deed.equals("sing") ? Hand.WAVE : Hand.HIP;
        return stance.hands(other, Hand.HOLD);
    }

    private static Stance book(Stance stance, Dressing dressing, @Nullable String colour) {
        dressing.held(ink -> Things.book(ink, 86, Things.colour(colour, 0x3a8dde)));
        return stance.hands(Hand.beside(76, 82), Hand.beside(76, 82));
    }

    private Stance guitar(Stance stance, Dressing dressing, String art) {
        dressing.held(ink -> things.guitar(ink, art));
        return stance.hands(STRUM, FRET);
    }

    /** One umbrella over two: the first holds it, the other stands under it. */
    private static Stance shared(Subject subject, int index, Stance stance, Dressing dressing) {
        if (index > 0 || subject.rank() != Rank.HERO) {
            return stance.hands(Hand.DOWN, index % 2 == 0 ? Hand.DOWN : Hand.HIP);
        }
        String colour =
                held(subject).isEmpty() ? null : held(subject).getFirst().colour();
        dressing.back(ink -> Things.umbrella(ink, 54, 72, 62, -98, 134, Things.colour(colour, 0x3f7fd8)));
        return stance.hands(Hand.DOWN, Hand.HOLD);
    }

    private static Stance umbrella(Stance stance, Dressing dressing, @Nullable String colour) {
        dressing.back(ink -> Things.umbrella(ink, 54, 72, 34, -108, 88, Things.colour(colour, 0xe8475f)));
        return stance.hands(stance.left(), Hand.HOLD);
    }
}
