package app.atelier.generation.composer.language;

import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.scene.Plurals;
import app.atelier.generation.composer.scene.Rank;
import app.atelier.generation.composer.scene.Spatial;
import app.atelier.generation.composer.scene.Thing;
import java.util.List;
import java.util.Set;

/** Who comes with a vehicle sits in it: a bus full of children has them at its windows and not beside it. */
final class Boarding {
    /** What has seats under a roof or behind a windscreen, in the names of the art. */
    private static final Set<String> SEATED = Set.of("bus", "minibus", "car");

    private static final Set<String> BUSES = Set.of("bus", "minibus");

    /** The most who get in; more are company on the road. */
    private static final int MOST = 7;

    private Boarding() {}

    /** Has them get in. The vehicle is then their ride and no subject of its own. */
    static void aboard(Lexicon lexicon, SceneDraft draft) {
        for (SubjectDraft vehicle : List.copyOf(draft.subjects)) {
            List<SubjectDraft> riders = draft.subjects.stream()
                    .filter(s -> s.noun.character() && s.ride == null && with(vehicle, s))
                    .toList();
            int many = riders.stream().mapToInt(s -> s.count).sum();
            boolean seats = vehicle.noun.kind() == Kind.VEHICLE
                    && SEATED.contains(vehicle.noun.drawnAs())
                    && vehicle.count == 1;
            if (seats && many > 0 && many <= MOST) {
                board(lexicon, draft, vehicle, riders, many);
            }
        }
        draft.subjects.stream().filter(Boarding::crowded).forEach(s -> {
            draft.notes.add(Texts.say("many", s.count + " " + Plurals.of(s.name), MOST));
            s.count = MOST;
            s.many = true;
        });
    }

    /** More than a bus has windows: those who are at one stand for all. */
    private static boolean crowded(SubjectDraft s) {
        Meaning.Noun mount = s.mount;
        return mount != null
                && BUSES.contains(mount.drawnAs())
                && s.ride != null
                && s.ride.shared() != null
                && s.count > MOST;
    }

    /** Whether the words put the two together and say nothing else of where either is. */
    private static boolean with(SubjectDraft vehicle, SubjectDraft who) {
        boolean theirs = who.relations.size() == 1
                && who.has(Spatial.WITH)
                && who.relations.getFirst().target().equals(vehicle.id);
        boolean its = who.relations.isEmpty()
                && vehicle.relations.stream()
                        .anyMatch(r -> r.kind() == Spatial.WITH && r.target().equals(who.id));
        return theirs || its;
    }

    private static void board(
            Lexicon lexicon, SceneDraft draft, SubjectDraft vehicle, List<SubjectDraft> riders, int many) {
        if (BUSES.contains(vehicle.noun.drawnAs()) && vehicle.has(Spatial.WITH)) {
            // Full of people of whom no number was said.
            riders.forEach(r -> r.count = Math.max(r.count, (MOST - 1) / riders.size()));
        }
        Integer shared = many > 1 ? draft.sharedRides() + 1 : null;
        Thing ride = new Thing(vehicle.name, vehicle.art, vehicle.colour, shared);
        Rank rank = vehicle.rank;
        for (SubjectDraft rider : riders) {
            rider.ride = ride;
            rider.mount = vehicle.noun;
            rider.rank = rank;
            rider.inPlace = vehicle.inPlace;
            if (rider.doing == null) {
                lexicon.deed("ride").ifPresent(d -> rider.doing = d);
            }
        }
        draft.subjects.remove(vehicle);
        draft.subjects.forEach(s -> s.relations.removeIf(r -> r.target().equals(vehicle.id)));
        draft.retarget(vehicle.id, riders.getFirst().id);
    }
}
