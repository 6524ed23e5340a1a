package app.atelier.protocol.jumbf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** Makes boxes. */
public final class BoxWriter {
    private static final byte[] LETTERS_UUID = HexFormat.of().parseHex("00110010800000AA00389B71");
    private static final int HEAD = 8;

    /** Has a label, and may be referred to by it. */
    private static final int TOGGLES = 0x03;

    private BoxWriter() {}

    /** A box of four letters around its content. */
    public static byte[] box(String type, byte[] content) {
        return ByteBuffer.allocate(HEAD + content.length)
                .putInt(HEAD + content.length)
                .put(type.getBytes(StandardCharsets.ISO_8859_1))
                .put(content)
                .array();
    }

    /** A superbox of a kind of four letters, with a label, around whole boxes. */
    public static byte[] superbox(String type, String label, List<byte[]> boxes) {
        ByteArrayOutputStream description = new ByteArrayOutputStream();
        description.writeBytes(type.getBytes(StandardCharsets.ISO_8859_1));
        description.writeBytes(LETTERS_UUID);
        description.write(TOGGLES);
        description.writeBytes(label.getBytes(StandardCharsets.UTF_8));
        description.write(0);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(box("jumd", description.toByteArray()));
        boxes.forEach(content::writeBytes);
        return box("jumb", content.toByteArray());
    }
}
