package app.atelier.generation.composer.planning;

import app.atelier.generation.art.ArtPiece;
import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.drawing.Seeds;
import app.atelier.generation.composer.scene.Deed;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Subject;
import app.atelier.generation.composer.scene.Thing;
import app.atelier.generation.composer.scene.Weather;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Clothes for people of whose clothes the words say nothing: by seed, in colours that stand apart from the ground and from each
 * other, warm ones in the snow; and a colour for the umbrella that is shared.
 */
final class Wardrobe {
    private static final List<String> COLOURS =
            List.of("#e8475f", "#3f8fe8", "#f2b632", "#37b58a", "#8f63d8", "#f07a3a");
    private static final List<String> UMBRELLAS = List.of("#3f7fd8", "#e8475f", "#f2b632", "#8f63d8", "#37b58a");
    private static final String WARM = "winter";

    private final Scene scene;
    private final Surface surface;
    private final RandomGenerator random;
    private final List<String> free;

    private Wardrobe(Scene scene, Stage stage, Seeds seeds) {
        this.scene = scene;
        this.surface = stage.surface();
        this.random = seeds.of("wardrobe");
        this.free = shuffled();
    }

    /** The same scene with clothes for everyone. */
    static Scene dressed(Scene scene, Stage stage, Seeds seeds) {
        Wardrobe wardrobe = new Wardrobe(scene, stage, seeds);
        return scene.withSubjects(
                scene.subjects().stream().map(wardrobe::dressed).toList());
    }

    private List<String> shuffled() {
        List<String> colours = new ArrayList<>(COLOURS);
        String alike =
                switch (surface) {
                    case GRASS -> "#37b58a";
                    case SAND, DRY_GRASS -> "#f2b632";
                    default -> "";
                };
        colours.remove(alike);
        List<String> order = new ArrayList<>();
        while (!colours.isEmpty()) {
            order.add(colours.remove(random.nextInt(colours.size())));
        }
        return order;
    }

    private Subject dressed(Subject subject) {
        String colour = free.removeFirst();
        free.add(colour);
        double roll = random.nextDouble();
        Deed deed = subject.deed();
        if (deed != null && deed.id().equals("share-umbrella")) {
            return withUmbrella(subject);
        }
        boolean open = subject.kind() == Kind.PERSON && subject.costume() == null && subject.colour() == null;
        if (!open || subject.noun().contains("santa") || subject.noun().contains("claus")) {
            return subject;
        }
        boolean cold = surface == Surface.SNOW || scene.weather() == Weather.SNOW;
        String costume = cold && !scene.setting().indoors() ? WARM : usual(subject, roll);
        if (costume == null) {
            return subject;
        }
        List<Thing> worn = new ArrayList<>(subject.worn());
        // What was not said has no word, so that nobody reads of it.
        worn.add(new Thing("", "costume:" + costume, colour));
        if (costume.equals(WARM)) {
            boolean hatted = subject.worn().stream()
                    .anyMatch(t -> t.art().contains("hat") || t.art().contains("cap"));
            String second = COLOURS.get((COLOURS.indexOf(colour) + 2) % COLOURS.size());
            if (!hatted) {
                worn.add(new Thing("", "prop:beanie", second));
            }
            if (subject.worn().stream().noneMatch(t -> t.noun().equals("scarf"))) {
                worn.add(new Thing("", "flat:scarf", second));
            }
        }
        return subject.withClothes(costume, worn);
    }

    /** What such people wear; null where the art says it. */
    private static @org.jspecify.annotations.Nullable String usual(Subject subject, double roll) {
        String slug = ArtPiece.slug(subject.art());
        if (slug.startsWith("girl")
                || slug.startsWith("woman") && !slug.contains("-")
                || slug.startsWith("old-woman")) {
            return roll < .45 ? "dress" : roll < .8 ? "pinafore" : "jumper";
        }
        if (slug.startsWith("boy") || slug.startsWith("child") || slug.startsWith("person") && !slug.contains("-")) {
            return roll < .3 ? "tee" : roll < .6 ? "hoodie" : roll < .8 ? "shirt" : "jumper";
        }
        if (slug.equals("man")
                || slug.startsWith("man-beard")
                || slug.startsWith("old-man")
                || slug.equals("older-person")) {
            return roll < .25 ? "suit" : roll < .6 ? "shirt" : "jumper";
        }
        return slug.equals("baby") ? "blue" : null;
    }

    private Subject withUmbrella(Subject subject) {
        List<Thing> held = new ArrayList<>();
        String colour = UMBRELLAS.get(random.nextInt(UMBRELLAS.size()));
        if (subject.held().isEmpty()) {
            held.add(new Thing("", "prop:umbrella", colour));
        } else {
            held.addAll(subject.held());
        }
        return subject.withHeld(held);
    }
}
