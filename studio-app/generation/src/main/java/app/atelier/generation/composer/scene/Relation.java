package app.atelier.generation.composer.scene;

/**
 * One end of a relation; the other is the subject that holds it.
 *
 * @param kind where the subject is, seen from the target
 * @param target id of a {@link Subject} or of a {@link Feature}
 */
public record Relation(Spatial kind, String target) {
    /** @throws IllegalArgumentException with one plain sentence if one of them is missing */
    public Relation {
        Subject.requireWords("relation", kind, target);
    }
}
