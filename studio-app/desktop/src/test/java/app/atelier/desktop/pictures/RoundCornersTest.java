package app.atelier.desktop.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.imaging.Picture;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RoundCornersTest {
    @Test
    void cutsFromTheMiddleToExactlyTheSizeAndRoundsTheCorners() {
        int[] white = new int[300 * 100];
        Arrays.fill(white, 0xffffffff);
        var cut = RoundCorners.cut(Picture.ofArgb(300, 100, white), 80, 60, 8);
        assertThat(cut.width()).isEqualTo(80);
        assertThat(cut.height()).isEqualTo(60);
        assertThat(cut.at(0, 0) >>> 24).isZero();
        assertThat(cut.at(79, 59) >>> 24).isZero();
        assertThat(cut.at(40, 30)).isEqualTo(0xffffffff);
        assertThat(cut.at(40, 0) & 0xff).as("the hairline is darker than white").isBetween(0xe0, 0xfa);
    }
}
