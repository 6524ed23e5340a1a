package app.atelier.generation.composer.land;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Sheet;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SnowCapTest {
    private static final Frame FRAME = new Frame(840, 840);
    private static final SnowCap CAP = new SnowCap(0xffffff, 0xd0e0ff, 8);
    private static final int BROWN = 0xff6a4a2a;

    private static Sheet block(int width, int height) {
        int[] argb = new int[width * height];
        Arrays.fill(argb, BROWN);
        return Sheet.of(100, 200, width, height, argb);
    }

    @Test
    void aFlatTopIsCoveredAndTheSidesAndFootAreNot() {
        Sheet snowy = CAP.on(block(40, 60), FRAME, 7);

        for (int x = 2; x < 38; x++) {
            assertThat(white(snowy, x, 200 - snowy.y() + 1)).as("top at %d", x).isTrue();
            assertThat(white(snowy, x, 200 - snowy.y() + 40))
                    .as("middle at %d", x)
                    .isFalse();
        }
        assertThat(white(snowy, 0, 200 - snowy.y() + 40)).isFalse();
        assertThat(white(snowy, 20, 200 - snowy.y() + 59)).isFalse();
    }

    @Test
    void theSnowStandsAboveTheEdge() {
        Sheet snowy = CAP.on(block(40, 60), FRAME, 7);

        assertThat(snowy.y()).isLessThan(200);
        assertThat(snowy.height()).isEqualTo(60 + 200 - snowy.y());
        assertThat(white(snowy, 20, 200 - snowy.y() - 1)).isTrue();
    }

    @Test
    void snowOfAnyDepthStaysWithinItsSheet() {
        for (int depth = 2; depth <= 30; depth++) {
            for (long seed = 0; seed < 12; seed++) {
                SnowCap cap = new SnowCap(0xffffff, 0xd0e0ff, depth);
                Sheet drawing = block(60, 40);

                Sheet snowy = cap.on(drawing, FRAME, seed);

                assertThat(snowy.y()).as("depth %d, seed %d", depth, seed).isBetween(200 - depth, 199);
            }
        }
    }

    @Test
    void theDrawingItselfStaysAsItWas() {
        Sheet drawing = block(40, 60);
        int[] before = drawing.argb().clone();

        CAP.on(drawing, FRAME, 7);

        assertThat(drawing.argb()).isEqualTo(before);
    }

    @Test
    void aPictureTooSmallForSnowStaysBare() {
        Sheet drawing = block(4, 4);

        assertThat(CAP.on(drawing, new Frame(20, 20), 7)).isSameAs(drawing);
    }

    @Test
    void nothingIsAddedWhereNothingIsDrawn() {
        Sheet clear = Sheet.of(0, 0, 12, 12, new int[144]);

        assertThat(CAP.on(clear, FRAME, 7).clear()).isTrue();
    }

    private static boolean white(Sheet sheet, int x, int y) {
        int p = sheet.argb()[y * sheet.width() + x];
        return (p >> 16 & 255) > 180 && (p >>> 24) > 200;
    }
}
