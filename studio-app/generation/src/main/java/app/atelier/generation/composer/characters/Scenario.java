package app.atelier.generation.composer.characters;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.art.ArtPiece;
import app.atelier.generation.composer.scene.Deed;
import app.atelier.generation.composer.scene.Feeling;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Subject;
import app.atelier.generation.composer.scene.Thing;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From what the words say of a character to what is painted. */
final class Scenario {

    private static final Set<String> GOING = Set.of("walk", "run", "jump", "dance");
    private static final Set<String> CLOTHES = Set.of(
            "crown",
            "scarf",
            "glasses",
            "sunglasses",
            "goggles",
            "headphone",
            "bow-tie",
            "beanie",
            "backpack",
            "apron",
            "moustache",
            "beard",
            "ponytail",
            "braids",
            "freckles",
            "headscarf");
    /** Each of several wears another one. */
    private static final int[] SCARVES = {0xe23b55, 0x3f8fe8, 0xf2b632, 0x37b58a, 0x8f63d8, 0xf07a3a};

    /** Poses in which four-legged creatures have their paws on the ground. */
    private static final Set<String> ON_PAWS = Set.of("walk", "run", "lie");

    /** Where a mouth is below the middle of a face, and how large a thing in it is drawn, in units. */
    private static final double MOUTH = 31;

    private static final double MOUTHFUL = 64;

    private final Things things;
    private final Rides rides;
    private final Holding holding;
    private final Acting acting;

    Scenario(Things things, Rides rides) {
        this.things = things;
        this.rides = rides;
        this.holding = new Holding(things);
        this.acting = new Acting(holding);
    }

    /** Paints one figure of the subject on its own feet. */
    void draw(Ink ink, Cast cast, Head head, Subject subject, int index) {
        Dressing dressing = new Dressing();
        Face face = face(subject);
        wear(cast.look(), cast.costume(), subject, index, dressing);
        Deed deed = subject.deed();
        String id = deed == null ? "" : deed.id();
        String pose = pose(subject, cast.look());
        boolean free = cast.animal() && cast.costume() == null;
        if (free && sidePlan(ink, cast.look(), head, subject, index, pose, face, dressing)) {
            return;
        }
        Stance stance = stance(cast, subject, index, pose).with(face);
        stance = acting.act(cast, subject, index, id, stance, dressing);
        FrontPlan.draw(ink, cast.build(), head, stance, dressing);
    }

    /** Paints those on a ride, the first at its head. */
    void ride(Ink ink, List<Passenger> riders, Thing ride) {
        rides.draw(ink, riders, ride);
    }

    /** One with a body on a ride. */
    Passenger passenger(Cast cast, Head head, Subject subject, int index, double scale) {
        Dressing dressing = new Dressing();
        wear(cast.look(), cast.costume(), subject, index, dressing);
        return new Passenger.Body(cast, head, face(subject), dressing, holding, firstHeld(subject), scale);
    }

    private static @Nullable Thing firstHeld(Subject subject) {
        List<Thing> held = held(subject);
        return held.isEmpty() ? null : held.getFirst();
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
    void drawWhole(Ink ink, ArtPiece piece, Subject subject, int index) {
        Whole whole = Whole.find(piece.slug()).orElseThrow();
        Dressing dressing = new Dressing();
        wear(whole.look(piece.slug()), null, subject, index, dressing);
        List<Thing> inHands = held(subject);
        if (!inHands.isEmpty()) {
            holding.hold(inHands.getFirst(), "", Stance.standing(), dressing, true);
        }
        whole.draw(ink, things, piece, dressing);
    }

    /** Paints a creature without hands and what it carries. */
    void drawCarrier(Ink ink, ArtPiece piece, Subject subject) {
        Carrier.find(piece.slug()).orElseThrow().draw(ink, things, piece, subject.colour(), held(subject));
    }

    private static Face face(Subject subject) {
        Feeling feeling = subject.feeling();
        return switch (feeling) {
            case null -> Acting.face(subject);

            case HAPPY -> Face.HAPPY;
            case SAD -> Acting.face(subject) == Face.CRYING ? Face.CRYING : Face.SAD;
            case ANGRY -> Face.ANGRY;
            case SURPRISED -> Face.SURPRISED;
            case SHY -> Face.SHY;
            case SLEEPY -> Face.ASLEEP;
            case CALM -> Face.USUAL;
        };
    }

    // ------------------------------------------------------------------ clothes

    private void wear(Look look, @Nullable Costume costume, Subject subject, int index, Dressing dressing) {
        boolean hatted = false;
        for (Thing thing : worn(subject)) {
            if (thing.art().startsWith("costume:")) {
                // Drawn with the body.
                continue;
            }
            String slug = thing.slug();
            int red = subject.count() == 1 ? 0xe23b55 : SCARVES[index % SCARVES.length];
            switch (slug) {
                case "scarf" -> dressing.neck(ink -> Attire.scarf(ink, Things.colour(thing.colour(), red)));
                case "bow-tie" -> dressing.neck(ink -> Attire.bowTie(ink, Things.colour(thing.colour(), red)));
                case "cape" -> dressing.back(ink -> PersonBuild.cape(ink, Things.colour(thing.colour(), red), 8));
                case "wing", "wings" -> dressing.back(Attire::wings);
                case "backpack" -> {
                    int pack = Things.colour(thing.colour(), subject.count() == 1 ? 0x4f8a7a : red);
                    dressing.back(ink -> Attire.backpack(ink, pack));
                    dressing.middle(ink -> Attire.straps(ink, pack));
                }
                case "apron" -> dressing.middle(ink -> Attire.apron(ink, colour(thing)));
                case "ponytail" -> dressing.back(ink -> Attire.ponytail(ink, look, colour(thing)));
                case "moustache", "beard", "braids", "freckles", "headscarf" -> {
                    dressing.head(ink -> Attire.groom(ink, look, slug, colour(thing)));
                    hatted |= slug.equals("headscarf");
                }
                default -> {
                    String hat = hat(slug);
                    dressing.head(ink -> Attire.hat(ink, look, hat, colour(thing)));
                    hatted |= !hat.contains("glasses");
                }
            }
        }
        if (costume != null && costume.hat() != null && !hatted) {
            String hat = costume.hat();
            dressing.head(ink -> Attire.hat(ink, look, hat, costume.hatColour()));
        }
    }

    private static @Nullable Integer colour(Thing thing) {
        return thing.colour() == null ? null : Things.colour(thing.colour(), 0);
    }

    /** What is worn, with those clothes that the words only say to be had. */
    static List<Thing> worn(Subject subject) {
        return Stream.concat(subject.worn().stream(), subject.held().stream().filter(thing -> clothes(subject, thing)))
                .toList();
    }

    static List<Thing> held(Subject subject) {
        if (subject.deed() != null && subject.deed().id().equals("play-ball")) {
            // The ball rolls on the ground.
            return List.of();
        }
        return subject.held().stream().filter(thing -> !clothes(subject, thing)).toList();
    }

    private static boolean clothes(Subject subject, Thing thing) {
        Deed deed = subject.deed();
        boolean handed = deed != null && (deed.id().equals("give") || deed.id().equals("present"));
        String slug = thing.slug();
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

    /** Whether what it has is carried in the mouth, as dogs do, and its paws stay on the ground. */
    static boolean bites(Subject subject, Look look) {
        Deed deed = subject.deed();
        List<Thing> things = held(subject);
        boolean still = deed == null || deed.id().equals("hold") || ON_PAWS.contains(deed.pose());
        return look.sitsSideways()
                && still
                && things.size() == 1
                && Grips.mouthful(things.getFirst().slug());
    }

    private boolean sidePlan(
            Ink ink, Look look, Head head, Subject subject, int index, String pose, Face face, Dressing dressing) {
        boolean bites = bites(subject, look);
        boolean busy = !held(subject).isEmpty() && !bites || subject.ride() != null;
        boolean fourLegged = !look.feet().equals("webbed") && !look.head().equals("alien");
        if (busy || !fourLegged || floats(subject)) {
            return false;
        }
        if (bites) {
            Thing thing = held(subject).getFirst();
            dressing.head(ink2 -> things.inMouth(ink2, thing, 0, MOUTH, MOUTHFUL));
        }
        switch (pose) {
            case "stand" -> {
                if (!bites) {
                    return false;
                }
                SidePlan.onFour(ink, look, head, SidePlan.Gait.STAND, face, dressing);
            }
            case "sleep" -> SidePlan.asleep(ink, look, head, dressing);
            case "howl" -> Howl.draw(ink, look, dressing);
            case "lie" -> SidePlan.resting(ink, look, head, face, dressing);
            case "walk" -> SidePlan.onFour(ink, look, head, SidePlan.Gait.WALK, face, dressing);
            case "run" -> SidePlan.onFour(ink, look, head, SidePlan.Gait.RUN, face, dressing);
            case "frolic" ->
                SidePlan.onFour(
                        ink, look, head, index % 2 == 0 ? SidePlan.Gait.RUN : SidePlan.Gait.BOW, face, dressing);
            case "" -> {
                if (bites && index % 3 == 2) {
                    SidePlan.onFour(ink, look, head, SidePlan.Gait.WALK, face, dressing);
                    return true;
                }
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

    /** How the body is held; four-legged ones play on four legs. */
    static String pose(Subject subject, Look look) {
        Deed deed = subject.deed();
        if (deed == null) {
            return "";
        }
        if (deed.id().equals("fight")) {
            return "fight";
        }
        boolean plays = deed.id().equals("play") || deed.id().equals("play-ball");
        return plays && look.sitsSideways() && held(subject).isEmpty() ? "frolic" : deed.pose();
    }

    private static boolean floats(Subject subject) {
        return subject.role() == Role.IN_AIR || subject.role() == Role.IN_SPACE;
    }

    private static Stance stance(Cast cast, Subject subject, int index, String pose) {
        Stance sitting = Stance.sitting();
        Stance standing = Stance.standing();
        boolean flies = floats(subject);
        return switch (pose) {
            case "sit" -> sitting;
            case "lie" -> sitting.hands(Hand.PROP, Hand.PROP).leaning(4, -16);
            case "sleep" -> standing.with(Face.ASLEEP).leaning(0, -82);
            case "walk" -> standing.with(Legs.WALK);
            case "fight" -> standing.with(Legs.RUN);
            case "run" -> standing.with(Legs.RUN).hands(Hand.OUT, Hand.FORWARD);
            case "jump" -> standing.with(Legs.JUMP).hands(Hand.CHEER, Hand.CHEER);
            case "dance" ->
                standing.with(Legs.DANCE).hands(Hand.CHEER, Hand.HIP).leaning(4, 0);
            case "fly" -> standing.with(Legs.FLOAT).hands(Hand.OUT, Hand.UP).leaning(0, 14);
            case "float" -> standing.with(Legs.FLOAT).hands(Hand.OUT, Hand.WAVE).leaning(0, -12);
            case "swim" -> standing.hands(Hand.OUT, Hand.WAVE);
            case "dive" ->
                standing.with(Legs.FLOAT)
                        .hands(new Hand(30, 10, 10), new Hand(52, -10, 12))
                        .leaning(-28, 58);
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
}
