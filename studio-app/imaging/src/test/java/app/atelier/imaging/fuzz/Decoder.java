package app.atelier.imaging.fuzz;

import app.atelier.imaging.Pictures;
import app.atelier.imaging.adjustments.Lut;
import app.atelier.imaging.codecs.PictureReader;
import app.atelier.imaging.codecs.UnreadablePictureException;
import app.atelier.imaging.documents.DocumentStore;
import app.atelier.imaging.documents.OpenRaster;
import app.atelier.imaging.documents.UnreadableDocumentException;
import app.atelier.imaging.edits.EditStack;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.photoshop.Photoshop;
import app.atelier.imaging.render.Renderer;
import app.atelier.imaging.vectors.Svg;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What reads files that others made. */
enum Decoder {
    PICTURE(file -> new PictureReader().read(file)),
    DOCUMENT(file -> drawn(new DocumentStore().open(file).document())),
    OPEN_RASTER(file -> drawn(new OpenRaster().open(file).document())),
    PHOTOSHOP(file -> drawn(Photoshop.read(file).document())),
    CUBE(file -> new Lut(new String(file, StandardCharsets.UTF_8), 1).stage()),
    EDITS(file -> EditStack.parse(new String(file, StandardCharsets.UTF_8))
            .apply(Document.of(Pictures.flat(40, 30, 0xff102030)))),
    SVG(Svg::of);

    /** Pixels of a page that is drawn too. */
    private static final long DRAWN = 1 << 16;

    private final Reading reading;

    Decoder(Reading reading) {
        this.reading = reading;
    }

    /** What can be read can also be drawn, where the page did not become large. */
    private static Document drawn(Document document) {
        if ((long) document.width() * document.height() <= DRAWN) {
            new Renderer().render(document);
        }
        return document;
    }

    @FunctionalInterface
    private interface Reading {
        Object read(byte[] file) throws IOException;
    }

    /**
     * Reads a file: nothing when it gave what it holds, else the sentence that says why not. Whatever else is thrown is
     * a fault.
     */
    Optional<String> read(byte[] file) throws IOException {
        try {
            reading.read(file);
            return Optional.empty();
        } catch (UnreadablePictureException | UnreadableDocumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            // The refusals of data that is text have this kind; a binary file never may.
            if (this == PICTURE || this == DOCUMENT || this == OPEN_RASTER || this == PHOTOSHOP) {
                throw e;
            }
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
