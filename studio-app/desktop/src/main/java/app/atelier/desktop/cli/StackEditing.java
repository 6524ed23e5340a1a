package app.atelier.desktop.cli;

import app.atelier.imaging.edits.EditStack;
import app.atelier.imaging.layers.Document;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** A stack of edits, done to each document. */
record StackEditing(EditStack stack) implements Editing {
    @Override
    public Document apply(Document document, BooleanSupplier cancelled) {
        return stack.apply(document);
    }

    @Override
    public List<JsonNode> edits() {
        List<JsonNode> done = new ArrayList<>();
        stack.toNode().path("edits").forEach(done::add);
        return done;
    }
}
