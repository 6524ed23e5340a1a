package app.atelier.generation.composer.drawing;

import java.util.HashMap;
import java.util.Map;

/**
 * What a layer of the finished document is called and how it lies.
 *
 * @param id unique in the picture, such as {@code s1-2-shadow}
 * @param name as a person would call it: "fox, left"
 * @param blend how it lies over what is below
 * @param group that it belongs to
 * @param notes further facts: {@code alt} what is to be seen, {@code node} id of the scene's subject
 * @param inFocus whether it is one of the main figures, whose faces styles shall spare
 */
public record Tag(String id, String name, Blend blend, Group group, Map<String, String> notes, boolean inFocus) {
    public Tag {
        notes = Map.copyOf(notes);
    }

    /** As the full constructor, not in focus. */
    public Tag(String id, String name, Blend blend, Group group, Map<String, String> notes) {
        this(id, name, blend, group, notes, false);
    }

    public static Tag normal(String id, String name) {
        return new Tag(id, name, Blend.NORMAL, Group.NONE, Map.of());
    }

    public static Tag screen(String id, String name) {
        return new Tag(id, name, Blend.SCREEN, Group.NONE, Map.of());
    }

    public static Tag multiply(String id, String name) {
        return new Tag(id, name, Blend.MULTIPLY, Group.NONE, Map.of());
    }

    /** The same with one more note. */
    public Tag with(String key, String value) {
        Map<String, String> more = new HashMap<>(notes);
        more.put(key, value);
        return new Tag(id, name, blend, group, more, inFocus);
    }

    /** The same as one of the main figures, or not. */
    public Tag inFocus(boolean hero) {
        return new Tag(id, name, blend, group, notes, hero);
    }

    /** The same in a group. */
    public Tag in(Group other) {
        return new Tag(id, name, blend, other, notes, inFocus);
    }
}
