package app.atelier.generation.composer.planning;

import app.atelier.generation.composer.scene.Deed;
import app.atelier.generation.composer.scene.Rank;
import app.atelier.generation.composer.scene.Subject;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Those a story is about, with their measures in units of the bodies. */
record Troupe(Plan plan, Figures figures, RandomGenerator random, List<Subject> main) {
    /** Height of a creature that is drawn from its own picture. */
    private static final double WHOLE = 180;

    /** The smallest of a story beside its largest, if the words do not say that it is smaller. */
    private static final double LEAST = .36;

    /** Words of size that differ by no more than this factor are not taken for a difference of stature. */
    private static final double ALIKE = .65;

    Subject hero() {
        return main.getFirst();
    }

    List<Subject> others() {
        return main.subList(1, main.size());
    }

    int count() {
        return count(main);
    }

    static int count(List<Subject> subjects) {
        return subjects.stream().mapToInt(Subject::count).sum();
    }

    /** The id of what someone does, or nothing. */
    static String deed(Subject subject) {
        Deed deed = subject.deed();
        return deed == null ? "" : deed.id();
    }

    /** The subject that a deed is done to. */
    Optional<Subject> target(Subject subject) {
        Deed deed = subject.deed();
        return deed == null || deed.target() == null
                ? Optional.empty()
                : plan.scene().subject(deed.target());
    }

    double units(Subject subject, int index) {
        double own = figures.units(subject, index);
        return own > 0 ? own : WHOLE;
    }

    double width(Subject subject, int index) {
        return units(subject, index) * figures.aspect(subject);
    }

    Slot slot(Subject subject, int index, double x, double z, int face) {
        return slot(subject, index, x, z, face, .5);
    }

    /** @param least the smallest factor on its height, for those who touch each other */
    Slot slot(Subject subject, int index, double x, double z, int face, double least) {
        boolean hero = subject.rank() != Rank.SECOND;
        // Who is said to be so much smaller is.
        double said = subject.size() / largest(subject).size();
        return new Slot(
                subject, index, x, z, face, Math.max(least * Math.min(1, said / ALIKE), relative(subject)), 0, hero);
    }

    /** Real sizes differ more than drawn ones, and a mouse that talks to a bear is no dot; the young are smaller than their kind. */
    double relative(Subject subject) {
        Subject largest = largest(subject);
        double kinds = Math.pow(subject.metres() / largest.metres(), .30);
        double said = subject.size() / largest.size();
        return Math.clamp(kinds * said, LEAST * Math.min(1, said / ALIKE), 1);
    }

    /** The largest of all main characters of the scene. */
    Subject largest(Subject otherwise) {
        List<Subject> all = plan.scene().subjects().stream()
                .filter(s -> s.isCharacter() && s.rank() != Rank.SECOND)
                .toList();
        return all.isEmpty() ? otherwise : Sizes.largest(all);
    }
}
