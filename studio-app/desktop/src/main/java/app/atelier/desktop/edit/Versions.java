package app.atelier.desktop.edit;

import app.atelier.desktop.keeping.ResultKeeper;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.imaging.edits.Operations;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.render.Renderer;
import app.atelier.library.Artwork;
import app.atelier.library.Library;
import app.atelier.library.NewArtwork;
import app.atelier.library.Origin;
import app.atelier.protocol.Recipe;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes flat pictures of a document: new artworks of the library, and files outside it. Works off the window's thread. */
final class Versions {
    private final Library library;
    private final PictureWriter writer = new PictureWriter();

    Versions(Library library) {
        this.library = library;
    }

    /** Draws the document in full and keeps it, with its layers, as a child of the artwork it was made from. */
    Artwork keep(Artwork from, Document document) throws IOException {
        var recipe = recipe(from, document);
        var picture = new Renderer().render(document);
        byte[] file = writer.encode(picture, ResultKeeper.embedded(recipe), ExportSettings.PNG);
        var kept = library.add(NewArtwork.of(file)
                .title(from.title())
                .prompt(from.prompt())
                .altText(from.altText())
                .tags(from.tags())
                .origin(Origin.EDITED)
                .recipe(recipe)
                .parents(List.of(from.id())));
        return library.saveDocument(kept.id(), document);
    }

    Path export(Artwork from, Document document, Path file) throws IOException {
        var format = ExportSettings.Format.ofFileName(file.getFileName().toString());
        var picture = new Renderer().render(document);
        writer.write(picture, ResultKeeper.embedded(recipe(from, document)), ExportSettings.of(format), file);
        return file;
    }

    /** The recipe of before with the dials of the whole picture added to its edits, and the artwork as its parent. */
    private static Recipe recipe(Artwork from, Document document) {
        var before = from.recipe() == null
                ? Recipe.builder(from.prompt())
                        .backend("edit", "1")
                        .size(from.width(), from.height())
                        .build()
                : from.recipe();
        var edits = new ArrayList<JsonNode>(before.edits());
        Dials.adjustments(document, null).forEach(adjustment -> edits.add(Operations.write(adjustment)));
        return before.withEdits(edits)
                .withParents(List.of(new Recipe.Parent(from.sha256(), null, from.title())))
                .withSize(document.outputWidth(), document.outputHeight());
    }
}
