package app.atelier.generation.composer.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.imaging.kernels.Bands;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EnlargingTest {
    @Test
    void betweenTheMiddlesOfItsPixelsACoarseSheetIsLinear() {
        Sheet sheet = Sheet.coarse(0, 0, 2, 1, 4, new int[] {0xff000000, 0xff0000ff});

        int[] row = new Enlarging(sheet, 0, 8).row(1);

        // Middles at 2 and 6: x + .5 goes from .5 to 7.5.
        double[] wanted = {0, 0, .125, .375, .625, .875, 1, 1};
        for (int i = 0; i < 8; i++) {
            assertThat(row[i] >>> 24).isEqualTo(255);
            assertThat(row[i] & 255).as("pixel " + i).isBetween((int) (wanted[i] * 255), (int) (wanted[i] * 255) + 1);
        }
    }

    @Test
    void rowsAreMixedAsColumnsAre() {
        Sheet sheet = Sheet.coarse(0, 4, 1, 2, 2, new int[] {0x80402010, 0});

        assertThat(new Enlarging(sheet, 0, 2).row(4)[0]).isEqualTo(0x80402010);
        assertThat(new Enlarging(sheet, 0, 2).row(5)[0]).isEqualTo(0x6030180c);
        assertThat(new Enlarging(sheet, 0, 2).row(6)[1]).isEqualTo(0x20100804);
        assertThat(new Enlarging(sheet, 0, 2).row(7)[1]).isZero();
    }

    @Test
    void anEvenCoarseSheetCoversTheCanvasEvenlyToItsEdges() {
        Frame frame = new Frame(1700, 1800);
        assertThat(Wash.step(frame)).as("pixels of a soft sheet").isEqualTo(1);
        Frame large = new Frame(4096, 3000);
        assertThat(Wash.step(large)).isEqualTo(3);
        Sheet sheet = Wash.soft(large, 0xffffff, 0, 1, Bands.ONE, at -> (y, alpha) -> Arrays.fill(alpha, .5f));
        Canvas canvas = new Canvas(large);

        canvas.put(sheet, Blend.NORMAL, Bands.ONE);

        assertThat(sheet.argb().length).isLessThan(4096 * 3000 / 8);
        assertThat(canvas.pixels()).containsOnly(0xff808080);
    }

    @Test
    void whatLiesOutsideIsLeftOut() {
        Frame frame = new Frame(10, 10);
        Sheet sheet = Sheet.coarse(-8, 6, 3, 4, 4, filled(12, 0xffffffff));
        Canvas canvas = new Canvas(frame);

        canvas.put(sheet, Blend.SCREEN, Bands.ONE);

        assertThat(canvas.pixels()[6 * 10 + 3]).isEqualTo(0xffffffff);
        assertThat(canvas.pixels()[6 * 10 + 4]).isEqualTo(0xff000000);
        assertThat(canvas.pixels()[5 * 10]).isEqualTo(0xff000000);
    }

    private static int[] filled(int count, int argb) {
        int[] pixels = new int[count];
        Arrays.fill(pixels, argb);
        return pixels;
    }
}
