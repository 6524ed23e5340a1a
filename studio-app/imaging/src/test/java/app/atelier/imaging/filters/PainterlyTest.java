package app.atelier.imaging.filters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.Rows;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.render.Renderer;
import app.atelier.imaging.resample.Resampler;
import java.awt.Rectangle;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What all filters that draw, paint or print have to keep to. */
class PainterlyTest {
    private static final List<String> INKS = List.of("#ffd84a", "#ff5c7a", "#0078bf", "#2d2a6e");

    static Stream<Filter> all() {
        return Stream.of(
                new Watercolour(3, 0.8, 1, 13, 1, 3),
                new InkWash(0.8, 0.009, 0.55, 13, 1, 3),
                new Oil(10, 0.5, 1, 1, 1, 1, 3),
                new Oil(6, 0.3, 0, 3, 0, 1, 3),
                new Riso(5, INKS, "#f8f2e4", 1, 1, 1, 3),
                new PixelArt(6, 12, 1, 1, 3),
                new Pastel(2.5, 1, 1, 1, 3),
                new Pencil(1.6, 1, 1, 1, 3),
                new CutPaper(4, 6, 1, 1, 3),
                new Engrave(6, 25, "#1b2438", "#f6efe0", 1),
                new Comic(1.6, 5, 1, 1),
                new Neon(1, 1),
                new LowPoly(16, 0.06, 3));
    }

    @ParameterizedTest
    @MethodSource("all")
    void alphaStaysAndWhatIsTransparentStaysEmpty(Filter filter) {
        Picture picture = Pictures.random(67, 45, 9);
        Surface s = surface(picture);
        float[] alpha = s.a.clone();
        filter.apply(s, FilterContext.FULL);
        assertThat(s.a).containsExactly(alpha);
        for (int i = 0; i < alpha.length; i++) {
            if (alpha[i] == 0) {
                assertThat(s.r[i] + s.g[i] + s.b[i]).isZero();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void aLongStripIsDrawn(Filter filter) {
        for (int[] size : new int[][] {{4097, 3}, {3, 1031}}) {
            Surface s = surface(Pictures.photo(size[0], size[1]));
            filter.apply(s, FilterContext.FULL);
            for (float v : s.r) {
                assertThat(v).isBetween(0f, 1f);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void thePictureIsChanged(Filter filter) {
        Picture picture = Pictures.photo(120, 90);
        assertThat(Pictures.meanDifference(applied(filter, picture, Bands.ALL), picture))
                .isGreaterThan(1);
    }

    @ParameterizedTest
    @MethodSource("all")
    void aPartOfALargePictureFitsIntoTheWhole(Filter filter) {
        Document document = filtered(Pictures.photo(760, 560), filter);
        Renderer renderer = new Renderer();
        Picture whole = renderer.render(document);
        Rectangle part = new Rectangle(431, 301, 96, 88);
        Picture drawn = renderer.render(document, part, 1);
        int apart = 0;
        for (int y = 0; y < part.height; y++) {
            for (int x = 0; x < part.width; x++) {
                Picture a = Pictures.flat(1, 1, drawn.at(x, y));
                Picture b = Pictures.flat(1, 1, whole.at(part.x + x, part.y + y));
                apart += Pictures.difference(a, b) > 3 ? 1 : 0;
            }
        }
        // A stroke or a triangle more or less where a threshold is met by a hair: not to be seen.
        assertThat(apart / (double) (part.width * part.height)).isLessThan(0.01);
    }

    @ParameterizedTest
    @MethodSource("all")
    void aPreviewLooksLikeTheExportReduced(Filter filter) {
        Document document = filtered(Pictures.photo(640, 480), filter);
        Renderer renderer = new Renderer();
        Picture preview = soft(renderer.render(document, 0.5));
        Picture shrunk = soft(Resampler.bicubic(renderer.render(document), 320, 240));
        // Grain, dots and strokes cannot be the same pixel for pixel; tone and colour must be.
        // On soft gradients a cut wanders far when its colour changes little.
        assertThat(Pictures.meanDifference(preview, shrunk)).isLessThan(filter instanceof CutPaper ? 7 : 4.5);
    }

    @ParameterizedTest
    @MethodSource("all")
    void halfTheAmountIsHalfway(Filter filter) throws Exception {
        if (Stream.of(filter.getClass().getRecordComponents())
                .noneMatch(c -> c.getName().equals("amount"))) {
            return;
        }
        Picture picture = Pictures.photo(90, 70);
        Surface full = surface(picture);
        filter.apply(full, FilterContext.FULL);
        Surface half = surface(picture);
        with(filter, "amount", 0.5).apply(half, FilterContext.FULL);
        Surface none = surface(picture);
        for (int i = 0; i < half.r.length; i++) {
            assertThat(half.r[i]).isBetween((full.r[i] + none.r[i]) / 2 - 1e-4f, (full.r[i] + none.r[i]) / 2 + 1e-4f);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void numbersThatAreNoneAreRefused(Filter filter) throws Exception {
        for (RecordComponent component : filter.getClass().getRecordComponents()) {
            if (component.getType() == double.class) {
                for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -1e9}) {
                    assertThatThrownBy(() -> with(filter, component.getName(), bad))
                            .as("%s %s", component.getName(), bad)
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("must be from");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void anotherSeedIsAnotherPicture(Filter filter) {
        Filter other = Tuning.seeded(filter, 99);
        Picture picture = Pictures.photo(160, 120);
        boolean chance = !other.equals(filter);
        assertThat(applied(other, picture, Bands.ALL).samePixels(applied(filter, picture, Bands.ALL)))
                .isEqualTo(!chance);
    }

    @Test
    void lengthsGrowWithThePicture() {
        assertThat(Tuning.scaled(new Oil(20, 0.5, 1, 1, 1, 1, 3), 2)).isEqualTo(new Oil(40, 0.5, 1, 1, 1, 1, 3));
        assertThat(Tuning.scaled(new PixelArt(6, 12, 1, 1, 3), 1.4))
                .as("whole pixels")
                .isEqualTo(new PixelArt(8, 12, 1, 1, 3));
        assertThat(Tuning.scaled(new Median(4), 10)).as("within its limits").isEqualTo(new Median(5));
        assertThatThrownBy(() -> Tuning.scaled(new Median(4), Double.NaN)).hasMessageContaining("factor above 0");
        all().forEach(filter -> assertThat(Tuning.scaled(filter, 1)).isEqualTo(filter));
    }

    @Test
    void thePictureAtTwiceTheSizeIsTheSamePicture() {
        Picture large = Pictures.photo(512, 384);
        Picture small = Resampler.bicubic(large, 256, 192);
        for (Filter filter : List.of(
                new Watercolour(4, 0.8, 1, 0, 1, 3),
                new Oil(12, 0.5, 1, 1, 1, 1, 3),
                new Riso(5, INKS, "#f8f2e4", 1, 1, 1, 3),
                new LowPoly(18, 0.06, 3))) {
            Picture a = soft(applied(filter, small, Bands.ALL));
            Picture b = soft(Resampler.bicubic(applied(Tuning.scaled(filter, 2), large, Bands.ALL), 256, 192));
            assertThat(Pictures.meanDifference(a, b)).as("%s", filter).isLessThan(4.5);
        }
    }

    /** Paper, hatching and grain of a small picture are what is left of those of a large one when that is reduced. */
    @Test
    void grainIsNotStrongerInASmallPicture() {
        int large = 640;
        for (Filter filter : List.of(
                new Watercolour(6, 0.8, 1, 0, 1, 3),
                new InkWash(1.6, 0.009, 0.55, 0, 1, 3),
                new Pencil(1.6, 1, 1, 1, 3),
                new Riso(5.2, INKS, "#f8f2e4", 1, 1, 1, 3))) {
            Picture drawn = applied(filter, Pictures.flat(large, large, 0xffc8c8c8), Bands.ALL);
            for (int side : new int[] {256, 160}) {
                Filter fitted = Tuning.scaled(filter, side / (double) large);
                double ours = roughness(applied(fitted, Pictures.flat(side, side, 0xffc8c8c8), Bands.ALL));
                double reduced = roughness(Resampler.area(drawn, side, side));
                assertThat(ours / reduced).as("%s at %d", filter, side).isBetween(0.6, 1.6);
            }
        }
    }

    /** Root of the mean square of a green's difference from the mean of its four neighbours. */
    private static double roughness(Picture p) {
        double sum = 0;
        for (int y = 1; y < p.height() - 1; y++) {
            for (int x = 1; x < p.width() - 1; x++) {
                double around = green(p, x - 1, y) + green(p, x + 1, y) + green(p, x, y - 1) + green(p, x, y + 1);
                double own = green(p, x, y) - around / 4;
                sum += own * own;
            }
        }
        return Math.sqrt(sum / (p.width() - 2) / (p.height() - 2));
    }

    private static int green(Picture p, int x, int y) {
        return p.at(x, y) >> 8 & 255;
    }

    @Test
    void theDrawingIsKeptInTheFocus() {
        Picture picture = Pictures.photo(120, 90);
        float[] focus = new float[120 * 90];
        Arrays.fill(focus, 1);
        for (Filter filter : List.of(new Watercolour(6, 0.8, 1, 0, 1, 3), new Pastel(5, 1, 1, 1, 3))) {
            assertThat(Pictures.difference(
                            applied(filter, picture, Bands.ALL),
                            applied(
                                    filter,
                                    picture,
                                    new FilterContext(1, 0, 0, 0, 0, Bands.ALL, Rows.preferred(), focus))))
                    .isGreaterThan(3);
        }
    }

    @Test
    void longWorkEndsWhenItIsNoLongerWanted() {
        Bands stopped = Bands.of(2).checking(() -> {
            throw new CancellationException();
        });
        assertThatThrownBy(() -> applied(new Oil(20, 0.5, 1, 1, 1, 1, 3), Pictures.photo(200, 200), stopped))
                .isInstanceOf(CancellationException.class);
    }

    private static Filter with(Filter filter, String name, double value) throws Exception {
        RecordComponent[] components = filter.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = components[i].getName().equals(name)
                    ? value
                    : components[i].getAccessor().invoke(filter);
            types[i] = components[i].getType();
        }
        Constructor<? extends Filter> constructor = filter.getClass().getDeclaredConstructor(types);
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw (Exception) e.getCause();
        }
    }

    private static Picture soft(Picture picture) {
        return applied(new GaussianFilter(6), picture, Bands.ALL);
    }

    private static Document filtered(Picture picture, Filter filter) {
        return Document.of(picture)
                .add(new AdjustmentLayer(LayerInfo.named("f", "F").withFilters(List.of(filter)), List.of()));
    }

    private static Picture applied(Filter filter, Picture picture, Bands bands) {
        return applied(filter, picture, new FilterContext(1, 0, 0, 0, 0, bands, Rows.preferred()));
    }

    private static Picture applied(Filter filter, Picture picture, FilterContext context) {
        Surface s = surface(picture);
        filter.apply(s, context);
        int[] argb = new int[s.width * s.height];
        Rows.preferred().pack(s.r, s.g, s.b, s.a, 0, argb, 0, argb.length);
        return Picture.ofArgb(s.width, s.height, argb);
    }

    private static Surface surface(Picture picture) {
        Surface s = new Surface(picture.width(), picture.height());
        Rows.preferred().unpack(picture.argb(), 0, s.r, s.g, s.b, s.a, 0, picture.argb().length);
        return s;
    }
}
