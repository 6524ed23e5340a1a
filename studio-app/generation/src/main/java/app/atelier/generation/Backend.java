package app.atelier.generation;

/** Something that makes pictures. Thread-safe. */
public interface Backend {
    /** Stable name, as it stands in recipes: {@code composer}. */
    String id();

    /** Name for people. */
    String label();

    /**
     * Makes one picture. The same request gives the same bytes from the same version of a back end.
     *
     * @throws GenerationException if it cannot be made, with one plain sentence
     * @throws java.util.concurrent.CancellationException if {@code progress} said that it is no longer wanted
     */
    GeneratedPicture generate(GenerationRequest request, Progress progress) throws GenerationException;
}
