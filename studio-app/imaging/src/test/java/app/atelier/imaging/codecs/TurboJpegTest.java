package app.atelier.imaging.codecs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.ChromaRows;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurboJpegTest {
    @BeforeEach
    void theLibraryIsHere() {
        assumeTrue(TurboJpeg.find().isPresent(), "libturbojpeg is not on this machine");
    }

    @ParameterizedTest
    @CsvSource({"1,1,false", "50,128,false", "300,129,false", "301,700,false", "90,260,true", "4097,300,true"})
    void stripsGiveThePixelsOfOnePiece(int width, int height, boolean fullColour) throws Exception {
        TurboJpeg turbo = TurboJpeg.find().orElseThrow();
        Picture picture = Pictures.photo(width, height);
        byte[] whole = turbo.encodeWhole(picture.argb(), width, height, 90, fullColour);
        byte[] strips = turbo.encode(picture.argb(), width, height, 90, fullColour);
        assertThat(turbo.decodeWhole(strips, width, height)).isEqualTo(turbo.decodeWhole(whole, width, height));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "6,5", "17,33", "301,255", "1600,900", "1601,901"})
    void planesGiveThePixelsOfTheLibrary(int width, int height) throws Exception {
        TurboJpeg turbo = TurboJpeg.find().orElseThrow();
        Picture picture = Pictures.photo(width, height);
        byte[] jpeg = turbo.encode(picture.argb(), width, height, 85, false);
        assertThat(turbo.byPlanes(jpeg, width, height)).isEqualTo(turbo.decodeWhole(jpeg, width, height));
    }

    @Test
    void aCutFileIsNotCompletedByTheOneBefore() throws Exception {
        TurboJpeg turbo = TurboJpeg.find().orElseThrow();
        Picture picture = Pictures.photo(640, 480);
        byte[] whole = turbo.encode(picture.argb(), 640, 480, 90, false);
        int[] expected = turbo.decodeWhole(whole, 640, 480);
        byte[] cut = Arrays.copyOf(whole, whole.length / 2);
        assertThatThrownBy(() -> turbo.decodeWhole(cut, 640, 480)).isInstanceOf(UnreadablePictureException.class);
        assertThat(turbo.decodeWhole(whole, 640, 480)).isEqualTo(expected);
    }

    @Test
    void spareMemoryIsForOneAtATime() {
        SpareMemory spare = new SpareMemory();
        MemorySegment first = spare.take(1000);
        spare.give(first);
        MemorySegment again = spare.take(500);
        assertThat(again.address()).isEqualTo(first.address());
        assertThat(spare.take(500).address()).isNotEqualTo(first.address());
        spare.give(again);
        assertThat(spare.take(2000).byteSize()).isGreaterThanOrEqualTo(2000);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "31,3", "130,9"})
    void vectorsAndThreadsChangeNoBit(int width, int height) {
        try (Arena arena = Arena.ofConfined()) {
            byte[] bytes = new byte[6 * ((width + 1) / 2) * ((height + 1) / 2)];
            new Random(2).nextBytes(bytes);
            var memory = arena.allocate(bytes.length);
            MemorySegment.copy(bytes, 0, memory, ValueLayout.JAVA_BYTE, 0, bytes.length);
            ChromaPlanes planes = new ChromaPlanes(width, height, memory);
            assertThat(planes.toArgb(new int[width * height], Bands.ONE, ChromaRows.preferred()))
                    .isEqualTo(planes.toArgb(new int[width * height], Bands.ONE, ChromaRows.scalar()));
        }
    }
}
