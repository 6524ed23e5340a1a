package app.atelier.generation.composer.characters;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.scene.Deed;
import app.atelier.generation.composer.scene.Feeling;
import app.atelier.generation.composer.scene.Subject;
import app.atelier.generation.composer.scene.Thing;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every deed of the lexicon, done by an animal, a child and a grown person. */
class DeedsTest {
    private static final Characters CHARACTERS = new Characters(ArtPack.open());

    /** Deeds of places and things, or that a posture shows: they look as standing does. */
    private static final Set<String> PLAIN = Set.of(
            "stand",
            "hold",
            "present",
            "search",
            "reign",
            "huddle",
            "graze",
            "shine",
            "park",
            "work",
            "phone",
            "take-photo",
            "play-ball",
            "ride",
            "drive",
            "sail",
            "cycle",
            "skate",
            "surf",
            "ski",
            "sled",
            "look");

    private static List<JsonNode> deeds() throws IOException {
        try (InputStream in = DeedsTest.class.getResourceAsStream("/app/atelier/assets/lexicon/deeds.json")) {
            List<JsonNode> deeds = new ArrayList<>();
            new ObjectMapper().readTree(in).path("deeds").forEach(deeds::add);
            return deeds;
        }
    }

    static List<Deed> all() throws IOException {
        return deeds().stream()
                .map(d -> new Deed(d.path("id").asText(), d.path("pose").asText(), null))
                .toList();
    }

    private static List<Subject> cast() {
        return List.of(
                Subject.of("s1", "bear", "noto:bear", Kind.ANIMAL, 1.3),
                Subject.of("s1", "girl", "flat:girl", Kind.PERSON, 1.2).withSkin("medium"),
                Subject.of("s1", "man", "flat:man", Kind.PERSON, 1.7).withSkin("dark"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void isDrawnWholeAndWithAFace(Deed deed) {
        for (Subject someone : cast()) {
            Subject doing = someone.withDeed(deed);
            double wide = CHARACTERS.aspect(doing, 0) * CHARACTERS.height(doing, 0);

            assertThat(CHARACTERS.height(doing, 0)).as(someone.noun()).isBetween(70.0, 2 * Ink.REACH - 4);
            assertThat(wide).as(someone.noun()).isBetween(90.0, 2 * Ink.REACH - 4);
            assertThat(CHARACTERS.silhouette(doing, 0).face()).isPresent();
        }
    }

    @Test
    void deedsAreToldFromStanding() throws IOException {
        Subject girl = cast().get(1);
        BufferedImage standing = CHARACTERS.draw(girl.withDeed(new Deed("stand", "stand", null)), 0, 120);
        for (JsonNode node : deeds()) {
            Deed deed = new Deed(node.path("id").asText(), node.path("pose").asText(), null);
            if (!PLAIN.contains(deed.id())) {
                // The reader puts the thing that a deed takes for granted into the hands.
                String thing = node.path("thing").asText("");
                List<Thing> held = thing.isEmpty() ? List.of() : List.of(new Thing("thing", thing, null));
                BufferedImage doing = CHARACTERS.draw(girl.withDeed(deed).withHeld(held), 0, 120);
                assertThat(alike(standing, doing)).as(deed.id()).isLessThan(.97);
            }
        }
    }

    /** Share of equal pixels; pictures of other widths are not alike at all. */
    private static double alike(BufferedImage a, BufferedImage b) {
        if (Math.abs(a.getWidth() - b.getWidth()) > 2) {
            return 0;
        }
        int equal = 0;
        int width = Math.min(a.getWidth(), b.getWidth());
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < width; x++) {
                equal += a.getRGB(x, y) == b.getRGB(x, y) ? 1 : 0;
            }
        }
        return (double) equal / (width * a.getHeight());
    }

    @ParameterizedTest
    @EnumSource(
            value = Feeling.class,
            names = {"CALM"},
            mode = EnumSource.Mode.EXCLUDE)
    void feelingsShowInPeoplesFaces(Feeling feeling) {
        for (String art : List.of("flat:girl", "flat:boy", "flat:man", "flat:old-woman", "flat:baby")) {
            Subject someone = Subject.of("s1", "someone", art, Kind.PERSON, 1.5).withSkin("medium-light");
            Subject feels = someone.withFeeling(feeling);

            BufferedImage usual = CHARACTERS.draw(someone, 0, 160);
            BufferedImage shown = CHARACTERS.draw(feels, 0, 160);

            assertThat(alike(usual, shown)).as(art).isBetween(.5, .999);
        }
    }
}
