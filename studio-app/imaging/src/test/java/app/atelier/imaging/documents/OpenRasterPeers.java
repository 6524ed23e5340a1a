package app.atelier.imaging.documents;

import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.adjustments.Exposure;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.codecs.PictureMetadata;
import app.atelier.imaging.codecs.PictureReader;
import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.Crop;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Geometry;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.photoshop.Photoshop;
import app.atelier.imaging.photoshop.PhotoshopFile;
import app.atelier.imaging.render.Renderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The part of {@code packaging/peers/openraster-check} that is ours: writes documents that other programs are to open, and
 * compares what they made of them with what we draw.
 */
final class OpenRasterPeers {
    private static final int WIDTH = 160;
    private static final int HEIGHT = 120;

    private final PictureReader reader = new PictureReader();
    private final Renderer renderer = new Renderer();

    private OpenRasterPeers() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "write" -> new OpenRasterPeers().write(folder);
            case "compare" -> new OpenRasterPeers().compare(folder, arguments[2]);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private void write(Path folder) throws IOException {
        PictureWriter writer = new PictureWriter();
        for (Map.Entry<String, Document> sample : samples().entrySet()) {
            new OpenRaster().save(sample.getValue(), folder.resolve(sample.getKey() + ".ora"));
            writer.write(
                    renderer.render(sample.getValue()),
                    PictureMetadata.NONE,
                    ExportSettings.PNG,
                    folder.resolve(sample.getKey() + ".ours.png"));
        }
    }

    /** Each mode over opaque and half transparent pixels, and what else the format holds. */
    static Map<String, Document> samples() {
        Map<String, Document> samples = new LinkedHashMap<>();
        for (BlendMode mode : BlendMode.values()) {
            samples.put("mode-" + mode.id(), page(true).add(top("top", mode, 0.7f)));
        }
        for (BlendMode mode : List.of(BlendMode.NORMAL, BlendMode.MULTIPLY, BlendMode.SCREEN)) {
            Layer inside = top("inside", BlendMode.NORMAL, 1);
            samples.put(
                    "group-" + mode.id(),
                    page(false)
                            .add(new GroupLayer(
                                    LayerInfo.named("g", "Group")
                                            .withBlendMode(mode)
                                            .withOpacity(0.6f),
                                    List.of(inside, top("more", BlendMode.MULTIPLY, 0.8f)))));
        }
        samples.put(
                "hidden-and-outside",
                page(false)
                        .add(top("hidden", BlendMode.NORMAL, 1)
                                .withInfo(LayerInfo.named("h", "Hidden").withVisible(false)))
                        .add(new PictureLayer(
                                LayerInfo.named("out", "Réach “outside” & <in>"),
                                Pictures.photo(90, 90),
                                Placement.at(-40, 70))));
        byte[] coverage = new byte[WIDTH * HEIGHT];
        for (int i = 0; i < coverage.length; i++) {
            coverage[i] = (byte) (i % WIDTH * 255 / WIDTH);
        }
        samples.put(
                "mask",
                page(false)
                        .add(top("masked", BlendMode.SCREEN, 0.9f)
                                .withInfo(LayerInfo.named("m", "Masked")
                                        .withBlendMode(BlendMode.SCREEN)
                                        .withMask(Mask.of(WIDTH, HEIGHT, coverage)))));
        samples.put(
                "clipped",
                page(false)
                        .add(new PictureLayer(
                                LayerInfo.named("base", "Base"),
                                Pictures.flat(50, 50, 0x80004080),
                                Placement.at(30, 30)))
                        .add(top("clipped", BlendMode.MULTIPLY, 1)
                                .withInfo(LayerInfo.named("c", "Clipped").withClipped(true))));
        Layer group = samples.get("group-multiply").layers().getLast();
        samples.put(
                "masked-group",
                page(false).add(group.withInfo(group.info().withMask(Mask.of(WIDTH, HEIGHT, coverage)))));
        samples.put(
                "cropped",
                page(false)
                        .add(top("tilted", BlendMode.NORMAL, 1).withPlacement(new Placement(30, 10, 0.7, 0.7, 20)))
                        .withGeometry(Geometry.IDENTITY
                                .withCrop(new Crop(20, 10, 100, 90))
                                .withStraighten(4)));
        samples.put(
                "adjusted",
                page(true).add(new AdjustmentLayer(LayerInfo.named("l", "Light"), List.of(new Exposure(0.5)))));
        return samples;
    }

    private static Document page(boolean transparent) {
        Picture photo = Pictures.photo(WIDTH, HEIGHT);
        int[] argb = photo.argb().clone();
        for (int i = 0; i < argb.length && transparent; i++) {
            int x = i % WIDTH;
            int a = x < WIDTH / 2 ? 255 : 255 - (x - WIDTH / 2) * 255 / (WIDTH / 2);
            argb[i] = a << 24 | scaled(argb[i] >> 16, a) << 16 | scaled(argb[i] >> 8, a) << 8 | scaled(argb[i], a);
        }
        return Document.of(Picture.ofArgb(WIDTH, HEIGHT, argb));
    }

    private static int scaled(int value, int a) {
        return ((value & 255) * a + 127) / 255;
    }

    private static PictureLayer top(String id, BlendMode mode, float opacity) {
        return new PictureLayer(
                LayerInfo.named(id, id).withBlendMode(mode).withOpacity(opacity),
                smooth(WIDTH - 30, HEIGHT - 30),
                Placement.at(15, 15));
    }

    /** All colours and alphas without noise. */
    private static Picture smooth(int width, int height) {
        int[] argb = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int a = Math.min(255, 40 + y * 300 / height);
                int r = x * 255 / width;
                int g = (x * 3 % width) * 255 / width;
                int b = (x + y) * 255 / (width + height);
                argb[y * width + x] = a << 24 | scaled(r, a) << 16 | scaled(g, a) << 8 | scaled(b, a);
            }
        }
        return Picture.ofArgb(width, height, argb);
    }

    private void compare(Path folder, String peer) throws IOException {
        System.out.printf("%-24s %10s %10s   %s%n", "document", "mean", "largest", "in levels of 255");
        for (String name : samples().keySet()) {
            Path png = folder.resolve(name + "." + peer + ".png");
            if (!Files.exists(png)) {
                System.out.printf("%-24s %s did not write it%n", name, peer);
                continue;
            }
            Picture theirs = reader.read(png).picture();
            line(name, theirs, reader.read(folder.resolve(name + ".ours.png")).picture());
            Path ora = folder.resolve(name + "." + peer + ".ora");
            if (Files.exists(ora)) {
                line(name + " (ora)", theirs, renderer.render(new OpenRaster().load(ora)));
            }
            Path psd = folder.resolve(name + "." + peer + ".psd");
            if (Files.exists(psd)) {
                PhotoshopFile opened = Photoshop.read(Files.readAllBytes(psd));
                line(name + " (psd)", theirs, renderer.render(opened.document()));
                opened.notes().forEach(note -> System.out.println("    " + note));
            }
        }
    }

    private static void line(String name, Picture theirs, Picture ours) {
        if (theirs.width() != ours.width() || theirs.height() != ours.height()) {
            System.out.printf(
                    "%-24s %d × %d instead of %d × %d%n",
                    name, theirs.width(), theirs.height(), ours.width(), ours.height());
            return;
        }
        System.out.printf(
                "%-24s %10.3f %10d%n", name, Pictures.meanDifference(theirs, ours), Pictures.difference(theirs, ours));
    }
}
