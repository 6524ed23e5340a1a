package app.atelier.generation.composer.planning;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Seeds;
import app.atelier.generation.composer.moods.Mood;
import app.atelier.generation.composer.moods.Moods;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The same hour under different skies: by seed a mood's sky leans towards a related one. */
final class Skies {
    /** Whose sky a mood may lean to, and how far at most. */
    private record Lean(String mood, double most) {}

    private static final Map<String, List<Lean>> KIN = Map.of(
            "day", List.of(new Lean("spring-morning", .9), new Lean("autumn", .25), new Lean("dawn", .16)),
            "spring-morning", List.of(new Lean("day", .7), new Lean("dawn", .22)),
            "sunset", List.of(new Lean("purple-dusk", .7), new Lean("golden-hour", .45), new Lean("desert-sunset", .7)),
            "dawn", List.of(new Lean("golden-hour", .35), new Lean("sunset", .28), new Lean("spring-morning", .35)),
            "golden-hour", List.of(new Lean("sunset", .32), new Lean("autumn", .35)),
            "purple-dusk", List.of(new Lean("sunset", .5), new Lean("night", .30)),
            "night", List.of(new Lean("purple-dusk", .16), new Lean("northern-lights", .45), new Lean("storm", .2)),
            "overcast", List.of(new Lean("misty-wood", .35), new Lean("storm", .22)),
            "autumn", List.of(new Lean("golden-hour", .3), new Lean("day", .4)));

    private Skies() {}

    static Mood varied(Mood mood, Seeds seeds) {
        List<Lean> kin = KIN.get(mood.id());
        if (kin == null) {
            return mood;
        }
        Lean lean = kin.get((int) (seeds.choice("sky kin") * kin.size()));
        double share = lean.most() * seeds.choice("sky lean");
        Mood other = Moods.named(lean.mood());
        List<Integer> sky = new ArrayList<>();
        for (int i = 0; i < mood.sky().size(); i++) {
            sky.add(Rgb.mix(mood.sky().get(i), other.sky().get(i), share));
        }
        return mood.withSky(sky)
                .withColours(
                        Rgb.mix(mood.light(), other.light(), share * .5),
                        Rgb.mix(mood.ambient(), other.ambient(), share * .35),
                        Rgb.mix(mood.shadow(), other.shadow(), share * .4),
                        Rgb.mix(mood.haze(), other.haze(), share * .6));
    }
}
