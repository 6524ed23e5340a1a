package app.atelier.generation.composer.language;

import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Festival;

/** Takes out of a scene what a negative prompt names. */
final class Exclusion {
    private Exclusion() {}

    static void apply(SceneDraft draft, SceneDraft unwanted) {
        for (SubjectDraft no : unwanted.subjects) {
            draft.excluded.add(no.name);
            draft.subjects.removeIf(s -> s.art.equals(no.art) && s.name.equals(no.name));
        }
        draft.subjects.forEach(s -> s.relations.removeIf(
                r -> r.target().startsWith("s") && draft.subjects.stream().noneMatch(o -> o.id.equals(r.target()))));
        draft.subjects.forEach(s -> {
            if (s.target != null
                    && s.target.matches("s\\d+")
                    && draft.subjects.stream().noneMatch(o -> o.id.equals(s.target))) {
                s.target = null;
            }
        });
        unwanted.features.keySet().forEach(id -> draft.feature(new Feature(id, false, 1, null)));
        unwanted.places.forEach(p -> draft.excludedPlaces.add(p.setting()));
        unwanted.styles.forEach(s -> draft.styles.removeIf(own -> own.id().equals(s.id())));
        unwanted.skies.forEach(s -> draft.skies.removeIf(own -> own.weather() == s.weather()));
        unwanted.times.forEach(t -> draft.times.removeIf(own -> own.hour() == t.hour()));
        if (draft.festival == unwanted.festival) {
            draft.festival = Festival.NONE;
        }
    }
}
