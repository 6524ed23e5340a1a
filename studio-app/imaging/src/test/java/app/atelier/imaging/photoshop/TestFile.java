package app.atelier.imaging.photoshop;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/** Writes small Photoshop files after the specification, without a look at the reader. */
public final class TestFile {
    public enum Compression {
        RAW,
        RUNS,
        DEFLATED,
        DIFFERENCES
    }

    private final int width;
    private final int height;
    private final int depth;
    private final boolean grey;
    private final boolean large;
    private final Compression compression;
    private final List<Layer> layers = new ArrayList<>();
    private byte[] resources = new byte[0];

    public TestFile(int width, int height, int depth, boolean grey, boolean large, Compression compression) {
        this.width = width;
        this.height = height;
        this.depth = depth;
        this.grey = grey;
        this.large = large;
        this.compression = compression;
    }

    public static TestFile rgb8(int width, int height) {
        return new TestFile(width, height, 8, false, false, Compression.RAW);
    }

    /** A value of a channel at a place inside the layer, 0 to 65535 (8-bit files take the high byte). */
    @FunctionalInterface
    public interface Values {
        int at(int x, int y);
    }

    /** A layer; what is not said is as for a plain one. */
    public static final class Layer {
        int left;
        int top;
        int width;
        int height;
        String name = "Layer";
        String blend = "norm";
        int opacity = 255;
        boolean clipped;
        boolean hidden;
        final List<Integer> ids = new ArrayList<>();
        final List<Values> values = new ArrayList<>();
        int[] mask = {};
        int maskOutside;
        boolean maskOff;
        final ByteArrayOutputStream blocks = new ByteArrayOutputStream();

        public Layer(String name, int left, int top, int width, int height) {
            this.name = name;
            this.left = left;
            this.top = top;
            this.width = width;
            this.height = height;
        }

        public Layer channel(int id, Values values) {
            ids.add(id);
            this.values.add(values);
            return this;
        }

        /** One colour of 8 bits a channel. */
        public Layer colour(int alpha, int red, int green, int blue) {
            return channel(-1, (x, y) -> alpha * 257)
                    .channel(0, (x, y) -> red * 257)
                    .channel(1, (x, y) -> green * 257)
                    .channel(2, (x, y) -> blue * 257);
        }

        public Layer blend(String key) {
            blend = key;
            return this;
        }

        public Layer opacity(int value) {
            opacity = value;
            return this;
        }

        public Layer clipped() {
            clipped = true;
            return this;
        }

        public Layer hidden() {
            hidden = true;
            return this;
        }

        /** A mask inside a box of the canvas. */
        public Layer mask(int maskLeft, int maskTop, int maskWidth, int maskHeight, int outside, Values inside) {
            mask = new int[] {maskLeft, maskTop, maskWidth, maskHeight};
            maskOutside = outside;
            return channel(-2, inside);
        }

        public Layer maskOff() {
            maskOff = true;
            return this;
        }

        public Layer block(String key, int... bytes) {
            byte[] content = new byte[bytes.length];
            for (int i = 0; i < bytes.length; i++) {
                content[i] = (byte) bytes[i];
            }
            return block(key, content);
        }

        public Layer block(String key, byte[] content) {
            try {
                DataOutputStream out = new DataOutputStream(blocks);
                out.writeBytes("8BIM" + key);
                out.writeInt(content.length + (content.length & 1));
                out.write(content);
                if ((content.length & 1) == 1) {
                    out.write(0);
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            return this;
        }

        public Layer section(int type, String key) {
            byte[] content = ("\0\0\0" + (char) type + "8BIM" + key).getBytes(StandardCharsets.ISO_8859_1);
            return block("lsct", content);
        }

        public Layer unicode(String text) {
            byte[] words = text.getBytes(StandardCharsets.UTF_16BE);
            byte[] content = new byte[4 + words.length];
            content[3] = (byte) text.length();
            System.arraycopy(words, 0, content, 4, words.length);
            return block("luni", content);
        }
    }

    public TestFile layer(Layer layer) {
        layers.add(layer);
        return this;
    }

    /** A group around layers, as the file lists them. */
    public TestFile group(Layer group, Layer... inside) {
        layers.add(new Layer("</Layer group>", 0, 0, 0, 0).section(3, "norm"));
        layers.addAll(List.of(inside));
        layers.add(group);
        return this;
    }

    public TestFile profile(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBytes("8BIM");
        out.writeShort(1039);
        out.writeShort(0);
        out.writeInt(name.length());
        out.writeBytes(name);
        if ((name.length() & 1) == 1) {
            out.write(0);
        }
        resources = bytes.toByteArray();
        return this;
    }

    public byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBytes("8BPS");
        out.writeShort(large ? 2 : 1);
        out.write(new byte[6]);
        out.writeShort(grey ? 1 : 3);
        out.writeInt(height);
        out.writeInt(width);
        out.writeShort(depth);
        out.writeShort(grey ? 1 : 3);
        out.writeInt(0);
        out.writeInt(resources.length);
        out.write(resources);
        byte[] info = layers.isEmpty() ? new byte[0] : layerInfo();
        ByteArrayOutputStream section = new ByteArrayOutputStream();
        DataOutputStream inside = new DataOutputStream(section);
        if (depth == 16 && info.length > 0) {
            length(inside, 0);
            inside.writeInt(0);
            inside.writeBytes("8BIMLr16");
            length(inside, info.length);
            inside.write(info);
            inside.write(new byte[-info.length & 3]);
        } else {
            length(inside, info.length);
            inside.write(info);
        }
        length(out, section.size());
        section.writeTo(out);
        merged(out);
        return bytes.toByteArray();
    }

    private void length(DataOutputStream out, long length) throws IOException {
        if (large) {
            out.writeLong(length);
        } else {
            out.writeInt((int) length);
        }
    }

    private byte[] layerInfo() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        ByteArrayOutputStream pixels = new ByteArrayOutputStream();
        out.writeShort(layers.size());
        for (Layer layer : layers) {
            out.writeInt(layer.top);
            out.writeInt(layer.left);
            out.writeInt(layer.top + layer.height);
            out.writeInt(layer.left + layer.width);
            out.writeShort(layer.ids.size());
            for (int i = 0; i < layer.ids.size(); i++) {
                boolean mask = layer.ids.get(i) == -2;
                int w = mask ? layer.mask[2] : layer.width;
                int h = mask ? layer.mask[3] : layer.height;
                byte[] data = channel(layer.values.get(i), w, h);
                out.writeShort(layer.ids.get(i));
                length(out, data.length);
                pixels.write(data);
            }
            out.writeBytes("8BIM" + layer.blend);
            out.write(layer.opacity);
            out.write(layer.clipped ? 1 : 0);
            out.write(layer.hidden ? 2 : 0);
            out.write(0);
            extra(layer, out);
        }
        pixels.writeTo(out);
        if ((bytes.size() & 1) == 1) {
            out.write(0);
        }
        return bytes.toByteArray();
    }

    private static void extra(Layer layer, DataOutputStream to) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        if (layer.mask.length == 0) {
            out.writeInt(0);
        } else {
            out.writeInt(20);
            out.writeInt(layer.mask[1]);
            out.writeInt(layer.mask[0]);
            out.writeInt(layer.mask[1] + layer.mask[3]);
            out.writeInt(layer.mask[0] + layer.mask[2]);
            out.write(layer.maskOutside);
            out.write(layer.maskOff ? 2 : 0);
            out.writeShort(0);
        }
        out.writeInt(0);
        byte[] name = layer.name.getBytes(StandardCharsets.ISO_8859_1);
        out.write(name.length);
        out.write(name);
        out.write(new byte[-(name.length + 1) & 3]);
        layer.blocks.writeTo(out);
        to.writeInt(bytes.size());
        bytes.writeTo(to);
    }

    private byte[] channel(Values values, int w, int h) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeShort(compression.ordinal());
        byte[][] rows = rows(values, w, h);
        switch (compression) {
            case RAW -> write(rows, out);
            case RUNS -> {
                List<byte[]> packed = new ArrayList<>();
                for (byte[] row : rows) {
                    packed.add(runs(row));
                    if (large) {
                        out.writeInt(packed.getLast().length);
                    } else {
                        out.writeShort(packed.getLast().length);
                    }
                }
                for (byte[] row : packed) {
                    out.write(row);
                }
            }
            default -> out.write(deflated(rows, compression == Compression.DIFFERENCES));
        }
        return bytes.toByteArray();
    }

    private byte[][] rows(Values values, int w, int h) {
        byte[][] rows = new byte[h][w * depth / 8];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int value = values.at(x, y);
                if (depth == 16) {
                    rows[y][2 * x] = (byte) (value >> 8);
                    rows[y][2 * x + 1] = (byte) value;
                } else {
                    rows[y][x] = (byte) (value >> 8);
                }
            }
        }
        return rows;
    }

    private static void write(byte[][] rows, DataOutputStream out) throws IOException {
        for (byte[] row : rows) {
            out.write(row);
        }
    }

    /** Runs where three or more are the same, else literals. */
    private static byte[] runs(byte[] row) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = 0;
        while (at < row.length) {
            int same = 1;
            while (at + same < row.length && same < 128 && row[at + same] == row[at]) {
                same++;
            }
            if (same >= 3) {
                out.write(1 - same);
                out.write(row[at]);
                at += same;
            } else {
                int count = Math.min(row.length - at, 1 + at % 7);
                out.write(count - 1);
                out.write(row, at, count);
                at += count;
            }
        }
        return out.toByteArray();
    }

    private byte[] deflated(byte[][] rows, boolean differences) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        for (byte[] row : rows) {
            byte[] copy = row.clone();
            if (differences && depth == 8) {
                for (int x = copy.length - 1; x > 0; x--) {
                    copy[x] -= copy[x - 1];
                }
            } else if (differences) {
                for (int x = copy.length - 2; x > 0; x -= 2) {
                    int value =
                            ((copy[x] & 255) << 8 | copy[x + 1] & 255) - ((copy[x - 2] & 255) << 8 | copy[x - 1] & 255);
                    copy[x] = (byte) (value >> 8);
                    copy[x + 1] = (byte) value;
                }
            }
            plain.writeBytes(copy);
        }
        Deflater deflater = new Deflater();
        deflater.setInput(plain.toByteArray());
        deflater.finish();
        byte[] out = new byte[plain.size() + 100];
        int length = deflater.deflate(out);
        deflater.end();
        return java.util.Arrays.copyOf(out, length);
    }

    /** A gradient in each channel, as the flattened picture. */
    static int mergedValue(int channel, int x, int y) {
        return (x * 900 + y * 700 + channel * 5000) & 0xffff;
    }

    private void merged(DataOutputStream out) throws IOException {
        int channels = grey ? 1 : 3;
        out.writeShort(0);
        for (int c = 0; c < channels; c++) {
            int channel = c;
            write(rows((x, y) -> mergedValue(channel, x, y), width, height), out);
        }
    }
}
