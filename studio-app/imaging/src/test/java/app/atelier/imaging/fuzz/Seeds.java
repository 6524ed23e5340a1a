package app.atelier.imaging.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.adjustments.Exposure;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.codecs.PictureMetadata;
import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.imaging.colour.ColourSpace;
import app.atelier.imaging.documents.DocumentStore;
import app.atelier.imaging.documents.OpenRaster;
import app.atelier.imaging.filters.GaussianFilter;
import app.atelier.imaging.filters.InkWash;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.Crop;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Geometry;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.PlacedLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.layers.ShapeLayer;
import app.atelier.imaging.photoshop.TestFile;
import app.atelier.imaging.shapes.RectangleFigure;
import app.atelier.imaging.shapes.SolidFill;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Good files of every kind that is read, small ones, to begin with. */
final class Seeds {
    private static final PictureMetadata METADATA =
            PictureMetadata.ofRecipe("{\"version\":1}", "a fox\nSteps: 2").withText("Title", "Füchsin");

    private Seeds() {}

    /** @param decoder which reads it */
    record Seed(String name, Decoder decoder, byte[] file) {}

    static List<Seed> all() throws IOException {
        List<Seed> seeds = new ArrayList<>();
        pictures(seeds);
        documents(seeds);
        photoshop(seeds);
        texts(seeds);
        return seeds;
    }

    private static void pictures(List<Seed> seeds) throws IOException {
        PictureWriter writer = new PictureWriter();
        Picture deep = Pictures.random(33, 20, 4).convertedTo(ColourSpace.SRGB, Depth.U16);
        for (Picture picture : List.of(Pictures.photo(64, 48), Pictures.random(33, 20, 4), deep)) {
            for (ExportSettings.Format format : ExportSettings.Format.values()) {
                if (format == ExportSettings.Format.AVIF) {
                    // Decoded in a process of its own, which CodecDepthTest damages files for.
                    continue;
                }
                String name = format.name().toLowerCase(java.util.Locale.ROOT);
                try {
                    byte[] file = writer.encode(picture, METADATA, ExportSettings.of(format));
                    seeds.add(new Seed(name, Decoder.PICTURE, file));
                } catch (IOException e) {
                    // A format that needs a library which this computer has not.
                    assertThat(format).as(e.getMessage()).isEqualTo(ExportSettings.Format.AVIF);
                }
            }
        }
        seeds.add(new Seed(
                "tiff of floats",
                Decoder.PICTURE,
                writer.encode(
                        deep.convertedTo(ColourSpace.LINEAR_P3, Depth.F32),
                        METADATA,
                        ExportSettings.of(ExportSettings.Format.TIFF))));
        seeds.add(new Seed(
                "webp lossless",
                Decoder.PICTURE,
                writer.encode(Pictures.random(30, 30, 1), METADATA, ExportSettings.WEBP.withQuality(100))));
        BufferedImage rgb = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        rgb.createGraphics().drawImage(Pictures.photo(40, 30).toBufferedImage(), 0, 0, null);
        byte[] reds = new byte[16];
        for (int i = 0; i < reds.length; i++) {
            reds[i] = (byte) (i * 17);
        }
        BufferedImage indexed =
                new BufferedImage(40, 30, BufferedImage.TYPE_BYTE_BINARY, new IndexColorModel(4, 16, reds, reds, reds));
        indexed.createGraphics().drawImage(rgb, 0, 0, Color.BLACK, null);
        BufferedImage grey = new BufferedImage(40, 30, BufferedImage.TYPE_USHORT_GRAY);
        grey.createGraphics().drawImage(rgb, 0, 0, null);
        for (String format : List.of("bmp", "gif", "tiff", "png", "jpeg")) {
            seeds.add(new Seed(format + " (platform)", Decoder.PICTURE, written(rgb, format, false)));
        }
        seeds.add(new Seed("png palette", Decoder.PICTURE, written(indexed, "png", false)));
        seeds.add(new Seed("png interlaced", Decoder.PICTURE, written(indexed, "png", true)));
        seeds.add(new Seed("png grey 16", Decoder.PICTURE, written(grey, "png", false)));
        seeds.add(new Seed("jpeg progressive", Decoder.PICTURE, written(rgb, "jpeg", true)));
        seeds.add(new Seed("tiff deflated", Decoder.PICTURE, compressed(rgb, "Deflate")));
        seeds.add(new Seed("tiff lzw", Decoder.PICTURE, compressed(rgb, "LZW")));
        seeds.add(new Seed("tiff packbits", Decoder.PICTURE, compressed(grey, "PackBits")));
    }

    private static byte[] written(BufferedImage image, String format, boolean progressive) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        if (progressive) {
            parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        }
        return written(image, writer, parameters);
    }

    private static byte[] compressed(BufferedImage image, String compression) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionType(compression);
        return written(image, writer, parameters);
    }

    private static byte[] written(BufferedImage image, ImageWriter writer, ImageWriteParam parameters)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static Document document() {
        LayerInfo info = LayerInfo.named("sprite", "Sprite")
                .withBlendMode(BlendMode.SOFT_LIGHT)
                .withOpacity(0.7f)
                .withMask(Mask.all(60, 40))
                .withNote("alt", "A fox")
                .withFilters(List.of(new GaussianFilter(2)));
        return Document.of(Pictures.photo(60, 40))
                .add(new GroupLayer(
                        LayerInfo.named("group", "Group"),
                        List.of(new PictureLayer(
                                info, Pictures.random(31, 17, 3), new Placement(3, 4, 1.5, -0.5, 12)))))
                .add(new AdjustmentLayer(LayerInfo.named("light", "Light"), List.of(new Exposure(0.5))));
    }

    private static void documents(List<Seed> seeds) throws IOException {
        seeds.add(new Seed(".atelier", Decoder.DOCUMENT, new DocumentStore().encode(document())));
        seeds.add(new Seed("openraster", Decoder.OPEN_RASTER, new OpenRaster().encode(document())));
        seeds.add(new Seed(".atelier moved", Decoder.DOCUMENT, new DocumentStore().encode(moved())));
        seeds.add(new Seed("openraster moved", Decoder.OPEN_RASTER, new OpenRaster().encode(moved())));
    }

    /** All that came with the third format: masks that were moved or stay, what is in focus, and a style above it. */
    private static Document moved() {
        Mask mask = Mask.all(60, 40);
        LayerInfo figure = LayerInfo.named("figure", "Figure").withMask(mask).withInFocus(true);
        LayerInfo resting = LayerInfo.named("group", "Group")
                .withMask(mask)
                .withMaskResting(true)
                .withMaskLinked(false);
        PlacedLayer drawn = new ShapeLayer(
                figure.withId("star").withInFocus(false),
                new RectangleFigure(20, 10, 0),
                new SolidFill("#d02020"),
                null,
                Placement.at(3, 4));
        return Document.of(Pictures.photo(60, 40))
                .add(new PictureLayer(figure, Pictures.random(31, 17, 3), Placement.at(2, 2))
                        .movedTo(new Placement(20, 9, 1.25, 0.8, 33)))
                .add(new GroupLayer(resting, List.of(drawn.movedTo(Placement.at(30, 9)))))
                .add(new AdjustmentLayer(
                        LayerInfo.named("style", "Style").withFilters(List.of(new InkWash(1.6, 0.01, 0.55, 3, 1, 7))),
                        List.of()))
                .withGeometry(Geometry.IDENTITY.withCrop(new Crop(3, 4, 50, 30)))
                .withSelection(mask);
    }

    private static void photoshop(List<Seed> seeds) throws IOException {
        for (TestFile.Compression compression : TestFile.Compression.values()) {
            for (int depth : new int[] {8, 16}) {
                boolean large = compression == TestFile.Compression.RUNS && depth == 16;
                TestFile.Layer fox = new TestFile.Layer("Fox", -3, 2, 20, 15)
                        .colour(200, 255, 128, 3)
                        .mask(2, 2, 9, 9, 255, (x, y) -> x * y * 100)
                        .unicode("Füchsin");
                TestFile.Layer levels = new TestFile.Layer("Levels", 0, 0, 0, 0).block("levl", new byte[42]);
                byte[] file = new TestFile(24, 20, depth, false, large, compression)
                        .layer(new TestFile.Layer("Lower", 0, 0, 24, 20).colour(255, 9, 99, 199))
                        .group(new TestFile.Layer("Group", 0, 0, 0, 0).section(1, "pass"), fox, levels)
                        .layer(new TestFile.Layer("Fill", 0, 0, 0, 0)
                                .block(
                                        "SoCo",
                                        "Rd  doub12345678Grn doub12345678Bl  doub12345678"
                                                .getBytes(StandardCharsets.US_ASCII)))
                        .bytes();
                seeds.add(new Seed("photoshop", Decoder.PHOTOSHOP, file));
            }
        }
        seeds.add(new Seed(
                "photoshop flat", Decoder.PHOTOSHOP, TestFile.rgb8(24, 20).bytes()));
    }

    private static void texts(List<Seed> seeds) {
        StringBuilder cube = new StringBuilder("TITLE \"Warm\"\nLUT_3D_SIZE 4\nDOMAIN_MIN 0 0 0\nDOMAIN_MAX 1 1 1\n");
        for (int i = 0; i < 64; i++) {
            cube.append("%.4f %.4f %.4f%n".formatted(i % 4 / 3.0, i / 4 % 4 / 3.0, i / 16 / 3.0));
        }
        text(seeds, "cube", Decoder.CUBE, cube.toString());
        text(seeds, "cube", Decoder.CUBE, "# a line\nLUT_1D_SIZE 3\n0 0 0\n0.5 0.6 0.4\n1 1 1\n");
        text(seeds, "edits", Decoder.EDITS, """
                {"version":1,"madeFor":{"width":1120,"height":840},"edits":[{"op":"exposure","stops":0.5},
                {"op":"curves","all":[{"x":0,"y":0},{"x":0.5,"y":0.6},{"x":1,"y":1}]},{"op":"comic","width":1.8,"levels":5,"dots":1.0,"amount":1.0},
                {"op":"hue-saturation","all":{"hue":0.1,"saturation":0.2,"lightness":0},"ranges":{"red":{"hue":0.5,"saturation":0,"lightness":0}}},
                {"op":"crop","x":2,"y":3,"width":10,"height":8},{"op":"rotate","quarterTurns":1},{"op":"straighten","degrees":3},
                {"op":"levels","inBlack":0.1,"inWhite":0.9,"gamma":1.2,"outBlack":0,"outWhite":1}]}
                """);
        text(seeds, "svg", Decoder.SVG, """
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="60" height="40"
                viewBox="0 0 120 80"><defs><linearGradient id="g"><stop offset="0" stop-color="#f00"/><stop offset="1"
                stop-color="blue" stop-opacity=".5"/></linearGradient><path id="p" d="M10 10 C 20 20, 40 20, 50 10 A5 9 3 0 1 60 60 Z"/>
                <filter id="f"><feGaussianBlur stdDeviation="2"/></filter><clipPath id="c"><circle cx="50" cy="40" r="30"/></clipPath>
                <pattern id="t" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="4" height="4"/></pattern></defs>
                <style>.a{fill:url(#g);stroke:#123}</style><g transform="rotate(10 60 40) scale(1.2)"><use xlink:href="#p" class="a"/>
                <rect x="3" y="4" width="50%" height="20" rx="5" fill="url(#t)" clip-path="url(#c)"/><text x="9" y="70"
                font-size="12">Fox &amp; hare</text><polygon points="1,1 20,5 9,30" filter="url(#f)"/></g></svg>
                """);
    }

    private static void text(List<Seed> seeds, String name, Decoder decoder, String text) {
        seeds.add(new Seed(name, decoder, text.getBytes(StandardCharsets.UTF_8)));
    }
}
