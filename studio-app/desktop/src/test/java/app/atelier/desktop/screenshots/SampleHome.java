package app.atelier.desktop.screenshots;

import app.atelier.desktop.StudioContext;
import app.atelier.generation.Backend;
import app.atelier.generation.GenerationException;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import app.atelier.generation.queue.JobState;
import app.atelier.library.Artwork;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A studio home as somebody may have it after a few evenings: pictures that the composer drew, some kept, some tagged. */
final class SampleHome {
    /** Words and a shape: width through height. */
    private record Wish(String prompt, int width, int height) {}

    private static final List<Wish> WISHES = List.of(
            new Wish("two dogs playing on the beach", 800, 600),
            new Wish("a bicycle in a meadow of spring flowers", 800, 600),
            new Wish("a camel in the desert at sunset", 960, 540),
            new Wish("a small sailing boat on a calm mountain lake", 800, 600),
            new Wish("a dinosaur in a jungle with a volcano", 800, 600),
            new Wish("a rocket flying past the moon, stars", 800, 600),
            new Wish("a deer in a misty birch forest, morning", 576, 768),
            new Wish("a cup of coffee by a rainy window", 640, 640),
            new Wish("a tent and a campfire under the milky way", 800, 600),
            new Wish("two flamingos in a pink lagoon", 800, 600),
            new Wish("a pirate ship in a storm", 960, 540),
            new Wish("a tiny house in the mountains at dawn, fog", 960, 540),
            new Wish("an elephant on the savanna at golden hour", 800, 600),
            new Wish("a robot reading a book in a library", 640, 640),
            new Wish("a hot-air balloon over a green valley, morning", 800, 600),
            new Wish("a city street at night in the rain with a red car", 576, 768),
            new Wish("penguins on the ice under the northern lights", 800, 600),
            new Wish("a dragon above a castle", 960, 540),
            new Wish("a bouquet of tulips in a vase by a window", 800, 600),
            new Wish("an owl on a branch under the stars", 640, 640),
            new Wish("a whale under the sea with small fish", 800, 600),
            new Wish("a bowl of ramen on a wooden table, warm light", 800, 600),
            new Wish("a cat astronaut floating above a purple planet", 576, 768),
            new Wish("a lighthouse on a cliff at sunset", 960, 540));
    private static final List<String> TAGS = List.of("sea", "night", "forest", "winter", "morning");

    private SampleHome() {}

    static void fill(StudioContext studio) {
        if (studio.library().facets().all() > 0) {
            return;
        }
        Backend backend = studio.backends().values().iterator().next();
        var styles = studio.styles().all().stream().map(style -> style.id()).toList();
        for (int i = 0; i < WISHES.size(); i++) {
            var wish = WISHES.get(i);
            String style = i % 4 == 3 ? styles.get(i % styles.size()) : "";
            draw(studio, backend, wish, i + 1L, style, i);
        }
        batch(studio, "a lighthouse on a cliff at sunset", styles.getLast());
        batch(studio, "three red foxes under a big moon in a snowy forest at night", "");
    }

    private static void draw(StudioContext studio, Backend backend, Wish wish, long seed, String style, int index) {
        var request = GenerationRequest.of(wish.prompt(), seed, wish.width(), wish.height())
                .withStyle(style);
        try {
            Artwork artwork = studio.keeper().keep(backend.generate(request, Progress.NONE), null);
            var tags = TAGS.stream().filter(wish.prompt()::contains).toList();
            if (!tags.isEmpty()) {
                studio.library().tag(artwork.id(), tags);
            }
            if (index % 5 == 2) {
                studio.library().favourite(artwork.id(), true);
            }
        } catch (GenerationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Four pictures through the queue, so that Create has something to show. */
    private static void batch(StudioContext studio, String prompt, String style) {
        var requests = new ArrayList<GenerationRequest>();
        for (int seed = 1; seed <= 4; seed++) {
            requests.add(GenerationRequest.of(prompt, seed, 1024, 768).withStyle(style));
        }
        studio.queue().enqueue(requests);
        studio.startWorkers();
        while (studio.queue().list().stream()
                .anyMatch(job -> job.state() == JobState.QUEUED || job.state() == JobState.RUNNING)) {
            LockSupport.parkNanos(50_000_000);
        }
    }
}
