package app.atelier.imaging.documents;

import app.atelier.imaging.Pictures;
import app.atelier.imaging.adjustments.Exposure;
import app.atelier.imaging.codecs.PictureMetadata;
import app.atelier.imaging.filters.GaussianFilter;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A program of its own with little memory that exports a document whose picture does not fit into it. */
final class ExportProcess {
    private ExportProcess() {}

    static Document document(int width, int height) {
        return Document.empty(width, height)
                .add(new PictureLayer(
                        LayerInfo.named("photo", "Photo"),
                        Pictures.photo(400, 300),
                        new Placement(width / 2.0 - 200, height / 2.0 - 150, width / 400.0, height / 300.0, 0)))
                .add(new PictureLayer(
                        LayerInfo.named("soft", "Soft").withFilters(List.of(new GaussianFilter(6))),
                        Pictures.random(200, 150, 2),
                        new Placement(100, 60, 2, 2, 20)))
                .add(new AdjustmentLayer(LayerInfo.named("light", "Light"), List.of(new Exposure(0.4))));
    }

    public static void main(String[] arguments) throws IOException {
        Document document = document(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
        for (int i = 2; i < arguments.length; i++) {
            try {
                new DocumentExport().write(document, PictureMetadata.NONE, Path.of(arguments[i]));
                System.out.println("written");
            } catch (IOException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
