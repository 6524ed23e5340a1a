package app.atelier.generation.composer.scene;

/** Writes what a picture shows as a natural sentence. */
public final class AltText {
    private AltText() {}

    /** One or two sentences for those who cannot see the picture. */
    public static String of(Scene scene) {
        throw new UnsupportedOperationException(scene.prompt());
    }

    /** A few words for one subject's layer: {@code three red foxes}. */
    public static String of(Subject subject) {
        throw new UnsupportedOperationException(subject.noun());
    }
}
