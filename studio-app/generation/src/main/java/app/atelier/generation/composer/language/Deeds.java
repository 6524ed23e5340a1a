package app.atelier.generation.composer.language;

import java.util.Set;

/** How deeds are given to those who do them. */
final class Deeds {
    private static final Set<String> TOGETHER = Set.of("walk", "run", "fly", "swim", "jump", "dance", "play", "sled");

    private static final Set<String> POSTURES =
            Set.of("stand", "sit", "lie", "walk", "look", "hold", "float", "park", "smile");

    /** In these one comes to rest: who walked to a bench sits on it. */
    private static final Set<String> RESTS = Set.of("sit", "lie");

    private static final Set<String> ON_THE_WAY = Set.of("walk", "stand");

    /** What two do who are nearer to each other than under an umbrella. */
    private static final Set<String> CLOSE = Set.of("kiss", "hug", "dance");

    private Deeds() {}

    static boolean rests(Meaning.Doing doing) {
        return doing.id().equals("sleep") || doing.id().equals("lie");
    }

    static boolean close(Meaning.Doing doing) {
        return CLOSE.contains(doing.id());
    }

    /** True if who is with somebody that does it does it too. */
    static boolean shared(Meaning.Doing doing) {
        return TOGETHER.contains(doing.id());
    }

    /** A posture and a shine give way to a deed; a deed keeps standing when a posture is added. */
    static void give(SubjectDraft actor, Meaning.Doing doing) {
        if (actor.doing == null
                || actor.doing.id().equals("shine")
                || !POSTURES.contains(doing.id())
                || RESTS.contains(doing.id()) && ON_THE_WAY.contains(actor.doing.id())) {
            actor.earlier = actor.doing == null || POSTURES.contains(actor.doing.id()) ? null : actor.doing;
            actor.doing = doing;
        }
        if (doing.feeling() != null && actor.feeling == null) {
            actor.feeling = doing.feeling();
        }
    }

    /** True if a pose shows all of it: sit, walk, run. */
    static boolean shown(Meaning.Doing doing) {
        return POSTURES.contains(doing.id()) || posture(doing) && doing.thing() == null;
    }

    /** True if it can be done while holding or riding something. */
    static boolean posture(Meaning.Doing doing) {
        return doing.object().equals("none");
    }
}
