package app.atelier.desktop.edit;

import app.atelier.desktop.keeping.Outgoing;
import app.atelier.desktop.keeping.ResultKeeper;
import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.codecs.PictureMetadata;
import app.atelier.imaging.codecs.PictureReader;
import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.imaging.documents.DocumentExport;
import app.atelier.imaging.documents.DocumentStore;
import app.atelier.imaging.documents.OpenedDocument;
import app.atelier.imaging.edits.Operations;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.TextLayer;
import app.atelier.imaging.render.Renderer;
import app.atelier.imaging.text.Fonts;
import app.atelier.library.Artwork;
import app.atelier.library.Library;
import app.atelier.library.NewArtwork;
import app.atelier.library.Origin;
import app.atelier.protocol.Json;
import app.atelier.protocol.Recipe;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what is to be edited out of the library, and writes what came of it. Not for the window's thread. */
final class Versions {
    private static final Texts TEXTS = Texts.of(Versions.class);
    private static final int PNG_EFFORT = 3;

    private final Library library;
    private final Outgoing outgoing;
    private final DocumentStore documents = new DocumentStore();
    private final PictureReader reader = new PictureReader();
    private final PictureWriter writer = new PictureWriter();

    Versions(Library library) {
        this.library = library;
        this.outgoing = new Outgoing(library);
    }

    /** The layers of an artwork, one layer where it has none; and what of them is not as it was, a sentence each. */
    OpenedDocument document(Artwork artwork) throws IOException {
        var file = library.document(artwork);
        var opened = file.isPresent()
                ? documents.open(file.get())
                : new OpenedDocument(
                        Document.of(reader.read(library.original(artwork)).picture()), List.of());
        var notes = new ArrayList<>(opened.notes());
        fonts(opened.document().layers(), notes);
        return new OpenedDocument(opened.document(), notes);
    }

    /** Fonts that are not here (any more): their texts are drawn in another one, and keep its name. */
    private static void fonts(List<Layer> layers, List<String> notes) {
        for (var layer : layers) {
            if (layer instanceof GroupLayer group) {
                fonts(group.layers(), notes);
            } else if (layer instanceof TextLayer text
                    && Fonts.family(text.text().font()).isEmpty()) {
                notes.add(TEXTS.get(
                        "opened.font",
                        text.text().font(),
                        StepNames.layer(text),
                        Fonts.standard().name()));
            }
        }
    }

    /** Adds what was made of an artwork to the library, as its child, with its layers and how it was made. */
    Artwork save(Artwork parent, Document document, List<Change> changes) throws IOException {
        var picture = new Renderer().render(document);
        var recipe = recipe(parent, document, changes);
        byte[] file = writer.encode(picture, metadata(parent, recipe), ExportSettings.PNG.withPngEffort(PNG_EFFORT));
        byte[] signed = outgoing.editedIfAble(parent, file, edits(document, changes));
        return library.add(NewArtwork.of(signed)
                .title(parent.title())
                .prompt(parent.prompt())
                .altText(parent.altText())
                .tags(parent.tags())
                .origin(Origin.EDITED)
                .recipe(recipe)
                .parents(List.of(parent.id()))
                .document(document));
    }

    /** Writes a picture of it to a file outside. */
    void export(Artwork parent, Document document, List<Change> changes, ExportSettings settings, Path target)
            throws IOException {
        var signing = new PictureWriter(outgoing.edited(parent, edits(document, changes)));
        new DocumentExport(signing)
                .write(document, metadata(parent, recipe(parent, document, changes)), settings, target);
    }

    Artwork artwork(UUID id) {
        return library.find(id).orElseThrow();
    }

    private static PictureMetadata metadata(Artwork parent, @Nullable Recipe recipe) {
        var metadata = recipe == null ? PictureMetadata.NONE : ResultKeeper.embedded(recipe);
        return parent.altText().isEmpty() ? metadata : metadata.withText("Description", parent.altText());
    }

    /** The recipe of the parent carried on; a picture that came without one has none. */
    private static @Nullable Recipe recipe(Artwork parent, Document document, List<Change> changes) {
        var before = parent.recipe();
        if (before == null) {
            return null;
        }
        if (changes.isEmpty()) {
            return before;
        }
        var edits = new ArrayList<>(before.edits());
        edits.addAll(edits(document, changes));
        var parents = new ArrayList<>(List.of(new Recipe.Parent(parent.sha256(), null, parent.title())));
        before.parents().stream().limit(Recipe.MAX_PARENTS - 1L).forEach(parents::add);
        return before.withEdits(edits).withParents(parents).withSize(document.outputWidth(), document.outputHeight());
    }

    /** The steps as data, in order; the dials of the whole picture last, as they stand in the end, in imaging's words. */
    static List<JsonNode> edits(Document document, List<Change> changes) {
        var edits = new ArrayList<JsonNode>();
        for (var change : changes) {
            if (!(change instanceof Change.Adjust adjust) || adjust.layer() != null) {
                edits.add(Json.mapper().valueToTree(change));
            }
        }
        Look.of(document, null).adjustments().forEach(adjustment -> edits.add(Operations.write(adjustment)));
        return edits;
    }
}
