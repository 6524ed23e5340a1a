package app.atelier.generation.composer.language;

import app.atelier.generation.composer.scene.Feeling;
import app.atelier.generation.composer.scene.ReadingRole;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was said before a noun and waits for it. */
final class Adjectives {
    private static final double ORDINARY = 1;

    private final List<Mark> marks = new ArrayList<>();
    double count;
    boolean many;
    double size = ORDINARY;
    final List<Meaning.Colour> colours = new ArrayList<>();

    @Nullable
    Feeling feeling;

    Meaning.@Nullable Doing doing;

    private record Mark(Chunk chunk, ReadingRole role, String meaning) {}

    /** The word is marked as read once it is known what it belongs to. */
    void mark(Chunk chunk, ReadingRole role, String meaning) {
        marks.add(new Mark(chunk, role, meaning));
    }

    void settle(SceneDraft draft, @Nullable String target) {
        marks.forEach(m -> draft.mark(m.chunk(), m.role(), m.meaning(), target));
        marks.clear();
    }

    boolean isEmpty() {
        return marks.isEmpty();
    }

    @Nullable
    String colour() {
        return colours.isEmpty() ? null : colours.getFirst().hex();
    }
}
