package app.atelier.generation.composer.language;

import app.atelier.generation.composer.scene.Camera;
import app.atelier.generation.composer.scene.Festival;
import app.atelier.generation.composer.scene.ReadingRole;

/** Time, weather, season, feast, mood, style and view: what is said of the picture and of nobody in it. */
final class Circumstances {
    private final SceneDraft draft;
    private final Clause clause;

    Circumstances(SceneDraft draft, Clause clause) {
        this.draft = draft;
        this.clause = clause;
    }

    /** Keeps what was said, or that it is to be left out. Meanings of other sorts are passed over. */
    void read(Chunk chunk, Meaning meaning) {
        switch (meaning) {
            case Meaning.Time t ->
                circumstance(chunk, ReadingRole.TIME, t.hour().id(), () -> draft.times.add(t));
            case Meaning.Sky s ->
                circumstance(chunk, ReadingRole.WEATHER, s.weather().id(), () -> draft.skies.add(s));
            case Meaning.Year y ->
                circumstance(chunk, ReadingRole.TIME, y.season().id(), () -> draft.seasons.add(y));
            case Meaning.Feast f ->
                circumstance(chunk, ReadingRole.MOOD, f.festival().id(), () -> {
                    if (draft.festival == Festival.NONE) {
                        draft.festival = f.festival();
                    }
                });
            case Meaning.Atmosphere a ->
                circumstance(chunk, ReadingRole.MOOD, a.id(), () -> draft.atmospheres.add(a.id()));
            case Meaning.Style s -> circumstance(chunk, ReadingRole.STYLE, s.id(), () -> draft.styles.add(s));
            case Meaning.View v -> {
                if (draft.camera == Camera.AUTO) {
                    draft.camera = v.camera();
                } else if (draft.camera != v.camera()) {
                    draft.undrawn.add(chunk);
                }
                draft.mark(chunk, ReadingRole.CAMERA, v.camera().id(), null);
            }
            default -> {}
        }
    }

    private void circumstance(Chunk chunk, ReadingRole role, String meaning, Runnable keep) {
        if (clause.negated()) {
            draft.mark(chunk, role, meaning, null);
            clause.leaveOut(chunk.text());
        } else {
            draft.mark(chunk, role, meaning, null);
            keep.run();
        }
    }
}
