package app.atelier.imaging.bench;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import app.atelier.imaging.PixelFormat;
import app.atelier.imaging.adjustments.Channel;
import app.atelier.imaging.adjustments.Contrast;
import app.atelier.imaging.adjustments.Exposure;
import app.atelier.imaging.adjustments.Levels;
import app.atelier.imaging.adjustments.Saturation;
import app.atelier.imaging.adjustments.Temperature;
import app.atelier.imaging.adjustments.Vibrance;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.codecs.PictureMetadata;
import app.atelier.imaging.codecs.PictureReader;
import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.imaging.filters.Bilateral;
import app.atelier.imaging.filters.Comic;
import app.atelier.imaging.filters.CutPaper;
import app.atelier.imaging.filters.Engrave;
import app.atelier.imaging.filters.Filter;
import app.atelier.imaging.filters.FilterContext;
import app.atelier.imaging.filters.GaussianFilter;
import app.atelier.imaging.filters.InkWash;
import app.atelier.imaging.filters.LowPoly;
import app.atelier.imaging.filters.Median;
import app.atelier.imaging.filters.Neon;
import app.atelier.imaging.filters.NonLocalMeans;
import app.atelier.imaging.filters.Oil;
import app.atelier.imaging.filters.PackedFilter;
import app.atelier.imaging.filters.Pastel;
import app.atelier.imaging.filters.Pencil;
import app.atelier.imaging.filters.PixelArt;
import app.atelier.imaging.filters.Riso;
import app.atelier.imaging.filters.Surface;
import app.atelier.imaging.filters.Unsharp;
import app.atelier.imaging.filters.Watercolour;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.Pool;
import app.atelier.imaging.kernels.Rows;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.render.Renderer;
import app.atelier.imaging.resample.Resampler;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Times the imaging engine on a picture of 24 megapixels and prints one JSON object a line. Arguments: names of
 * measurements to run (all if none); {@code --no-peers} leaves the native programs out. They are built from the folder
 * that {@code ATELIER_ROOT} names.
 */
public final class ImagingBench {
    private static final int WIDTH = 6000;
    private static final int HEIGHT = 4000;
    private static final int PAINTED = 1024;
    private static final int DENOISED = 1024;

    /** Megabytes of heap with which the whole process stays below 900. */
    private static final int MEMORY_HEAP = 760;

    private final Measuring measuring;
    private final NativePeers peers;

    private ImagingBench(Measuring measuring, NativePeers peers) {
        this.measuring = measuring;
        this.peers = peers;
    }

    public static void main(String[] args) throws IOException {
        List<String> names =
                Arrays.stream(args).filter(a -> !a.startsWith("--")).toList();
        Picture photo = Photo.of(WIDTH, HEIGHT);
        String root = System.getenv("ATELIER_ROOT");
        boolean compare = root != null && !List.of(args).contains("--no-peers");
        try (NativePeers peers = compare ? NativePeers.start(Path.of(root), photo) : NativePeers.none()) {
            Measuring measuring =
                    new Measuring(name -> names.isEmpty() || names.stream().anyMatch(name::contains), peers);
            new ImagingBench(measuring, peers).run(photo);
        }
    }

    private void run(Picture photo) throws IOException {
        points(photo);
        filters(photo);
        painterly();
        codecs(photo);
        previews(photo);
        export(photo);
        memory();
    }

    /** From a JPEG file through six adjustments and a blur to a JPEG file; against the sum of what peers take for each. */
    private void export(Picture photo) throws IOException {
        PictureReader reader = new PictureReader();
        PictureWriter writer = new PictureWriter();
        byte[] jpeg = Files.readAllBytes(peers.jpeg());
        List<String> parts = List.of("jpeg-decode", "point-5", "gaussian-10", "jpeg-encode-90");
        measuring.against(
                "export-stack",
                5,
                1.3,
                () -> {
                    Document document = six(reader.read(jpeg).picture(), 0.3, 10);
                    writer.encode(new Renderer().render(document), PictureMetadata.NONE, ExportSettings.JPEG);
                    return 0;
                },
                "all native",
                () -> {
                    double sum = 0;
                    for (String part : parts) {
                        NativePeers.Peer peer = peers.find(part);
                        if (peer == null) {
                            return null;
                        }
                        sum += peer.turn().millis();
                    }
                    return new NativePeers.Turn(sum, 0);
                });
    }

    private void memory() throws IOException {
        if (!measuring.wants("memory") && !measuring.wants("undo")) {
            return;
        }
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        // As the studio itself is run, but for the size of the heap.
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-XX:") || argument.startsWith("-Xlog:"))
                .forEach(command::add);
        command.addAll(List.of(
                "--add-modules",
                "jdk.incubator.vector",
                "-Xmx" + MEMORY_HEAP + "m",
                "-cp",
                System.getProperty("java.class.path"),
                MemoryBench.class.getName()));
        List<String> lines = NativePeers.output(command, 300);
        String[] figures = lines == null || lines.isEmpty()
                ? new String[0]
                : lines.getLast().split(" ");
        if (figures.length != 2) {
            System.out.println("memory-5-layers: the process failed");
            return;
        }
        double megabytes = Double.parseDouble(figures[0]);
        double undo = Double.parseDouble(figures[1]);
        measuring.value("memory-5-layers", "MB", megabytes, 900, megabytes <= 900);
        measuring.value("undo-longest", "ms", undo, 50, undo <= 50);
    }

    private void points(Picture photo) throws IOException {
        Document five = Document.of(photo)
                .add(new AdjustmentLayer(
                        LayerInfo.named("a", "A"),
                        List.of(
                                new Temperature(0.3),
                                new Exposure(0.3),
                                new Contrast(0.6),
                                new Saturation(0.2),
                                new Vibrance(0.2))));
        Renderer renderer = new Renderer();
        int[] target = new int[WIDTH * HEIGHT];
        Rectangle all = new Rectangle(0, 0, WIDTH, HEIGHT);
        measuring.against("point-5", 9, 1.15, () -> renderer.render(five, all, 1, target));
        Picture half = Photo.translucent(photo);
        Document three = Document.of(photo)
                .add(new PictureLayer(LayerInfo.named("b", "B"), half, Placement.IDENTITY))
                .add(new PictureLayer(
                        LayerInfo.named("c", "C").withBlendMode(BlendMode.SCREEN), half, Placement.IDENTITY));
        measuring.against("composite-3", 9, 1.15, () -> renderer.render(three, all, 1, target));
    }

    /** From packed pixels to packed pixels of 8 bits, as the peers. */
    private void filters(Picture photo) throws IOException {
        for (int sigma : new int[] {2, 10, 50}) {
            double goal = sigma == 2 ? 0.85 : sigma == 10 ? 0.8 : 1.2;
            filter("gaussian-" + sigma, goal, new GaussianFilter(sigma), photo);
        }
        filter("unsharp-2", 0.85, new Unsharp(2, 0.8, 0), photo);
        filter("median-3", 0.5, new Median(1), photo);
        Picture part = photo.part(new Rectangle((WIDTH - 1732) / 2, (HEIGHT - 1155) / 2, 1732, 1155));
        filter("bilateral-2mp", 0.6, new Bilateral(2, 30 / 255.0), part);
        denoise(photo);
        measuring.against("lanczos3-2048", 7, 0.6, () -> Resampler.lanczos3(photo, 2048, 1365));
    }

    /** Patches of 5 × 5 in a window of 11 × 11, on one megapixel; both give three channels. */
    private void denoise(Picture photo) throws IOException {
        int side = DENOISED;
        Picture part = photo.part(new Rectangle((WIDTH - side) / 2, (HEIGHT - side) / 2, side, side));
        NonLocalMeans filter = new NonLocalMeans(0.1, 5);
        FilterContext context = FilterContext.FULL.with(Pool.ofHeap());
        Surface s = new Surface(side, side);
        int[] result = new int[side * side];
        measuring.against("non-local-means-1mp", 5, 0.5, () -> {
            Rows.preferred().unpack(part.packed(), 0, s.r, s.g, s.b, s.a, 0, side * side);
            filter.apply(s, context);
            Rows.preferred().pack(s.r, s.g, s.b, s.a, 0, result, 0, side * side);
        });
    }

    /** The filters that paint, on a picture of 1024 × 1024. */
    private void painterly() throws IOException {
        Picture photo = Photo.of(PAINTED, PAINTED);
        double k = PAINTED / 840.0;
        List<String> inks = List.of("#ffd84a", "#ff5c7a", "#0078bf", "#2d2a6e");
        Map<String, Filter> filters = new LinkedHashMap<>();
        filters.put("watercolour", new Watercolour(6, 0.8, 1, 26, 1, 1));
        filters.put("ink-wash", new InkWash(1.6, 0.009, 0.55, 26, 1, 1));
        filters.put("oil", new Oil(20, 0.5, 1, 1, 1, 1, 1));
        filters.put("riso", new Riso(5.2, inks, "#f8f2e4", 1, 1, 1, 1));
        filters.put("pixel-art", new PixelArt(6, 28, 1, 1, 1));
        filters.put("pastel", new Pastel(5, 1, 1, 1, 1));
        filters.put("pencil", new Pencil(1.6, 1, 1, 1, 1));
        filters.put("cut-paper", new CutPaper(4, 10, 1, 1, 1));
        filters.put("engrave", new Engrave(6, 25, "#1b2438", "#f6efe0", 1));
        filters.put("comic", new Comic(2, 5, 1, 1));
        filters.put("neon", new Neon(1.8, 1));
        filters.put("low-poly", new LowPoly(30, 0.06, 1));
        FilterContext context = FilterContext.at(k).with(Pool.ofHeap());
        for (Map.Entry<String, Filter> one : filters.entrySet()) {
            measuring.alone("painted-" + one.getKey(), 5, 1500, () -> {
                Surface s = new Surface(PAINTED, PAINTED);
                Rows.preferred().unpack(photo.argb(), 0, s.r, s.g, s.b, s.a, 0, PAINTED * PAINTED);
                one.getValue().apply(s, context);
            });
        }
    }

    private void filter(String what, double goal, PackedFilter filter, Picture photo) throws IOException {
        FilterContext context = FilterContext.FULL.with(Pool.ofHeap());
        int[] result = new int[photo.packed().length];
        measuring.against(
                what,
                9,
                goal,
                () -> filter.apply(photo.packed(), photo.width(), photo.height(), photo.opaque(), context, result));
    }

    private void codecs(Picture photo) throws IOException {
        PictureWriter writer = new PictureWriter();
        PictureReader reader = new PictureReader();
        if (!Files.exists(peers.jpeg())) {
            Files.write(peers.jpeg(), writer.encode(photo, PictureMetadata.NONE, ExportSettings.JPEG));
        }
        byte[] jpeg = Files.readAllBytes(peers.jpeg());
        measuring.against("jpeg-decode", 9, 1.1, () -> reader.read(jpeg));
        measuring.against(
                "jpeg-encode-90", 9, 1.1, () -> writer.encode(photo, PictureMetadata.NONE, ExportSettings.JPEG).length);
        measuring.against("jpeg-eighth", 9, 1.05, () -> reader.readScaled(jpeg, (WIDTH + 7) / 8));
        thumbnails(reader, writer);
        measuring.against(
                "png-6", 2, 0.45, () -> writer.encode(photo, PictureMetadata.NONE, ExportSettings.PNG.withPngEffort(6))
                        .length);
        pngFast(photo, writer);
        Picture deep = photo.convertedTo(new PixelFormat(Depth.U16, photo.space()));
        measuring.alone("png-16-bit", 2, 3000, () -> writer.encode(deep, PictureMetadata.NONE, ExportSettings.PNG));
        measuring.alone("open-to-preview", 5, 350, () -> {
            Document document = Document.of(reader.read(jpeg).picture());
            new Renderer().render(document, 0.27);
        });
    }

    /** In time against libpng's level 1, in size against its level 6. */
    private void pngFast(Picture photo, PictureWriter writer) throws IOException {
        NativePeers.Peer fast = peers.find("png-fast");
        NativePeers.Peer small = peers.find("png-6");
        long size =
                small == null || !measuring.wants("png-fast") ? 0 : small.turn().bytes();
        measuring.against(
                "png-fast",
                3,
                0.5,
                () -> writer.encode(photo, PictureMetadata.NONE, ExportSettings.PNG_FAST).length,
                fast == null ? "" : fast.name() + ", size of level 6",
                () -> fast == null ? null : new NativePeers.Turn(fast.turn().millis(), size),
                1.1);
    }

    /** As {@code vipsthumbnail}: from files to files, many one after the other, on all processors. */
    private void thumbnails(PictureReader reader, PictureWriter writer) throws IOException {
        int count = 12;
        Path file = peers.jpeg();
        double millis = measuring.against(
                "thumbnails-12",
                5,
                0.75,
                () -> {
                    Bands.ALL.run(count, 1, (from, to) -> thumbnail(reader, writer, file, from));
                    return 0;
                },
                "vipsthumbnail",
                () -> peers.thumbnails(file, count));
        if (millis > 0) {
            double rate = count * 1000 / millis;
            measuring.value("thumbnails-a-second", "/s", rate, 22, rate >= 22);
        }
    }

    private static void thumbnail(PictureReader reader, PictureWriter writer, Path file, int number) {
        try {
            Picture small = reader.readScaled(file, 512).picture();
            Path target = file.resolveSibling("ours_" + number + ".jpg");
            Files.write(target, writer.encode(small, PictureMetadata.NONE, ExportSettings.JPEG.withQuality(85)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void previews(Picture photo) throws IOException {
        Renderer renderer = new Renderer();
        double scale = 1080.0 / HEIGHT;
        Rectangle region = new Rectangle(0, 0, 1620, 1080);
        Rectangle near = new Rectangle(1000, 800, 1920, 1080);
        int[] target = new int[1920 * 1080];
        double[] stops = {0};
        measuring.alone(
                "preview-6", 31, 5, () -> renderer.render(six(photo, stops[0] += 0.001, 0), region, scale, target));
        Renderer second = new Renderer();
        measuring.alone(
                "preview-6-blur", 31, 10, () -> second.render(six(photo, stops[0] += 0.001, 10), near, 1, target));
        Renderer third = new Renderer();
        measuring.alone(
                "preview-6-blur-cached",
                31,
                3,
                () -> third.render(blurBelow(photo, stops[0] += 0.001), near, 1, target));
    }

    private static List<app.atelier.imaging.adjustments.Adjustment> adjustments(double stops) {
        return List.of(
                new Exposure(stops),
                new Temperature(0.2),
                new Contrast(0.3),
                new Levels(Channel.ALL, 0.02, 0.98, 1.1, 0, 1),
                new Saturation(0.2),
                new Vibrance(0.3));
    }

    private static Document six(Picture photo, double stops, double sigma) {
        LayerInfo info = LayerInfo.named("six", "Six");
        if (sigma > 0) {
            info = info.withFilters(List.of(new GaussianFilter(sigma)));
        }
        return Document.of(photo).add(new AdjustmentLayer(info, adjustments(stops)));
    }

    private static Document blurBelow(Picture photo, double stops) {
        return Document.of(photo)
                .add(new AdjustmentLayer(
                        LayerInfo.named("blur", "Blur").withFilters(List.of(new GaussianFilter(10))), List.of()))
                .add(new AdjustmentLayer(LayerInfo.named("six", "Six"), adjustments(stops)));
    }
}
