package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.planning.Placed;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.scene.Festival;
import app.atelier.generation.composer.scene.Subject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** What is laid on a table beside the hero: things that go with it. Which go with what is told by {@code tables.properties}. */
final class Laid {
    private static final Properties SETS = Listing.of("tables.properties");
    private static final String USUAL = "else";

    /** From so many letters on a word of the list may be the beginning of the one that was said. */
    private static final int STEM = 5;

    /** Heights as fractions of the picture; what is low among the tall is told by the file too. */
    private static final String TALL = ".27";

    private static final double FLAT = .13;
    private static final double SMALL = .095;

    private final Scenery scenery;
    private final Plan plan;
    private final String set;

    Laid(Scenery scenery, Plan plan) {
        this.scenery = scenery;
        this.plan = plan;
        this.set = set(plan);
    }

    private static List<String> words(String key) {
        return List.of(SETS.getProperty(key, "").split(" "));
    }

    private static String set(Plan plan) {
        Optional<Subject> hero = plan.scene().hero();
        if (hero.isEmpty()) {
            return USUAL;
        }
        String name = (hero.get().noun() + " " + hero.get().art()).toLowerCase(Locale.ROOT);
        List<String> said = List.of(name.split("[^a-z]+"));
        return words("sets").stream()
                .filter(one -> words(one + ".words").stream()
                        .anyMatch(word -> said.stream().anyMatch(s -> tells(s, word))))
                .findFirst()
                .orElse(USUAL);
    }

    /** Short words must be said as they are; longer ones also as the beginning of another. */
    static boolean tells(String said, String word) {
        return said.equals(word) || word.length() >= STEM && said.startsWith(word);
    }

    /** Whether it is served before short curtains, under paper lanterns. */
    boolean eastern() {
        return words("eastern").contains(set);
    }

    /** Puts the things where the hero leaves room: the tall one on the emptier side, low ones at its foot. */
    void lay() {
        if (plan.placed().size() > 2 || Feasts.of(plan) != Festival.NONE) {
            return;
        }
        double hero = plan.placed().stream()
                .filter(Placed::hero)
                .mapToDouble(Placed::x)
                .findFirst()
                .orElse(plan.focusX());
        boolean room = hero >= .5;
        double far = room ? .14 : .86;
        double near = room ? .90 : .10;
        String tall = chosen("tall");
        String flat = chosen("flat");
        double height = Double.parseDouble(SETS.getProperty(tall + ".height", TALL));
        scenery.prop("thing-on-table", tall, far, .865, height, 0);
        scenery.prop("thing-on-table", flat, near, .885, FLAT, 0);
        if (plan.placed().size() < 2 && !plan.frame().narrow()) {
            scenery.prop("small-thing-on-table", chosen("small"), room ? .255 : .745, .93, SMALL, 0);
        }
    }

    private String chosen(String place) {
        List<String> things = words(set + "." + place);
        List<String> lacking = things.stream().filter(scenery::lacks).toList();
        return scenery.choose(place, lacking.isEmpty() ? things : lacking);
    }

    /** All things that may be laid, for a test that each is a prop. */
    static Stream<String> things() {
        return Stream.concat(words("sets").stream(), Stream.of(USUAL))
                .flatMap(one -> Stream.of("tall", "flat", "small").flatMap(place -> words(one + "." + place).stream()));
    }
}
