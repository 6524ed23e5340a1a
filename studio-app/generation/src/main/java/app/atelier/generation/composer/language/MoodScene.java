package app.atelier.generation.composer.language;

import app.atelier.generation.composer.scene.Feeling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives a draft that names nothing but a mood (loneliness, calm) the place, hour and weather that fit it. */
final class MoodScene {
    private MoodScene() {}

    static void apply(Lexicon lexicon, SceneDraft draft) {
        boolean more = !draft.subjects.isEmpty()
                || !draft.places.isEmpty()
                || !draft.features.isEmpty()
                || !draft.palette.isEmpty()
                || !draft.skies.isEmpty()
                || !draft.seasons.isEmpty()
                || !draft.unknown.isEmpty();
        if (!more) {
            fitting(lexicon, draft).ifPresent(scene -> {
                draft.notes.add(Texts.say("mood"));
                scene.forEach(meaning -> take(draft, meaning));
            });
        }
    }

    private static Optional<List<Meaning>> fitting(Lexicon lexicon, SceneDraft draft) {
        return Stream.concat(draft.feelings.stream().map(Feeling::id), draft.atmospheres.stream())
                .map(lexicon::alone)
                .filter(scene -> !scene.isEmpty())
                .findFirst();
    }

    private static void take(SceneDraft draft, Meaning meaning) {
        switch (meaning) {
            case Meaning.Place place -> draft.places.add(place);
            case Meaning.Time time when draft.times.isEmpty() -> draft.times.add(time);
            case Meaning.Sky sky -> draft.skies.add(sky);
            default -> {}
        }
    }
}
