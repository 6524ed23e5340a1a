package app.atelier.desktop.edit;

import app.atelier.desktop.shell.Notice;
import app.atelier.desktop.shell.Notices;
import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.adjustments.Lut;
import app.atelier.imaging.codecs.PictureReader;
import app.atelier.imaging.documents.DocumentReader;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.PlacedLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.layers.VectorLayer;
import app.atelier.imaging.render.Renderer;
import app.atelier.imaging.vectors.Svg;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Files that are let go on the picture or on the list of layers become layers: pictures, files with layers (as one layer),
 * drawings (SVG) and look-up tables (.cube). Those that cannot be read are named in one notice; the others come all the
 * same.
 */
final class Arrivals {
    private static final Texts TEXTS = Texts.of(Arrivals.class);
    private static final double FIT = .8;
    private static final double CASCADE = .03;
    private static final int NAMED = 3;
    private static final int HEAD = 1024;

    /**
     * What came of the files.
     *
     * @param problems why others could not be taken, a sentence each
     * @param flattened names of files with layers that came as one
     */
    private record Arrived(List<Layer> layers, List<String> problems, List<String> flattened) {}

    private final EditModel model;
    private final Notices notices;
    private final PictureReader pictures = new PictureReader();
    private final DocumentReader documents = new DocumentReader();

    Arrivals(EditModel model, Notices notices) {
        this.model = model;
        this.notices = notices;
    }

    /**
     * Reads files away from the window's thread and puts them into the document in one step.
     *
     * @param at where their middle comes, in document pixels; null for the middle of the page
     * @param place among the layers; null for above the selected one
     */
    void add(List<Path> files, @Nullable Point2D at, @Nullable DropPlace place) {
        if (model.isOpen() && !files.isEmpty()) {
            model.work(() -> read(files), arrived -> put(arrived, at, place));
        }
    }

    private Arrived read(List<Path> files) {
        var arrived = new Arrived(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var file : files) {
            try {
                arrived.layers().add(layer(file, arrived));
            } catch (IOException | IllegalArgumentException | OutOfMemoryError problem) {
                arrived.problems().add(TEXTS.get("arrive.problem", file.getFileName(), sentence(problem)));
            }
        }
        return arrived;
    }

    /** A sentence for people; what the file system says is only a path. */
    private static String sentence(Throwable problem) {
        if (problem instanceof OutOfMemoryError) {
            return TEXTS.get("arrive.memory");
        }
        if (problem instanceof FileSystemException) {
            return TEXTS.get(problem instanceof NoSuchFileException ? "arrive.gone" : "arrive.closed");
        }
        return String.valueOf(problem.getMessage());
    }

    private Layer layer(Path file, Arrived arrived) throws IOException {
        String name = title(file);
        var info = LayerInfo.named("file", name);
        if (Files.isDirectory(file)) {
            throw new IllegalArgumentException(TEXTS.get("arrive.folder"));
        }
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".cube")) {
            return new AdjustmentLayer(info, List.of(new Lut(LutFiles.read(file), 1)));
        }
        if (drawing(file)) {
            return new VectorLayer(info, Svg.of(Files.readAllBytes(file)), Placement.IDENTITY);
        }
        if (documents.layered(file)) {
            var picture = new Renderer().render(documents.open(file).document());
            arrived.flattened().add(name);
            return new PictureLayer(info, picture, Placement.IDENTITY);
        }
        return new PictureLayer(info, pictures.read(file).picture(), Placement.IDENTITY);
    }

    private static boolean drawing(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
            return head.contains("<svg") && Files.size(file) <= Svg.MOST_CHARACTERS;
        }
    }

    private static String title(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private void put(Arrived arrived, @Nullable Point2D at, @Nullable DropPlace place) {
        var document = model.committed().get();
        if (document != null && !arrived.layers().isEmpty()) {
            var layers = placed(document, arrived.layers(), at);
            String selected = model.selected().get();
            String beside = place != null ? place.beside() : selected;
            var way = place != null ? place.way() : Carry.Way.ABOVE;
            var titles = layers.stream().map(layer -> layer.info().name()).toList();
            model.commit(new Add(titles, beside, way, layers));
            model.selected().set(layers.getLast().id());
        }
        tell(arrived);
    }

    /** With ids that no layer has, each a little below and right of the one before. */
    private static List<Layer> placed(Document document, List<Layer> layers, @Nullable Point2D at) {
        var middle = at == null
                ? Page.toDocument(document, document.outputWidth() / 2.0, document.outputHeight() / 2.0)
                : at;
        double step = CASCADE * Math.min(document.width(), document.height());
        var result = new ArrayList<Layer>();
        var known = document;
        for (var layer : layers) {
            String id = Stack.fresh(known, "file");
            double off = step * result.size();
            var one = layer.withInfo(layer.info().withId(id));
            one = one instanceof PlacedLayer placed
                    ? placed.withPlacement(lying(document, placed, middle.getX() + off, middle.getY() + off))
                    : one;
            result.add(one);
            known = known.add(one);
        }
        return result;
    }

    /** About a point, made smaller where it would not fit into the document. */
    private static Placement lying(Document document, PlacedLayer layer, double x, double y) {
        var box = layer.box();
        double scale = Math.min(document.width() / box.getWidth(), document.height() / box.getHeight());
        // What is just as large as the document is meant to cover it.
        double factor = scale >= 1 ? 1 : scale * FIT;
        return new Placement(Math.rint(x - box.getWidth() / 2), Math.rint(y - box.getHeight() / 2), factor, factor, 0);
    }

    private void tell(Arrived arrived) {
        var problems = arrived.problems();
        if (!problems.isEmpty()) {
            var words = new ArrayList<>(problems.subList(0, Math.min(NAMED, problems.size())));
            if (problems.size() > NAMED) {
                words.add(TEXTS.get("arrive.others", problems.size() - NAMED));
            }
            int count = problems.size();
            notices.show(Notice.problem(
                    count == 1 ? TEXTS.get("arrive.failed.one") : TEXTS.get("arrive.failed", count),
                    String.join("\n", words)));
        }
        if (!arrived.flattened().isEmpty()) {
            notices.show(Notice.plain(
                    "fth-layers",
                    TEXTS.get("arrive.flat", String.join(", ", arrived.flattened())),
                    TEXTS.get("arrive.flat.words")));
        }
    }
}
