package app.atelier.protocol.jumbf;

import java.util.List;
import java.util.Optional;

/**
 * A box with a label and content. A view of the bytes it was read from, which are not to be written to.
 *
 * @param type the four letters at the beginning of its UUID, or the whole UUID in hexadecimal digits if it is not one
 *     of the letters' kind
 * @param source the bytes it stands in
 * @param start where it begins, its head included
 * @param end where it ends
 * @param salted whether its description holds a box of the writer's own besides the label
 * @param boxes labelled boxes inside it, in order
 * @param contents other boxes inside it, in order
 */
public record Superbox(
        String type,
        String label,
        byte[] source,
        int start,
        int end,
        boolean salted,
        List<Superbox> boxes,
        List<Content> contents) {
    private static final int HEAD = 8;

    /**
     * A box that is no superbox.
     *
     * @param start where its content begins, its head not included
     */
    public record Content(String type, int start, int end) {}

    public Superbox {
        boxes = List.copyOf(boxes);
        contents = List.copyOf(contents);
    }

    /** The first box inside with this label. */
    public Optional<Superbox> box(String name) {
        return boxes.stream().filter(box -> box.label().equals(name)).findFirst();
    }

    /** The only content box of this type. */
    public Optional<Content> content(String kind) {
        return contents.size() == 1 && contents.getFirst().type().equals(kind)
                ? Optional.of(contents.getFirst())
                : Optional.empty();
    }

    /** Where the part begins that a hash of this box covers: all but its head (C2PA, “hashing JUMBF boxes”). */
    public int hashedFrom() {
        return start + HEAD;
    }

    /** The whole box. */
    public byte[] bytes() {
        return java.util.Arrays.copyOfRange(source, start, end);
    }
}
