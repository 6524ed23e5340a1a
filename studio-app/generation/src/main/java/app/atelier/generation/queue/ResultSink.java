package app.atelier.generation.queue;

import app.atelier.generation.GeneratedPicture;
import java.io.IOException;

/** Where finished pictures go; the studio's library stands behind it. */
@FunctionalInterface
public interface ResultSink {
    /**
     * Keeps the picture on disk before it returns. Called again with a job that was kept already (after a crash just
     * then), it gives the same answer and keeps nothing twice: {@link Job#id} tells.
     *
     * @return what the picture is called from now on
     * @throws IOException when it cannot be kept; the message is a sentence for people
     */
    String keep(Job job, GeneratedPicture result) throws IOException;
}
