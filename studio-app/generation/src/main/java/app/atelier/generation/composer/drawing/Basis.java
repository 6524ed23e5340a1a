package app.atelier.generation.composer.drawing;

/** All that a section of a painting depends on, besides what is painted below it. */
@FunctionalInterface
public interface Basis {
    /** Whether a section with the later basis would be painted just as this one was. */
    boolean holdsFor(Basis later);
}
