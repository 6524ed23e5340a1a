package app.atelier.files;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Bytes of any number, in memory or in a file, read piece by piece. Parts and joined passages copy nothing. Immutable as
 * long as what it stands on is; a passage of a file can be read while its channel is open, by one thread or several.
 */
public final class Passage {
    private static final int PIECE = 1 << 18;

    /** Takes pieces, in order. */
    @FunctionalInterface
    private interface Taker {
        void take(byte[] bytes, int from, int length) throws IOException;
    }

    private sealed interface Run {
        long length();
    }

    private record Memory(byte[] bytes, int from, long length) implements Run {}

    private record Stored(FileChannel channel, long from, long length) implements Run {}

    private final List<Run> runs;
    private final long length;

    private Passage(List<Run> runs) {
        this.runs = runs;
        this.length = runs.stream().mapToLong(Run::length).sum();
    }

    /** These bytes, which are not copied. */
    public static Passage of(byte[] bytes) {
        return new Passage(List.of(new Memory(bytes, 0, bytes.length)));
    }

    /** A file as long as it is now. */
    public static Passage of(FileChannel channel) throws IOException {
        return new Passage(List.of(new Stored(channel, 0, channel.size())));
    }

    /** One after the other. */
    public static Passage joined(Passage... parts) {
        List<Run> runs = new ArrayList<>();
        for (Passage part : parts) {
            runs.addAll(part.runs);
        }
        return new Passage(List.copyOf(runs));
    }

    /** In bytes. */
    public long length() {
        return length;
    }

    /**
     * The bytes from one to before another.
     *
     * @throws IndexOutOfBoundsException when it does not lie inside
     */
    public Passage part(long from, long end) {
        if (from < 0 || end < from || end > length) {
            throw new IndexOutOfBoundsException(from + " to " + end + " of " + length);
        }
        List<Run> parts = new ArrayList<>();
        long at = 0;
        for (Run run : runs) {
            long first = Math.max(from, at) - at;
            long last = Math.min(end, at + run.length()) - at;
            if (first < last) {
                parts.add(
                        switch (run) {
                            case Memory(byte[] bytes, int start, long _) ->
                                new Memory(bytes, (int) (start + first), last - first);
                            case Stored(FileChannel channel, long start, long _) ->
                                new Stored(channel, start + first, last - first);
                        });
            }
            at += run.length();
        }
        return new Passage(List.copyOf(parts));
    }

    /** From a place to the end. */
    public Passage from(long start) {
        return part(start, length);
    }

    /**
     * So many bytes from a place.
     *
     * @throws EOFException when there are not so many
     */
    public byte[] read(long from, int count) throws IOException {
        if (from < 0 || from + count > length) {
            throw new EOFException(from + " and " + count + " more of " + length);
        }
        if (runs.size() == 1 && runs.getFirst() instanceof Memory(byte[] bytes, int start, long _)) {
            return Arrays.copyOfRange(bytes, (int) (start + from), (int) (start + from + count));
        }
        return part(from, from + count).bytes();
    }

    /**
     * All of it.
     *
     * @throws IOException also when it is more than an array holds
     */
    public byte[] bytes() throws IOException {
        if (length > Integer.MAX_VALUE - 8) {
            throw new IOException(length + " bytes are too many to be in memory at once");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream((int) length);
        feed(out::write);
        return out.toByteArray();
    }

    /** Gives all of it to a digest. */
    public void to(MessageDigest digest) throws IOException {
        feed(digest::update);
    }

    /** Writes all of it. */
    public void to(OutputStream out) throws IOException {
        feed(out::write);
    }

    private void feed(Taker taker) throws IOException {
        for (Run run : runs) {
            switch (run) {
                case Memory(byte[] bytes, int from, long count) -> taker.take(bytes, from, (int) count);
                case Stored stored -> feed(stored, taker);
            }
        }
    }

    private static void feed(Stored run, Taker taker) throws IOException {
        byte[] piece = new byte[(int) Math.min(PIECE, run.length)];
        long at = 0;
        while (at < run.length) {
            ByteBuffer buffer = ByteBuffer.wrap(piece, 0, (int) Math.min(piece.length, run.length - at));
            int read = run.channel.read(buffer, run.from + at);
            if (read < 0) {
                throw new EOFException("the file became shorter");
            }
            taker.take(piece, 0, read);
            at += read;
        }
    }
}
