package app.atelier.generation.composer.planning;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.language.PromptReader;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.settings.Places;
import app.atelier.generation.composer.styles.Styles;
import app.atelier.generation.composer.subjects.Portraits;
import java.util.List;

/** Plans of prompts as the composer makes them. */
final class Plans {
    static final ArtPack ART = ArtPack.open();
    static final PromptReader READER = PromptReader.open(ART);
    static final Portraits PORTRAITS = new Portraits(ART);

    private Plans() {}

    static Plan of(String prompt, long seed, int width, int height) {
        return of(READER.read(prompt, ""), seed, width, height);
    }

    static Plan of(Scene scene, long seed, int width, int height) {
        return Planner.plan(
                scene,
                new Frame(width, height),
                Styles.shipped().named("illustration").look(),
                seed,
                Places.of(scene).stage(scene),
                PORTRAITS);
    }

    static Plan of(String prompt, long seed) {
        return of(prompt, seed, 1120, 840);
    }

    static List<Placed> heroes(Plan plan) {
        return plan.placed().stream().filter(Placed::hero).toList();
    }

    static Placed named(Plan plan, String noun) {
        return plan.placed().stream()
                .filter(p -> p.subject().noun().equals(noun))
                .findFirst()
                .orElseThrow();
    }
}
