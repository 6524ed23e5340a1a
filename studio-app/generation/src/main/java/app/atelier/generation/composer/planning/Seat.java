package app.atelier.generation.composer.planning;

import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.scene.Deed;
import app.atelier.generation.composer.scene.Relation;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Spatial;
import app.atelier.generation.composer.scene.Subject;
import java.util.stream.Stream;

/**
 * What carries someone.
 *
 * @param height in the units of the bodies
 * @param top where one sits on it, as a share of its height
 */
record Seat(double height, double top) {
    /** Height of a usual figure in units. */
    private static final double USUAL = 215;

    /** Real height of the smallest whom a chair fits, in metres, and how much larger it is at most for others. */
    private static final double CHILD = .9;

    private static final double MOST_LARGER = 1.7;

    /** Where what is served stands on a plate seen from above its rim, as a share of the plate's height. */
    private static final double ON_PLATE = .36;

    /** Where the deck of a bridge lies between its rails, as a share of its height. */
    private static final double DECK = .43;

    /** Height of a heap at least and at most, and where one sits on it, as a share of its height. */
    private static final double LEAST_HEAP = 120;

    private static final double MOST_HEAP = 230;
    private static final double ON_HEAP = .84;

    /** Height of a log that lies. */
    private static final double LOG = 66;

    static Seat of(Subject carrier, Subject hero) {
        Seat seat = forPeople(carrier, hero);
        // A bench is larger for a cat than for its mistress.
        double smaller = Math.clamp(Math.pow(CHILD / (hero.metres() * hero.size()), .35), 1, MOST_LARGER);
        return fitted(carrier) ? new Seat(seat.height() * smaller, seat.top()) : seat;
    }

    /** Whether its size is that of people, whoever sits on it. */
    private static boolean fitted(Subject carrier) {
        return carrier.kind() == Kind.FURNITURE;
    }

    private static Seat forPeople(Subject carrier, Subject hero) {
        String noun = carrier.noun();
        if (heaped(carrier)) {
            double ratio = carrier.stature() / hero.stature();
            return new Seat(Math.clamp(USUAL * Math.pow(ratio, .4), LEAST_HEAP, MOST_HEAP), ON_HEAP);
        }
        if (serves(carrier)) {
            return new Seat(76, ON_PLATE);
        }
        if (names(noun, "pad", "leaf", "raft", "rug")) {
            return new Seat(44, .55);
        }
        if (carrier.art().equals("prop:hammock")) {
            return new Seat(250, .40);
        }
        if (carrier.art().equals("prop:trampoline")) {
            return new Seat(120, .76);
        }
        if (names(noun, "sofa", "chair", "bed", "couch", "bench", "boat", "sledge", "throne")) {
            return new Seat(205, .42);
        }
        if (carrier.art().equals("noto:wood") && names(noun, "log", "fallen")) {
            return new Seat(LOG, .80);
        }
        if (names(noun, "rock", "stone", "boulder", "stump")) {
            return new Seat(merfolk(hero) ? 148 : 112, .86);
        }
        if (names(noun, "chest", "crate", "box")) {
            return new Seat(128, .84);
        }
        if (bridges(carrier)) {
            return new Seat(205, DECK);
        }
        double ratio = carrier.metres() * carrier.size() / (hero.metres() * hero.size());
        return new Seat(Math.clamp(USUAL * Math.pow(ratio, .4), 60, 260), .90);
    }

    /** Whether it is many of one thing, on which one sits. */
    static boolean heaped(Subject carrier) {
        return carrier.art().startsWith("heap:") || carrier.art().startsWith("stack:");
    }

    /** Whether it is a plate, whose rim lies around what is on it. */
    static boolean serves(Subject carrier) {
        return names(carrier.noun(), "plate", "platter");
    }

    private static boolean bridges(Subject carrier) {
        return carrier.art().equals("prop:bridge");
    }

    /** How far below its top small company sits on it, as a share of its height. */
    static double depth(Subject carrier) {
        boolean soft = names(carrier.noun(), "sofa", "chair", "bed", "couch", "bench", "boat", "sledge");
        if (bridges(carrier)) {
            return 1 - DECK;
        }
        return serves(carrier) ? 1 - ON_PLATE : soft ? .56 : carrier.kind() == Kind.ANIMAL ? .30 : .08;
    }

    /** The same scene in which everyone sits on a leaf of their own and not on a pond of them, and people on a chair sit. */
    static Scene single(Scene scene) {
        return scene.withSubjects(scene.subjects().stream()
                .map(s -> opened(scene, s))
                .map(s -> seated(scene, s))
                .map(s -> s.art().equals("prop:lily-pads") && carries(scene, s)
                        ? s.withArt("prop:lily-pad").withCount(Math.clamp(riders(scene, s), 1, Subject.MOST))
                        : sits(scene, s) || merfolk(s) ? s.withDeed(new Deed("sit", "sit", null)) : s)
                .toList());
    }

    private static boolean sits(Scene scene, Subject subject) {
        return subject.kind() == Kind.PERSON
                && subject.deed() == null
                && subject.relations().stream()
                        .filter(r -> r.kind() == Spatial.ON)
                        .flatMap(r -> scene.subject(r.target()).stream())
                        .anyMatch(seat -> names(seat.noun(), "sofa", "chair", "bed", "couch", "bench", "throne"));
    }

    /** Whoever has a fish's tail cannot stand on something. */
    private static boolean merfolk(Subject subject) {
        return subject.art().endsWith("merpeople")
                && subject.role() == Role.ON_SUBJECT
                && (subject.deed() == null || subject.deed().pose().equals("stand"));
    }

    /** A parcel that someone is in is open, and a basket has no handle before their faces. */
    private static Subject opened(Scene scene, Subject subject) {
        String open = subject.art().endsWith(":package")
                ? "prop:open-box"
                : subject.art().endsWith(":basket") && subject.held().isEmpty() ? "prop:open-basket" : "";
        boolean full = !open.isEmpty()
                && scene.subjects().stream()
                        .anyMatch(
                                s -> s.isCharacter() && s.relations().contains(new Relation(Spatial.IN, subject.id())));
        return full ? subject.withArt(open) : subject;
    }

    /** Who is in a chair, a bed or a hammock is on it. */
    private static Subject seated(Scene scene, Subject subject) {
        boolean in = subject.isCharacter()
                && subject.role() == Role.ON_GROUND
                && subject.relations().stream().anyMatch(r -> inSeat(scene, r));
        return !in
                ? subject
                : subject.withRole(Role.ON_SUBJECT)
                        .withRelations(subject.relations().stream()
                                .map(r -> inSeat(scene, r) ? new Relation(Spatial.ON, r.target()) : r)
                                .toList());
    }

    private static boolean inSeat(Scene scene, Relation relation) {
        return relation.kind() == Spatial.IN
                && scene.subject(relation.target())
                        .filter(s -> s.kind() == Kind.FURNITURE
                                && names(s.noun(), "sofa", "chair", "bed", "couch", "throne", "hammock", "rocker"))
                        .isPresent();
    }

    private static int riders(Scene scene, Subject carrier) {
        return scene.subjects().stream()
                .filter(s -> s.relations().contains(new Relation(Spatial.ON, carrier.id())))
                .mapToInt(Subject::count)
                .sum();
    }

    private static boolean carries(Scene scene, Subject subject) {
        return scene.subjects().stream()
                .flatMap(other -> other.relations().stream())
                .anyMatch(r -> r.kind() == Spatial.ON && r.target().equals(subject.id()));
    }

    private static boolean names(String noun, String... words) {
        return Stream.of(words).anyMatch(noun::contains);
    }
}
