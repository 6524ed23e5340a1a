package app.atelier.desktop.cli;

import app.atelier.imaging.layers.Document;
import app.atelier.protocol.Recipe;
import app.atelier.protocol.provenance.DigitalSource;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What a command does to each document on its way from one file to another. May be used by several threads. */
interface Editing {
    /**
     * The document with all of it done.
     *
     * @param cancelled whether the result is not wanted any more
     * @throws IllegalArgumentException if it does not suit the document, with a plain sentence
     * @throws java.util.concurrent.CancellationException soon after it is not wanted
     */
    Document apply(Document document, BooleanSupplier cancelled);

    /** What was done, as recipes and signatures hold it. */
    List<JsonNode> edits();

    /** What the result is to be called where this makes it something else than its parent. */
    default Optional<DigitalSource> source() {
        return Optional.empty();
    }

    /**
     * The recipe that goes with the result.
     *
     * @param before recipe of the file that was opened, with these edits added already; empty if it has none
     */
    default Optional<Recipe> recipe(Optional<Recipe> before, Document edited) {
        return before;
    }
}
