package app.atelier.desktop.edit;

import app.atelier.desktop.shell.Notice;
import app.atelier.desktop.shell.Notices;
import app.atelier.desktop.tasks.Steps;
import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.adjustments.Lut;
import app.atelier.imaging.codecs.PictureReader;
import app.atelier.imaging.codecs.ReadingWatch;
import app.atelier.imaging.documents.DocumentReader;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.GroupLayer;
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
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Files that are let go on the picture or on the list of layers become layers: pictures, files with layers (as a group),
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
     * @param into the document that they were made to fit
     * @param problems why others could not be taken, a sentence each
     * @param notes what of files with layers is not as it was, a sentence each
     * @param flattened names of files with layers that came as one
     */
    private record Arrived(
            Document into, List<Layer> layers, List<String> problems, List<String> notes, List<String> flattened) {}

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
        var into = model.committed().get();
        if (into != null && !files.isEmpty()) {
            model.aside()
                    .underway(
                            "fth-file-plus",
                            TEXTS.get("arrive.coming"),
                            steps -> read(files, into, at, steps),
                            arrived -> put(files, arrived, at, place));
        }
    }

    private Arrived read(List<Path> files, Document into, @Nullable Point2D at, Steps steps) {
        var arrived = new Arrived(into, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < files.size(); i++) {
            if (steps.cancelled()) {
                throw new CancellationException();
            }
            var file = files.get(i);
            steps.at(i / (double) files.size(), title(file));
            try {
                arrived.layers().add(layer(file, middle(into, at, i), arrived, layers(steps, i, files)));
            } catch (IOException | UncheckedIOException | IllegalArgumentException | OutOfMemoryError problem) {
                arrived.problems().add(TEXTS.get("arrive.problem", file.getFileName(), Problems.sentence(problem)));
            }
        }
        return arrived;
    }

    /** Each a little below and right of the one before. */
    private static Point2D middle(Document into, @Nullable Point2D at, int index) {
        var middle = at == null ? Page.toDocument(into, into.outputWidth() / 2.0, into.outputHeight() / 2.0) : at;
        double off = index * CASCADE * Math.min(into.width(), into.height());
        return new Point2D.Double(middle.getX() + off, middle.getY() + off);
    }

    /** Each layer of a file is a part of the way to the next one. */
    private static ReadingWatch layers(Steps steps, int file, List<Path> files) {
        return new ReadingWatch() {
            @Override
            public void at(int done, int total) {
                steps.at((file + (double) done / total) / files.size(), title(files.get(file)));
            }

            @Override
            public boolean cancelled() {
                return steps.cancelled();
            }
        };
    }

    private Layer layer(Path file, Point2D middle, Arrived arrived, ReadingWatch watch) throws IOException {
        String name = title(file);
        var info = LayerInfo.named("file", name);
        if (Files.isDirectory(file)) {
            throw new IllegalArgumentException(TEXTS.get("arrive.folder"));
        }
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".cube")) {
            return new AdjustmentLayer(info, List.of(new Lut(LutFiles.read(file), 1)));
        }
        if (drawing(file)) {
            var drawing = Svg.of(Files.readAllBytes(file));
            return lying(arrived.into(), new VectorLayer(info, drawing, Placement.IDENTITY), middle);
        }
        if (documents.layered(file)) {
            return layered(file, info, middle, arrived, watch);
        }
        var picture = pictures.read(file).picture();
        return lying(arrived.into(), new PictureLayer(info, picture, Placement.IDENTITY), middle);
    }

    private Layer layered(Path file, LayerInfo info, Point2D middle, Arrived arrived, ReadingWatch watch)
            throws IOException {
        var opened = documents.open(file, watch);
        var document = opened.document();
        if (document.layers().isEmpty()) {
            throw new IllegalArgumentException(TEXTS.get("arrive.empty"));
        }
        arrived.notes().addAll(opened.notes());
        if (!Graft.possible(document)) {
            arrived.flattened().add(info.name());
            var seen = new Renderer().render(document);
            return lying(arrived.into(), new PictureLayer(info, seen, Placement.IDENTITY), middle);
        }
        double scale = scale(arrived.into(), document.width(), document.height());
        int left = (int) Math.rint(middle.getX() - document.width() * scale / 2);
        int top = (int) Math.rint(middle.getY() - document.height() * scale / 2);
        return new Graft(document, arrived.into(), scale, left, top).group(info);
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

    private void put(List<Path> files, Arrived arrived, @Nullable Point2D at, @Nullable DropPlace place) {
        var document = model.committed().get();
        if (document == null) {
            return;
        }
        if (document.width() != arrived.into().width()
                || document.height() != arrived.into().height()) {
            // Another picture was opened meanwhile, or this one got another canvas: masks would not fit.
            add(files, at, place);
            return;
        }
        if (!arrived.layers().isEmpty()) {
            var layers = named(document, arrived.layers());
            String selected = model.selected().get();
            String beside = place != null ? place.beside() : selected;
            var way = place != null ? place.way() : Carry.Way.ABOVE;
            var titles = layers.stream().map(layer -> layer.info().name()).toList();
            model.commit(new Add(titles, beside, way, layers));
            model.selected().set(layers.getLast().id());
        }
        tell(arrived);
    }

    /** With ids that no layer has. */
    private static List<Layer> named(Document document, List<Layer> layers) {
        var result = new ArrayList<Layer>();
        var known = document;
        for (var layer : layers) {
            var one = layer.withInfo(layer.info().withId(Stack.fresh(known, "file")));
            one = one instanceof GroupLayer group ? Graft.renamed(group, known) : one;
            result.add(one);
            known = known.add(one);
        }
        return result;
    }

    /** About a point, made smaller where it would not fit into the document. */
    private static PlacedLayer lying(Document document, PlacedLayer layer, Point2D middle) {
        var box = layer.box();
        double factor = scale(document, box.getWidth(), box.getHeight());
        return layer.withPlacement(new Placement(
                Math.rint(middle.getX() - box.getWidth() / 2),
                Math.rint(middle.getY() - box.getHeight() / 2),
                factor,
                factor,
                0));
    }

    private static double scale(Document document, double width, double height) {
        double room = Math.min(document.width() / width, document.height() / height);
        // What is just as large as the document is meant to cover it.
        return room >= 1 ? 1 : room * FIT;
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
        if (!arrived.notes().isEmpty()) {
            var words = arrived.notes().stream().distinct().limit(NAMED).toList();
            notices.show(Notice.plain("fth-layers", TEXTS.get("arrive.notes"), String.join("\n", words)));
        }
        if (!arrived.flattened().isEmpty()) {
            notices.show(Notice.plain(
                    "fth-layers",
                    TEXTS.get("arrive.flat", String.join(", ", arrived.flattened())),
                    TEXTS.get("arrive.flat.words")));
        }
    }
}
