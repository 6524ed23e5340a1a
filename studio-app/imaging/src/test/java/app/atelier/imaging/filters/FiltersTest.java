package app.atelier.imaging.filters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.edits.Edit;
import app.atelier.imaging.edits.EditStack;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.Rows;
import app.atelier.imaging.kernels.Screens;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.render.Renderer;
import app.atelier.imaging.resample.Resampler;
import java.awt.Rectangle;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FiltersTest {
    static Stream<Filter> all() {
        return Stream.of(
                new GaussianFilter(2.5),
                new MotionBlur(9, 30),
                new LensBlur(4),
                new Unsharp(2, 0.8, 0.02),
                new Clarity(0.6, 8),
                new Median(1),
                new Median(2),
                new Bilateral(1.5, 0.1),
                new NonLocalMeans(0.1, 3),
                new Grain(0.5, 1.5, 4),
                new Vignette(-0.6, 0.3, 0.5, 0.5),
                new Glow(0.7, 5, 0.5),
                new Bloom(0.7, 5, 0.5),
                new DropShadow(4, 6, 3, "#102030", 0.5),
                new Outline(3, "#ffffff", 1),
                new Displacement(6, 20, 3),
                new Pixelate(7),
                new KuwaharaFilter(3, 2),
                new Halftone(6, "#f8f2e4"),
                new EdgeInk(1.5, 0.009, "#1b1824", 0.95),
                new Neon(1.5, 1),
                new LowPoly(9, 0.08, 4),
                new Watercolour(5, 0.8, 1, 4, 1, 3),
                new InkWash(1.4, 0.009, 0.55, 4, 1, 3),
                new Oil(14, 0.5, 1, 1, 1, 1, 3),
                new Riso(4, List.of("#ffd84a", "#ff5c7a", "#0078bf", "#2d2a6e"), "#f8f2e4", 1, 1, 1, 3),
                new PixelArt(5, 12, 1, 1, 3),
                new Pastel(3, 1, 1, 1, 3),
                new Pencil(1.4, 1, 1, 1, 3),
                new CutPaper(4, 6, 1, 1, 3),
                new Engrave(5, 25, "#1b2438", "#f6efe0", 1),
                new Comic(1.6, 5, 1, 1));
    }

    static Stream<Filter> neutral() {
        return Stream.of(
                new GaussianFilter(0),
                new MotionBlur(0, 30),
                new LensBlur(0),
                new Unsharp(2, 0, 0),
                new Clarity(0, 8),
                new Median(0),
                new Bilateral(0, 0.1),
                new NonLocalMeans(0, 3),
                new Grain(0, 1.5, 4),
                new Vignette(0, 0.3, 0.5, 0.5),
                new Glow(0, 5, 0.5),
                new Bloom(0, 5, 0.5),
                new DropShadow(4, 6, 3, "#102030", 0),
                new Outline(0, "#ffffff", 1),
                new Displacement(0, 20, 3),
                new Pixelate(1),
                new EdgeInk(1.5, 0.009, "#1b1824", 0),
                new Watercolour(6, 0.8, 1, 26, 0, 3),
                new InkWash(1.6, 0.009, 0.55, 26, 0, 3),
                new Oil(20, 0.5, 1, 1, 1, 0, 3),
                new Riso(5, List.of("#ff5c7a", "#2d2a6e"), "#f8f2e4", 1, 1, 0, 3),
                new PixelArt(6, 12, 1, 0, 3),
                new Pastel(5, 1, 1, 0, 3),
                new Pencil(1.6, 1, 1, 0, 3),
                new CutPaper(6, 8, 1, 0, 3),
                new Engrave(6, 25, "#1b2438", "#f6efe0", 0),
                new Comic(2, 5, 1, 0));
    }

    @ParameterizedTest
    @MethodSource("neutral")
    void neutralSettingsChangeNothing(Filter filter) {
        Picture picture = Pictures.random(41, 23, 3);
        assertThat(applied(filter, picture, Bands.ALL).samePixels(picture)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everySizeAndEveryAlphaGivesPixelsThatCanBe(Filter filter) {
        for (int[] size : new int[][] {{1, 1}, {1, 9}, {9, 1}, {37, 23}, {600, 3}}) {
            for (Picture picture : new Picture[] {
                Pictures.random(size[0], size[1], 3),
                Pictures.photo(size[0], size[1]),
                Picture.transparent(size[0], size[1])
            }) {
                Surface s = surface(picture);
                filter.apply(s, FilterContext.FULL);
                for (int i = 0; i < s.width * s.height; i++) {
                    assertThat(s.a[i]).isFinite().isBetween(-1e-4f, 1.0001f);
                    for (float v : new float[] {s.r[i], s.g[i], s.b[i]}) {
                        assertThat(v).isFinite().isBetween(-1e-3f, s.a[i] + 2e-3f);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void threadsChangeNothing(Filter filter) {
        Picture picture = Pictures.photo(97, 83);
        assertThat(applied(filter, picture, Bands.of(3)).samePixels(applied(filter, picture, Bands.ONE)))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("all")
    void aPartIsDrawnLikeTheWhole(Filter filter) {
        Document document = filtered(Pictures.photo(160, 120), filter);
        Renderer renderer = new Renderer();
        Picture whole = renderer.render(document);
        Rectangle part = new Rectangle(53, 31, 40, 37);
        Picture drawn = renderer.render(document, part, 1);
        int most = 0;
        for (int y = 0; y < part.height; y++) {
            for (int x = 0; x < part.width; x++) {
                Picture a = Pictures.flat(1, 1, drawn.at(x, y));
                Picture b = Pictures.flat(1, 1, whole.at(part.x + x, part.y + y));
                most = Math.max(most, Pictures.difference(a, b));
            }
        }
        assertThat(most).isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyFilterComesBackFromJson(Filter filter) {
        EditStack stack = new EditStack(List.of(new Edit.Apply(filter)));
        assertThat(EditStack.parse(stack.toJson())).isEqualTo(stack);
    }

    @Test
    void aPreviewOfSmoothFiltersLooksLikeTheExport() {
        for (Filter filter : List.of(
                new GaussianFilter(6),
                new MotionBlur(24, 20),
                new LensBlur(12),
                new Unsharp(8, 0.8, 0),
                new Clarity(0.6, 20),
                new Vignette(-0.6, 0.3, 0.5, 0.5),
                new Glow(0.7, 12, 0.5),
                new Bloom(0.7, 12, 0.5),
                new Displacement(12, 90, 3))) {
            Document document = filtered(Pictures.photo(400, 300), filter);
            Renderer renderer = new Renderer();
            Picture preview = renderer.render(document, 0.5);
            Picture shrunk = Resampler.bicubic(renderer.render(document), 200, 150);
            assertThat(Pictures.meanDifference(preview, shrunk))
                    .as("%s", filter)
                    .isLessThan(1.6);
        }
    }

    @Test
    void theMedianIsTheMiddleValue() {
        Picture picture = Pictures.random(31, 19, 7);
        for (int radius : new int[] {1, 2}) {
            Surface s = surface(picture);
            float[] before = s.r.clone();
            new Median(radius).apply(s, FilterContext.FULL);
            for (int y = 0; y < 19; y++) {
                for (int x = 0; x < 31; x++) {
                    float[] window = new float[(2 * radius + 1) * (2 * radius + 1)];
                    int n = 0;
                    for (int dy = -radius; dy <= radius; dy++) {
                        for (int dx = -radius; dx <= radius; dx++) {
                            window[n++] = before[Math.clamp(y + dy, 0, 18) * 31 + Math.clamp(x + dx, 0, 30)];
                        }
                    }
                    Arrays.sort(window);
                    assertThat(s.r[y * 31 + x]).isEqualTo(window[n / 2]);
                }
            }
        }
    }

    @Test
    void anOutlineIsAsWideAsItSays() {
        int[] argb = new int[60 * 60];
        for (int y = 20; y < 40; y++) {
            Arrays.fill(argb, y * 60 + 20, y * 60 + 40, 0xffff0000);
        }
        Surface s = surface(Picture.ofArgb(60, 60, argb));
        new Outline(5, "#0000ff", 1).apply(s, FilterContext.FULL);
        assertThat(s.a[30 * 60 + 15]).as("five pixels beside the shape").isEqualTo(1f, Offset.offset(0.51f));
        assertThat(s.b[30 * 60 + 17]).isEqualTo(1f);
        assertThat(s.r[30 * 60 + 25]).isEqualTo(1f);
        assertThat(s.a[30 * 60 + 13]).isZero();
        // A corner is round: (5, 5) away is further than 5.
        assertThat(s.a[15 * 60 + 15]).isZero();
    }

    @Test
    void noiseIsTakenAwayAndEdgesStay() {
        int w = 80;
        Surface clean = new Surface(w, 60);
        Surface noisy = new Surface(w, 60);
        java.util.Random random = new java.util.Random(3);
        for (int i = 0; i < w * 60; i++) {
            float v = i % w < 40 ? 0.3f : 0.7f;
            clean.r[i] = v;
            float n = (float) (random.nextGaussian() * 0.04);
            noisy.r[i] = v + n;
            noisy.g[i] = v + n;
            noisy.b[i] = v + n;
            noisy.a[i] = 1;
        }
        double before = error(noisy.r, clean.r);
        for (Filter filter : List.of(new Bilateral(2, 0.15), new NonLocalMeans(0.12, 5))) {
            Surface s = noisy.copy();
            filter.apply(s, FilterContext.FULL);
            assertThat(error(s.r, clean.r)).as("%s", filter).isLessThan(before / 2);
            assertThat(s.r[30 * w + 42] - s.r[30 * w + 37]).as("the edge").isGreaterThan(0.33f);
        }
    }

    @Test
    void aPixelatedPictureHasOneColourForEachSquare() {
        Picture drawn = applied(new Pixelate(8), Pictures.photo(64, 40), Bands.ALL);
        for (int y = 0; y < 40; y++) {
            for (int x = 0; x < 64; x++) {
                assertThat(drawn.at(x, y)).isEqualTo(drawn.at(x / 8 * 8, y / 8 * 8));
            }
        }
    }

    @Test
    void aScreenCoversAsMuchAsItsDensity() {
        for (float density : new float[] {0.1f, 0.3f, 0.5f, 0.7f}) {
            double sum = 0;
            for (int y = 0; y < 200; y++) {
                for (int x = 0; x < 200; x++) {
                    sum += Screens.dot(x, y, 10, 15, density, 0.1f);
                }
            }
            assertThat(sum / 40_000).isBetween(density - 0.02, density + 0.02);
        }
        assertThat(Screens.dot(5, 5, 10, 0, 1, 0.1f))
                .as("full ink leaves no hole")
                .isEqualTo(1f);
    }

    @Test
    void badParametersAreRefusedInOneSentence() {
        assertThatThrownBy(() -> new GaussianFilter(-1)).hasMessageContaining("from 0 to 1000");
        assertThatThrownBy(() -> new Unsharp(Double.NaN, 1, 0)).hasMessageContaining("not NaN");
        assertThatThrownBy(() -> new Outline(3, "blue", 1)).hasMessageContaining("#rrggbb");
        assertThatThrownBy(() -> new Median(6)).hasMessageContaining("from 0 to 5");
    }

    private static double error(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return Math.sqrt(sum / a.length);
    }

    private static Document filtered(Picture picture, Filter filter) {
        return Document.of(picture)
                .add(new AdjustmentLayer(LayerInfo.named("f", "F").withFilters(List.of(filter)), List.of()));
    }

    private static Picture applied(Filter filter, Picture picture, Bands bands) {
        Surface s = surface(picture);
        filter.apply(s, new FilterContext(1, 0, 0, 0, 0, bands, Rows.preferred()));
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
