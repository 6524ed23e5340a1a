package app.atelier.imaging.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.UnreadablePixelsException;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.render.Renderer;
import app.atelier.imaging.render.UnreadableLayerException;
import app.atelier.imaging.resample.Resampler;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of steps that are not in memory: what is read, and when. */
class SpilledPicturesTest {
    private static final int SIDE = 2200;

    @TempDir
    Path folder;

    private final Picture photo = Pictures.photo(SIDE, SIDE);

    private Path file() {
        return folder.resolve("pixels.pack");
    }

    private PixelStore store(Map<String, Object> base) throws IOException {
        return PixelStore.open(file(), base);
    }

    private String stored(Picture picture) throws IOException {
        try (PixelStore store = store(Map.of())) {
            String name = store.put(picture);
            store.sync();
            return name;
        }
    }

    /** Makes all tiles of a kind unreadable, except those of which the number (in the order of the file) is wanted. */
    private void damage(char kind, Set<Integer> whole) throws IOException {
        byte[] bytes = Files.readAllBytes(file());
        int number = 0;
        for (int at = 0; at < bytes.length; ) {
            int length = java.nio.ByteBuffer.wrap(bytes).getInt(at + 4);
            int payload = at + 40;
            if (bytes[payload] == kind && !whole.contains(number++)) {
                Arrays.fill(bytes, payload + 6, payload + Math.min(length, 40), (byte) 0x55);
            }
            at = payload + length;
        }
        Files.write(file(), bytes);
    }

    @Test
    void aFrameReadsOnlyTheTilesThatItShows() throws IOException {
        String name = stored(photo);
        // The tiles in columns 2 and 3 of row 1, nine to a row.
        damage('T', Set.of(9 + 2, 9 + 3));
        try (PixelStore store = store(Map.of())) {
            Picture picture = (Picture) store.get(name);
            Rectangle view = new Rectangle(512, 256, 512, 256);
            Picture frame = new Renderer().render(Document.of(picture), view, 1);
            assertThat(frame.samePixels(photo.part(view))).isTrue();
            assertThat(picture.opaque()).isTrue();
            assertThat(picture.memory(array -> true)).isZero();
            Rectangle beside = new Rectangle(500, 256, 512, 256);
            assertThatThrownBy(() -> picture.part(beside))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasCauseInstanceOf(UnreadableDocumentException.class);
        }
    }

    @Test
    void aReducedViewReadsTheHalfOnly() throws IOException {
        String name = stored(photo);
        damage('T', Set.of());
        try (PixelStore store = store(Map.of())) {
            Picture picture = (Picture) store.get(name);
            Picture frame = new Renderer().render(Document.of(picture), 0.3);
            assertThat(frame.samePixels(new Renderer().render(Document.of(photo), 0.3)))
                    .isTrue();
            assertThatThrownBy(picture::load).isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void allPixelsComeBack() throws IOException {
        String name = stored(photo);
        try (PixelStore store = store(Map.of())) {
            Picture picture = (Picture) store.get(name);
            assertThat(picture.ready()).isFalse();
            picture.load();
            assertThat(picture.ready()).isTrue();
            assertThat(picture.samePixels(photo)).isTrue();
            assertThat(picture.halved().samePixels(Resampler.area(photo, SIDE / 2, SIDE / 2)))
                    .isTrue();
            assertThat(store.get(name)).isSameAs(picture);
        }
        Picture odd = Pictures.random(2501, 1999, 4);
        String other = stored(odd);
        try (PixelStore store = store(Map.of())) {
            assertThat(((Picture) store.get(other)).samePixels(odd)).isTrue();
        }
    }

    @Test
    void theFirstStrokeOnAPictureOfTheBaseStoresItsTilesOnly() throws IOException {
        Picture painted = HistoryProcess.stroke(photo, 3);
        String name;
        try (PixelStore store = store(Map.of("base/0", photo))) {
            name = store.put(painted);
        }
        // At most four tiles, four of the half, two lists.
        assertThat(Files.size(file())).isLessThan(8 * 256 * 256 * 4 + 2 * 4000);
        try (PixelStore store = store(Map.of("base/0", photo))) {
            Picture read = (Picture) store.get(name);
            assertThat(read.memory(array -> true) - photo.bytes()).isLessThan(5 * 256 * 256 * 4);
            assertThat(read.samePixels(painted)).isTrue();
            assertThat(read.halved().samePixels(Resampler.area(painted, SIDE / 2, SIDE / 2)))
                    .isTrue();
        }
        try (PixelStore store = store(Map.of())) {
            Picture read = (Picture) store.get(name);
            assertThatThrownBy(read::load).hasCauseInstanceOf(UnreadableDocumentException.class);
        }
    }

    @Test
    void strokesOnWhatIsInMemoryShareItsTiles() throws IOException {
        try (PixelStore store = store(new HashMap<>())) {
            String first = store.put(photo);
            Picture painted = HistoryProcess.stroke(photo, 5);
            String second = store.put(painted);
            Picture expected = Picture.ofArgb(SIDE, SIDE, painted.argb().clone());
            painted = null;
            System.gc();
            Picture read = (Picture) store.get(second);
            assertThat(read.ready()).isTrue();
            assertThat(read.samePixels(expected)).isTrue();
            assertThat(store.get(first)).isSameAs(photo);
        }
    }

    @Test
    void whatIsKeptWhenTheFileIsWrittenAnewComesBackAndTheRestIsGone() throws IOException {
        Picture other = Pictures.random(600, 500, 8);
        try (PixelStore store = store(Map.of())) {
            String kept = store.put(photo);
            String given = store.put(other);
            long size = store.sizeOf(Set.of(kept));
            store.keepOnly(Set.of(kept));
            assertThat(store.size()).isEqualTo(size);
            assertThat(Files.size(file())).isEqualTo(size);
            assertThatThrownBy(() -> store.get(given)).isInstanceOf(UnreadableDocumentException.class);
            assertThat(store.put(other)).isEqualTo(given);
        }
        try (PixelStore store = store(Map.of())) {
            for (Picture picture : List.of(photo, other)) {
                String name = store.put(picture);
                assertThat(((Picture) store.get(name)).samePixels(picture)).isTrue();
            }
        }
        assertThat(folder.resolve("pixels.pack.compact")).doesNotExist();
    }

    /** Coverage with something in every tile. */
    private static Mask mask(int seed) {
        byte[] coverage = new byte[SIDE * SIDE];
        for (int i = 0; i < coverage.length; i++) {
            coverage[i] = (byte) (i % SIDE / 9 + i / SIDE / 7 + seed);
        }
        return Mask.of(SIDE, SIDE, coverage);
    }

    private Document masked(Mask mask) {
        Document document = Document.of(photo);
        return document.update(
                "background",
                layer -> layer.withInfo(layer.info().withName("Fox").withMask(mask)));
    }

    private String stored(Mask mask) throws IOException {
        try (PixelStore store = store(Map.of())) {
            String name = store.put(mask);
            store.sync();
            return name;
        }
    }

    @Test
    void ofAMaskAFrameReadsOnlyTheTilesThatItShows() throws IOException {
        Mask mask = mask(3);
        String name = stored(mask);
        damage('T', Set.of(9 + 2, 9 + 3));
        try (PixelStore store = store(Map.of())) {
            Mask read = (Mask) store.get(name);
            assertThat(read.ready()).isFalse();
            assertThat(read.memory(tile -> true)).isZero();
            Rectangle view = new Rectangle(530, 300, 400, 150);
            Picture frame = new Renderer().render(masked(read), view, 1);
            assertThat(frame.samePixels(new Renderer().render(masked(mask), view, 1)))
                    .isTrue();
            assertThat(read.ready()).isFalse();
            assertThatThrownBy(() -> new Renderer().render(masked(read)))
                    .isInstanceOf(UnreadableLayerException.class)
                    .hasMessageContaining("“Fox”");
            assertThatThrownBy(read::coverage).isInstanceOf(UnreadablePixelsException.class);
        }
    }

    @Test
    void masksComeBackAndLookTheSameAtEveryScale() throws IOException {
        Mask mask = mask(3);
        String name = stored(mask);
        for (double scale : new double[] {0.21, 0.5, 0.77, 1, 1.3}) {
            try (PixelStore store = store(Map.of())) {
                Mask read = (Mask) store.get(name);
                Rectangle view = new Rectangle(100, 60, 300, 200);
                assertThat(new Renderer()
                                .render(masked(read), view, scale)
                                .samePixels(new Renderer().render(masked(mask), view, scale)))
                        .as("at %s", scale)
                        .isTrue();
                assertThat(read.sameValues(mask)).isTrue();
                assertThat(read.ready()).isTrue();
                assertThat(read.memory(tile -> true)).isEqualTo((long) SIDE * SIDE);
                assertThat(store.get(name)).isSameAs(read);
            }
        }
    }

    @Test
    void aMaskThatWasPaintedOnReadsOnlyTheTilesThatChanged() throws IOException {
        Mask mask = mask(3);
        byte[] other = mask.coverage().clone();
        Arrays.fill(other, 300 * SIDE, 300 * SIDE + 40, (byte) 9);
        Mask painted = Mask.of(SIDE, SIDE, other);
        String first;
        String second;
        try (PixelStore store = store(Map.of())) {
            first = store.put(mask);
            long size = store.size();
            second = store.put(painted);
            assertThat(store.size() - size).isLessThan(100_000);
        }
        Files.delete(file());
        try (PixelStore store = store(Map.of())) {
            assertThat(store.put(mask)).isEqualTo(first);
            assertThat(store.put(painted)).isEqualTo(second);
            Mask held = (Mask) store.get(first);
            assertThat(held.samePart(painted, new Rectangle(0, 300, SIDE, 1))).isFalse();
            assertThat(held.samePart(painted, new Rectangle(0, 301, SIDE, 100))).isTrue();
        }
    }

    @Test
    void readingAloneGivesTheSamePixels() throws IOException {
        String name = stored(photo);
        try (PixelStore store = store(Map.of())) {
            Picture picture = (Picture) store.get(name);
            picture.loadAlone();
            assertThat(picture.ready()).isTrue();
            assertThat(picture.samePixels(photo)).isTrue();
            Picture painted = photo.repainted(List.of(new Rectangle(3, 3, 9, 9)), (x, y, count, rgba) -> rgba[0] = 0);
            painted.loadAlone();
            assertThat(painted.ready()).isTrue();
        }
    }
}
