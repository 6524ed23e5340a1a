package app.atelier.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ShapeTest {
    @Test
    void a_ratio_is_written_by_its_digits() {
        assertThat(Shape.classes(4, 3)).isEqualTo("r a1 b3 c3 d3");
        assertThat(Shape.classes(1, 1)).isEqualTo("r a1");
        assertThat(Shape.classes(1, 2)).isEqualTo("r b5");
    }

    @Test
    void what_is_too_wide_or_too_narrow_for_a_row_is_boxed() {
        assertThat(Shape.classes(10_000, 100)).isEqualTo("r a3 b2 boxed");
        assertThat(Shape.classes(1, 30_000)).isEqualTo("r b4 boxed");
    }

    @Property
    void the_classes_add_up_to_the_ratio(
            @ForAll @IntRange(min = 1, max = 30_000) int width, @ForAll @IntRange(min = 1, max = 30_000) int height) {
        var sum = 0.0;
        for (var name : Shape.classes(width, height).split(" ")) {
            if (name.length() == 2) {
                sum += (name.charAt(1) - '0') * Math.pow(10, 'a' - name.charAt(0));
            }
        }
        assertThat(sum).isCloseTo(Shape.ratio(width, height), within(0.0006));
    }
}
