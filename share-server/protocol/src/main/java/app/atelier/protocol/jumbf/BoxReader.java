package app.atelier.protocol.jumbf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Reads one superbox that fills its bytes. Every length is checked against what is around it. */
public final class BoxReader {
    /** Of boxes inside each other. */
    public static final int MOST_DEEP = 12;

    /** Boxes in all. */
    public static final int MOST_BOXES = 10_000;

    private static final int HEAD = 8;
    private static final int UUID = 16;
    private static final int LONGEST_LABEL = 512;

    /** Can be asked for, and has a label: C2PA wants both of every box. */
    private static final int LABELLED = 0x03;

    /** A box of the writer's own follows, such as a salt. */
    private static final int PRIVATE = 0x10;

    private static final byte[] LETTERS_UUID = HexFormat.of().parseHex("00110010800000AA00389B71");

    private final byte[] source;
    private int count;

    private BoxReader(byte[] source) {
        this.source = source;
    }

    /** @throws MalformedBoxException also when something follows the box */
    public static Superbox read(byte[] source) throws MalformedBoxException {
        BoxReader reader = new BoxReader(source);
        Head head = reader.head(0, source.length);
        if (!head.type.equals("jumb") || head.end != source.length) {
            throw new MalformedBoxException("no single box");
        }
        return reader.superbox(head, 0);
    }

    private record Head(String type, int start, int content, int end) {}

    private Head head(int at, int limit) throws MalformedBoxException {
        if (++count > MOST_BOXES) {
            throw new MalformedBoxException("too many boxes");
        }
        if (limit - at < HEAD) {
            throw new MalformedBoxException("cut off");
        }
        long length = number(at, 4);
        // A length of 1 announces a longer field, 0 an end with the file: nobody needs either for a few kilobytes.
        if (length < HEAD || length > limit - at) {
            throw new MalformedBoxException("a wrong length");
        }
        String type = new String(source, at + 4, 4, StandardCharsets.ISO_8859_1);
        return new Head(type, at, at + HEAD, at + (int) length);
    }

    private Superbox superbox(Head box, int depth) throws MalformedBoxException {
        if (depth > MOST_DEEP) {
            throw new MalformedBoxException("nested too deeply");
        }
        Head description = head(box.content, box.end);
        if (!description.type.equals("jumd")) {
            throw new MalformedBoxException("no description");
        }
        List<Superbox> boxes = new ArrayList<>();
        List<Superbox.Content> contents = new ArrayList<>();
        int at = description.end;
        while (at < box.end) {
            Head child = head(at, box.end);
            if (child.type.equals("jumb")) {
                boxes.add(superbox(child, depth + 1));
            } else {
                contents.add(new Superbox.Content(child.type, child.content, child.end));
            }
            at = child.end;
        }
        return new Superbox(
                type(description),
                label(description),
                source,
                box.start,
                box.end,
                (source[description.content + UUID] & PRIVATE) != 0,
                List.copyOf(boxes),
                contents);
    }

    private String type(Head description) throws MalformedBoxException {
        int at = description.content;
        if (description.end - at < UUID + 1) {
            throw new MalformedBoxException("cut off");
        }
        for (int i = 0; i < LETTERS_UUID.length; i++) {
            if (source[at + 4 + i] != LETTERS_UUID[i]) {
                return HexFormat.of().formatHex(source, at, at + UUID);
            }
        }
        return new String(source, at, 4, StandardCharsets.ISO_8859_1);
    }

    private String label(Head description) throws MalformedBoxException {
        int at = description.content + UUID;
        int toggles = source[at++];
        if ((toggles & ~PRIVATE) != LABELLED) {
            throw new MalformedBoxException("a box without a label");
        }
        int zero = at;
        while (zero < description.end && source[zero] != 0) {
            zero++;
        }
        if (zero == description.end || zero - at > LONGEST_LABEL) {
            throw new MalformedBoxException("a label without an end");
        }
        int end = zero + 1;
        if ((toggles & PRIVATE) != 0) {
            end = head(end, description.end).end;
        }
        if (end != description.end) {
            throw new MalformedBoxException("a description of the wrong length");
        }
        return new String(source, at, zero - at, StandardCharsets.UTF_8);
    }

    private long number(int at, int bytes) {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            value = value << 8 | source[at + i] & 0xFF;
        }
        return value;
    }
}
