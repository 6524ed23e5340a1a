package app.atelier.desktop.cli;

import app.atelier.generation.Progress;
import app.atelier.generation.styling.PaintStyle;
import app.atelier.generation.styling.Styling;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.render.Renderer;
import app.atelier.protocol.Recipe;
import app.atelier.protocol.provenance.DigitalSource;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Paints each document anew in a learnt style or like another picture; the painting lies as a layer on top. */
final class StyledPictures implements Editing {
    /** Back end of the recipe of a picture that had none before it was painted. */
    private static final String BACKEND = "styling";

    private static final String VERSION = "1";

    private final Styling styling;
    private final PaintStyle style;
    private final Recipe.@Nullable Parent example;

    /** @param example the picture that it is painted like, if it is */
    StyledPictures(Styling styling, PaintStyle style, Recipe.@Nullable Parent example) {
        this.styling = styling;
        this.style = style;
        this.example = example;
    }

    @Override
    public Document apply(Document document, BooleanSupplier cancelled) {
        var picture = new Renderer().render(document);
        var painted = styling.paint(picture, style, Progress.until(cancelled));
        boolean plain = document.layers().size() == 1
                && document.outputWidth() == document.width()
                && document.outputHeight() == document.height();
        return plain ? Styling.onTop(document, painted, "painted", style.label()) : Document.of(painted);
    }

    @Override
    public List<JsonNode> edits() {
        return List.of(style.toNode());
    }

    @Override
    public Optional<DigitalSource> source() {
        return Optional.of(DigitalSource.COMPOSITE_WITH_MODEL);
    }

    /** A picture without a recipe gets one: that a net painted it must be said. */
    @Override
    public Optional<Recipe> recipe(Optional<Recipe> before, Document edited) {
        Recipe recipe = before.orElseGet(() -> Recipe.builder("")
                .backend(BACKEND, VERSION)
                .style(style.id())
                .size(edited.outputWidth(), edited.outputHeight())
                .edits(edits())
                .build());
        if (example == null) {
            return Optional.of(recipe);
        }
        List<Recipe.Parent> parents = new ArrayList<>(recipe.parents());
        parents.add(example);
        return Optional.of(recipe.withParents(parents));
    }
}
