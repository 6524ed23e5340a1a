package app.atelier.desktop.create;

import app.atelier.generation.GenerationException;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import app.atelier.imaging.Picture;

/** Draws a rough picture of what a request will give, small and at once. */
@FunctionalInterface
public interface Sketcher {
    /** @throws java.util.concurrent.CancellationException soon after it is not wanted any more */
    Picture sketch(GenerationRequest request, Progress progress) throws GenerationException;
}
