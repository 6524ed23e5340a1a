package app.atelier.generation.composer.language;

import app.atelier.generation.composer.scene.Feeling;
import app.atelier.generation.composer.scene.ReadingRole;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was said before a noun and waits for it. */
final class Adjectives {
    /** What is to be seen of a thing that is worn, held or ridden. */
    static final Set<ReadingRole> OF_BELONGINGS = Set.of(ReadingRole.COLOUR);

    /** What is to be seen of a place. */
    static final Set<ReadingRole> OF_PLACES = Set.of(ReadingRole.COLOUR);

    /** What is to be seen of sky and surroundings. */
    static final Set<ReadingRole> OF_FEATURES = Set.of(ReadingRole.COLOUR, ReadingRole.SIZE);

    /** What is to be seen though nobody was named that it could be said of: colours become those of all. */
    static final Set<ReadingRole> OF_NOBODY = Set.of(ReadingRole.COLOUR, ReadingRole.MOOD);

    /** What is to be seen of a thing that has no face. */
    static final Set<ReadingRole> OF_THINGS = EnumSet.complementOf(EnumSet.of(ReadingRole.MOOD));

    /** What is to be seen of several people named by one word. */
    static final Set<ReadingRole> OF_GROUPS = Set.of(ReadingRole.COUNT, ReadingRole.DEED, ReadingRole.MOOD);

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
        settle(draft, target, EnumSet.allOf(ReadingRole.class));
    }

    /**
     * As {@link #settle(SceneDraft, String)} for something that can only show a part of it.
     *
     * @param shown what of it is to be seen; the rest is said to be left out
     */
    void settle(SceneDraft draft, @Nullable String target, Set<ReadingRole> shown) {
        marks.stream()
                .filter(m -> !shown.contains(m.role()) && !m.meaning().equals("1"))
                .forEach(m -> draft.undrawn.add(m.chunk()));
        marks.forEach(m -> draft.mark(m.chunk(), m.role(), m.meaning(), target));
        marks.clear();
    }

    /** A thing is painted in one colour: says that the others are not to be seen. */
    void oneColour(SceneDraft draft) {
        marks.stream().filter(m -> m.role() == ReadingRole.COLOUR).skip(1).forEach(m -> draft.undrawn.add(m.chunk()));
    }

    /** The words as they were said, with a space after each. */
    String words() {
        return marks.stream().map(m -> m.chunk().text() + " ").collect(Collectors.joining());
    }

    boolean isEmpty() {
        return marks.isEmpty();
    }

    @Nullable
    String colour() {
        return colours.isEmpty() ? null : colours.getFirst().hex();
    }
}
