package app.atelier.generation.composer.characters;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.scene.Subject;
import app.atelier.generation.composer.scene.Thing;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rides grow with those on them, nobody is cut off, and the more they are the more is seen of them. */
class SeatingTest {
    private static final ArtPack PACK = ArtPack.open();
    private static final Characters CHARACTERS = new Characters(PACK);

    private static Subject riders(String ride, int many, String slug) {
        Subject one = Someone.animal(slug).riding(ride).subject();
        List<Subject.Rider> crew = new ArrayList<>();
        for (int i = 1; i < many; i++) {
            crew.add(new Subject.Rider(one, i, 0));
        }
        return one.withCrew(crew);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "noto:canoe",
                "noto:automobile",
                "prop:hot-air-balloon",
                "noto:sled",
                "noto:skateboard",
                "noto:bicycle",
                "noto:horse",
                "noto:elephant",
                "noto:motorcycle"
            })
    void aRideGrowsWithThoseOnIt(String ride) {
        int room = Seating.room(new Thing("ride", ride, null));
        double before = 0;
        for (int many = 1; many <= room; many++) {
            Subject subject = riders(ride, many, "fox");
            double high = CHARACTERS.height(subject, 0);
            double wide = high * CHARACTERS.aspect(subject, 0);
            double reach = Seating.reach(subject);

            // What is painted to the very edge of its layer would be cut.
            assertThat(wide).as("%d on %s", many, ride).isLessThan(2 * reach - 4);
            assertThat(high).as("%d on %s", many, ride).isLessThan(2 * reach - 4);
            double area = wide * high;
            assertThat(area).as("%d on %s", many, ride).isGreaterThan(before * 1.02);
            before = area;
        }
    }
}
