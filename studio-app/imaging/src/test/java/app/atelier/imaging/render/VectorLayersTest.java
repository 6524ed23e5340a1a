package app.atelier.imaging.render;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.PixelFormat;
import app.atelier.imaging.colour.ColourSpace;
import app.atelier.imaging.filters.DropShadow;
import app.atelier.imaging.filters.Outline;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.PointRows;
import app.atelier.imaging.kernels.Rows;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.Crop;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Homography;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.Perspective;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.PlacedLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.layers.ShapeLayer;
import app.atelier.imaging.layers.TextLayer;
import app.atelier.imaging.layers.VectorLayer;
import app.atelier.imaging.resample.Resampler;
import app.atelier.imaging.shapes.Arrowhead;
import app.atelier.imaging.shapes.EllipseFigure;
import app.atelier.imaging.shapes.Fill;
import app.atelier.imaging.shapes.GradientStop;
import app.atelier.imaging.shapes.LineFigure;
import app.atelier.imaging.shapes.LinearFill;
import app.atelier.imaging.shapes.PathFigure;
import app.atelier.imaging.shapes.Pen;
import app.atelier.imaging.shapes.RadialFill;
import app.atelier.imaging.shapes.RectangleFigure;
import app.atelier.imaging.shapes.StarFigure;
import app.atelier.imaging.text.Text;
import app.atelier.imaging.text.TextOutline;
import app.atelier.imaging.vectors.Svg;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class VectorLayersTest {
    private static final int W = 160;
    private static final int H = 120;
    private static final LayerInfo INFO = LayerInfo.named("v", "Vector");
    private static final Fill DUSK =
            new LinearFill(0, 0, 1, 1, List.of(new GradientStop(0, "#ff8040"), new GradientStop(1, "#402080")));
    private static final Svg FOX = Svg.of("<svg xmlns='http://www.w3.org/2000/svg' width='64' height='64'>"
            + "<circle cx='32' cy='32' r='28' fill='#e07a2f'/><path d='M8 8 L30 20 L12 36 Z' fill='#883300'/></svg>");

    private final Renderer renderer = new Renderer();

    static Stream<PlacedLayer> layers() {
        return Stream.of(
                new TextLayer(INFO, Text.of("Fox\ntales", "fraunces", 42), Placement.at(12.3, 7.8)),
                new TextLayer(
                        INFO,
                        Text.of("Out", "anton", 60).withOutline(new TextOutline("#203040", 4)),
                        new Placement(30, 20, 1.2, 0.9, 17)),
                new ShapeLayer(
                        INFO, new StarFigure(5, 0.45, 90, 90, 6), DUSK, Pen.of("#102030", 5), Placement.at(31, 14)),
                new ShapeLayer(
                        INFO,
                        new LineFigure(0, 0, 110, 60, Arrowhead.DOT, Arrowhead.TRIANGLE),
                        null,
                        Pen.of("#d1495b", 6),
                        Placement.at(20.5, 30.25)),
                new VectorLayer(INFO, FOX, new Placement(40, 25, 1.3, -1.1, -25)));
    }

    private static Document document(Layer... layers) {
        return Document.empty(W, H).withLayers(List.of(layers));
    }

    private static Picture plain(Consumer<Graphics2D> draw) {
        return plain(1, draw);
    }

    private static Picture plain(int scale, Consumer<Graphics2D> draw) {
        BufferedImage image = new BufferedImage(W * scale, H * scale, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        draw.accept(g);
        g.dispose();
        return Picture.of(image);
    }

    @Test
    void aShapeLooksAsThePlatformFillsAndStrokesIt() {
        ShapeLayer star = new ShapeLayer(
                INFO,
                new StarFigure(7, 0.5, 100, 90, 0),
                Fill.of("#e0567d"),
                Pen.of("#1d1b26", 7),
                Placement.at(20, 11));
        Picture expected = plain(g -> {
            g.translate(20, 11);
            g.setColor(new Color(0xe0567d));
            g.fill(star.figure().outline());
            g.setColor(new Color(0x1d1b26));
            g.setStroke(new java.awt.BasicStroke(7, 1, 1));
            g.draw(star.figure().outline());
        });
        assertThat(Pictures.difference(renderer.render(document(star)), expected))
                .isLessThanOrEqualTo(1);
    }

    @Test
    void textLooksAsThePlatformFillsItsOutlines() {
        TextLayer text = new TextLayer(
                INFO, Text.of("Night", "pacifico", 48).withColour("#2a6f9780"), new Placement(20, 10, 1, 1, 15));
        Shape letters = text.set().letters();
        Picture expected = plain(g -> {
            g.transform(text.toDocument());
            g.setColor(new Color(0x802a6f97, true));
            g.fill(letters);
        });
        assertThat(Pictures.difference(renderer.render(document(text)), expected))
                .isLessThanOrEqualTo(1);
    }

    @Test
    void anSvgPictureLooksAsItDrawsItself() {
        VectorLayer fox = new VectorLayer(INFO, FOX, Placement.at(30, 20));
        Picture expected = plain(g -> {
            g.translate(30, 20);
            FOX.draw(g);
        });
        assertThat(Pictures.difference(renderer.render(document(fox)), expected))
                .isLessThanOrEqualTo(1);
    }

    @Test
    void aRectangleOnTheGridIsExact() {
        ShapeLayer box =
                new ShapeLayer(INFO, new RectangleFigure(40, 30, 0), Fill.of("#336699"), null, Placement.at(7, 9));
        Picture drawn = renderer.render(document(box));
        for (int y = 0; y < H; y++) {
            for (int x = 0; x < W; x++) {
                boolean inside = x >= 7 && x < 47 && y >= 9 && y < 39;
                assertThat(drawn.at(x, y)).as("%d, %d", x, y).isEqualTo(inside ? 0xff336699 : 0);
            }
        }
    }

    @Test
    void gradientsRunOverTheBoxAndKeepTheirEnds() {
        LinearFill across = new LinearFill(
                0, 0, 1, 0, List.of(new GradientStop(0.25, "#000000"), new GradientStop(0.75, "#ffffff")));
        Picture drawn = renderer.render(
                document(new ShapeLayer(INFO, new RectangleFigure(100, 50, 0), across, null, Placement.at(0, 0))));
        assertThat(drawn.at(10, 20)).isEqualTo(0xff000000);
        assertThat(drawn.at(90, 20)).isEqualTo(0xffffffff);
        assertThat(drawn.at(50, 20) & 255).isBetween(125, 132);
        RadialFill round = new RadialFill(
                0.5, 0.5, 0.5, List.of(new GradientStop(0, "#ff0000"), new GradientStop(1, "#0000ff00")));
        Picture disc = renderer.render(
                document(new ShapeLayer(INFO, new EllipseFigure(100, 60), round, null, Placement.at(0, 0))));
        assertThat(disc.at(50, 30) >>> 24).isGreaterThan(250);
        assertThat(disc.at(98, 30) >>> 24).isLessThan(25);
    }

    @Test
    void hardStopsAndFiguresWithoutWidthAreNoTrouble() {
        List<GradientStop> hard = Stream.of(0.0, 0.5, 0.5, 0.5, 1.0, 1.0)
                .map(offset -> new GradientStop(offset, "#808080"))
                .toList();
        Picture drawn = renderer.render(document(
                new ShapeLayer(
                        INFO.withId("a"),
                        new RectangleFigure(50, 50, 0),
                        new LinearFill(0, 0, 1, 0, hard),
                        null,
                        Placement.IDENTITY),
                new ShapeLayer(INFO.withId("b"), new RectangleFigure(0, 50, 0), DUSK, null, Placement.IDENTITY),
                new ShapeLayer(
                        INFO.withId("c"), new EllipseFigure(0, 0), DUSK, Pen.of("#ff0000", 4), Placement.at(100, 100)),
                new ShapeLayer(
                        INFO.withId("d"), new PathFigure("", false), DUSK, Pen.of("#ff0000", 4), Placement.at(50, 100)),
                new ShapeLayer(INFO.withId("e"), new RectangleFigure(9, 9, 0), null, null, Placement.at(50, 100))));
        assertThat(drawn.at(25, 25)).isEqualTo(0xff808080);
        assertThat(drawn.at(54, 104)).isZero();
    }

    @ParameterizedTest
    @MethodSource("layers")
    void halfOfTwiceTheScaleIsTheScale(PlacedLayer layer) {
        Document document = document(layer);
        Picture once = renderer.render(document);
        Picture twice = renderer.render(document, 2);
        assertThat(Pictures.meanDifference(Resampler.area(twice, W, H), once)).isLessThan(0.35);
        // And it is no enlarged picture: pixels of edges are as few as at any scale.
        assertThat(soft(twice)).isLessThan(3 * soft(once));
    }

    private static long soft(Picture picture) {
        return java.util.Arrays.stream(picture.argb())
                .filter(p -> p >>> 24 > 0 && p >>> 24 < 255)
                .count();
    }

    @ParameterizedTest
    @MethodSource("layers")
    void aPartIsThePartOfTheWholeAtAnyScale(PlacedLayer layer) {
        for (double scale : new double[] {0.37, 1, 3.3}) {
            Picture whole = renderer.render(document(layer), scale);
            Rectangle part = new Rectangle(
                    whole.width() / 3,
                    whole.height() / 4,
                    Math.max(1, whole.width() / 2),
                    Math.max(1, whole.height() / 3));
            Picture drawn = renderer.render(document(layer), part, scale);
            Picture cut =
                    whole.rearranged(part.width, part.height, (x, y) -> (part.y + y) * whole.width() + part.x + x);
            // The platform flattens long curves anew for each clip: a sixteenth of a pixel at their edges.
            assertThat(Pictures.difference(drawn, cut)).as("at %s", scale).isLessThanOrEqualTo(20);
            assertThat(Pictures.meanDifference(drawn, cut)).isLessThan(0.02);
        }
    }

    private static boolean near(int a, int b) {
        for (int shift = 0; shift < 32; shift += 8) {
            if (Math.abs((a >>> shift & 255) - (b >>> shift & 255)) > 2) {
                return false;
            }
        }
        return true;
    }

    @ParameterizedTest
    @MethodSource("layers")
    void itIsDrawnTheSameWithAndWithoutCacheAndThreads(PlacedLayer layer) {
        Document document =
                document(new PictureLayer(LayerInfo.named("p", "P"), Pictures.photo(W, H), Placement.IDENTITY), layer);
        Picture first = renderer.render(document);
        assertThat(renderer.render(document).samePixels(first)).isTrue();
        Renderer alone = new Renderer(Bands.ONE, Rows.scalar(), PointRows.scalar(), 0);
        assertThat(Pictures.difference(alone.render(document), first)).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("layers")
    void whatHasColourLiesInItsBounds(PlacedLayer layer) {
        Rectangle bounds = layer.bounds().getBounds();
        bounds.grow(1, 1);
        Picture drawn = renderer.render(document(layer));
        for (int i = 0; i < drawn.argb().length; i++) {
            if (drawn.argb()[i] != 0) {
                assertThat(bounds.contains(i % W, i / W))
                        .as("%d, %d", i % W, i / W)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("layers")
    void masksOpacityBlendingClippingAndFiltersWorkAsOnItsPixels(PlacedLayer layer) {
        byte[] half = new byte[W * H];
        java.util.Arrays.fill(half, W * H / 3, W * H, (byte) 200);
        List<Layer> variants = List.of(
                layer.withInfo(INFO.withMask(Mask.of(W, H, half)).withOpacity(0.6f)),
                layer.withInfo(INFO.withBlendMode(BlendMode.MULTIPLY)),
                layer.withInfo(INFO.withClipped(true)),
                layer.withInfo(INFO.withFilters(
                        List.of(new Outline(2, "#ff00ff", 1), new DropShadow(5, 6, 3, "#000000", 0.7)))));
        PictureLayer ground = new PictureLayer(LayerInfo.named("p", "P"), Pictures.random(W, H, 5), Placement.IDENTITY);
        for (Layer variant : variants) {
            Document document = document(ground, variant);
            Document pixels = Rasteriser.rasterise(document, "v");
            assertThat(pixels.layer("v").orElseThrow()).isInstanceOf(PictureLayer.class);
            assertThat(pixels.layer("v").orElseThrow().info()).isEqualTo(variant.info());
            assertThat(Pictures.difference(renderer.render(document), renderer.render(pixels)))
                    .isLessThanOrEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource(BlendMode.class)
    void everyBlendModeTakesIt(BlendMode mode) {
        ShapeLayer all = new ShapeLayer(
                INFO.withBlendMode(mode), new RectangleFigure(W, H, 0), Fill.of("#a05a2c"), null, Placement.IDENTITY);
        Picture ground = Pictures.random(W, H, 3);
        Picture flat = Pictures.flat(W, H, 0xffa05a2c);
        Document vector = Document.of(ground).add(all);
        Document picture = Document.of(ground).add(new PictureLayer(all.info(), flat, Placement.IDENTITY));
        assertThat(renderer.render(vector).samePixels(renderer.render(picture))).isTrue();
    }

    @Test
    void aGroupHoldsThem() {
        List<Layer> inside = layers().limit(1).<Layer>map(layer -> layer).toList();
        Document group = document(new GroupLayer(LayerInfo.named("g", "G"), inside));
        assertThat(renderer.render(group).samePixels(renderer.render(document(inside.getFirst()))))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1,1", "4097,3", "3,4097"})
    void oddDocumentsAreDrawn(int width, int height) {
        for (PlacedLayer layer : layers().toList()) {
            Document document = Document.empty(width, height).add(layer);
            Picture drawn = renderer.render(document);
            assertThat(drawn.width()).isEqualTo(width);
        }
    }

    @Test
    void textOfNothingAndTextFarAwayDrawNothing() {
        Text text = Text.of("", "inter", 40);
        assertThat(renderer.render(document(new TextLayer(INFO, text, Placement.at(5, 5))))
                        .samePixels(Picture.transparent(W, H)))
                .isTrue();
        TextLayer far = new TextLayer(INFO, text.withContent("x"), Placement.at(1e12, -1e12));
        assertThat(renderer.render(document(far)).samePixels(Picture.transparent(W, H)))
                .isTrue();
    }

    @Test
    void aHundredThousandLettersOfTheLargestSizeAreDrawnWhereTheyAreSeen() {
        Text text = Text.of("Wide ".repeat(20_000), "inter", 4000);
        Picture drawn = renderer.render(document(new TextLayer(INFO, text, Placement.at(-3e6, -2000))));
        assertThat(drawn.width()).isEqualTo(W);
    }

    @Test
    void theyTurnWithTheDocumentAndStayCrisp() {
        Document document = document(
                new ShapeLayer(INFO, new RectangleFigure(50, 20, 0), Fill.of("#ff0000"), null, Placement.at(10, 10)));
        Document turned =
                document.withGeometry(document.geometry().turnedClockwise(W, H).withCrop(new Crop(5, 5, 100, 100)));
        Picture drawn = renderer.render(turned);
        // Clockwise: x' = H − y, then the crop.
        assertThat(drawn.at(H - 21 - 5, 30 - 5)).isEqualTo(0xffff0000);
        assertThat(drawn.at(H - 32 - 5, 30 - 5)).isZero();
        assertThat(soft(drawn)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0.3, -0.4", "0, 0.6", "-0.5, 0"})
    void underPerspectiveEveryPointLiesWhereTheMapPutsIt(double horizontal, double vertical) {
        TextLayer text = new TextLayer(INFO, Text.of("Fox\ntales", "fraunces", 42), Placement.at(12.3, 7.8));
        Document tilted = document(text);
        tilted = tilted.withGeometry(tilted.geometry().withPerspective(Perspective.keystone(horizontal, vertical)));
        for (int scale : new int[] {1, 4}) {
            Homography map =
                    Homography.scale(scale, scale).after(tilted.toOutput()).after(Homography.of(text.toDocument()));
            Picture expected = plain(scale, g -> {
                g.setColor(Color.WHITE);
                g.fill(mapped(text.set().letters(), map));
            });
            Picture drawn = renderer.render(tilted, scale);
            assertThat(Pictures.meanDifference(drawn, expected)).isLessThan(1.2 / scale);
        }
    }

    private static Shape mapped(Shape letters, Homography map) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double[] c = new double[6];
        for (PathIterator i = letters.getPathIterator(null, 0.02); !i.isDone(); i.next()) {
            int kind = i.currentSegment(c);
            var point = map.apply(c[0], c[1]);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> path.moveTo(point.x, point.y);
                case PathIterator.SEG_LINETO -> path.lineTo(point.x, point.y);
                default -> path.closePath();
            }
        }
        return path;
    }

    @Test
    void deepAndWideDocumentsTakeTheirColours() {
        ShapeLayer red =
                new ShapeLayer(INFO, new RectangleFigure(W, H, 0), Fill.of("#ff8040"), null, Placement.IDENTITY);
        Document wide = document(red).withFormat(new PixelFormat(Depth.F32, ColourSpace.DISPLAY_P3));
        Picture drawn = renderer.render(wide);
        assertThat(drawn.format()).isEqualTo(wide.format());
        assertThat(near(drawn.argb()[0], 0xffff8040)).isTrue();
    }

    @Property(tries = 40)
    void pointingFindsWhatIsDrawn(
            @ForAll @DoubleRange(min = -180, max = 180) double degrees,
            @ForAll @DoubleRange(min = 0.4, max = 2) double scale,
            @ForAll @IntRange(min = 0, max = W - 1) int x,
            @ForAll @IntRange(min = 0, max = H - 1) int y) {
        ShapeLayer star = new ShapeLayer(
                INFO, new StarFigure(5, 0.4, 90, 80, 0), DUSK, null, new Placement(30, 20, scale, -scale, degrees));
        int alpha = renderer.render(document(star)).at(x, y) >>> 24;
        if (alpha == 255) {
            assertThat(star.at(x + 0.5, y + 0.5, 0)).isTrue();
        } else if (alpha == 0) {
            assertThat(star.at(x + 0.5, y + 0.5, 0)).isFalse();
        }
    }

    @Test
    void linesAndTextAreFoundWithAReach() {
        ShapeLayer line =
                new ShapeLayer(INFO, LineFigure.of(0, 0, 100, 0), null, Pen.of("#000000", 2), Placement.at(10, 50));
        assertThat(line.at(60, 50.5, 0)).isTrue();
        assertThat(line.at(60, 55, 0)).isFalse();
        assertThat(line.at(60, 55, 5)).isTrue();
        TextLayer text = new TextLayer(INFO, Text.of("i i", "inter", 50), Placement.at(10, 10));
        Rectangle2D box = text.bounds();
        assertThat(text.at(box.getCenterX(), box.getCenterY(), 0)).isTrue();
        assertThat(text.at(150, 110, 0)).isFalse();
    }

    @Property(tries = 60)
    void otherTextKeepsItsAnchor(
            @ForAll @DoubleRange(min = -180, max = 180) double degrees,
            @ForAll @DoubleRange(min = 0.2, max = 4) double scale,
            @ForAll app.atelier.imaging.text.Alignment alignment) {
        TextLayer layer = new TextLayer(
                INFO, Text.of("a", "inter", 30).withAlignment(alignment), new Placement(50, 40, scale, scale, degrees));
        TextLayer longer = layer.withText(layer.text().withContent("a much longer line\nand another"));
        java.awt.geom.Point2D before = layer.toDocument().transform(new java.awt.geom.Point2D.Double(), null);
        java.awt.geom.Point2D after = longer.toDocument().transform(new java.awt.geom.Point2D.Double(), null);
        assertThat(after.distance(before)).isLessThan(1e-9);
    }

    @Property(tries = 60)
    void aMapIsFoundAgainInItsPlacement(
            @ForAll @DoubleRange(min = -180, max = 180) double degrees,
            @ForAll @DoubleRange(min = 0.2, max = 4) double scaleX,
            @ForAll @DoubleRange(min = 0.2, max = 4) double scaleY,
            @ForAll boolean mirrored) {
        Placement placement = new Placement(13, -7, scaleX, mirrored ? -scaleY : scaleY, degrees);
        Rectangle2D box = new Rectangle2D.Double(-20, 5, 80, 30);
        Placement found = Placement.of(placement.transform(box), box);
        double[] expected = new double[6];
        double[] actual = new double[6];
        placement.transform(box).getMatrix(expected);
        found.transform(box).getMatrix(actual);
        assertThat(actual).containsExactly(expected, org.assertj.core.data.Offset.offset(1e-9));
    }
}
