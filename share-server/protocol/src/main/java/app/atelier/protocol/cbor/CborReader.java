package app.atelier.protocol.cbor;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads one value that fills its bytes. Memory and time are bounded by the number of bytes: a length is believed only
 * as far as there are bytes for it; depth, the number of values and the entries of a table are limited. Keys are whole
 * numbers, texts and byte strings; one that comes twice is refused. Keys are kept in order and not by hash, as a stranger
 * can choose thousands of one hash.
 */
public final class CborReader {
    /** Of arrays, tables and tags inside each other. */
    public static final int MOST_DEEP = 24;

    /** Values in all. */
    public static final int MOST_VALUES = 50_000;

    /** Entries of one table. */
    public static final int MOST_ENTRIES = 1_000;

    private static final Comparator<Cbor> BY_KIND_AND_VALUE = CborReader::compare;

    private static final int INDEFINITE = 31;
    private static final int BREAK = 0xFF;

    private final byte[] bytes;
    private final int end;
    private final Budget budget;
    private int at;

    private CborReader(byte[] bytes, int from, int end, Budget budget) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
        this.budget = budget;
    }

    /** How many values may still be read, for several readings together. */
    public static final class Budget {
        private int left;

        /** @param values that may be read */
        public Budget(int values) {
            this.left = values;
        }

        private void take() throws MalformedCborException {
            if (--left < 0) {
                throw new MalformedCborException("too many values");
            }
        }
    }

    /** @throws MalformedCborException also when something follows the value */
    public static Cbor read(byte[] bytes) throws MalformedCborException {
        return read(bytes, 0, bytes.length);
    }

    /** Reads the bytes from {@code from} to {@code end}, the latter not included. */
    public static Cbor read(byte[] bytes, int from, int end) throws MalformedCborException {
        return read(bytes, from, end, new Budget(MOST_VALUES));
    }

    /** As {@link #read(byte[], int, int)}, out of a budget for this and other readings. */
    public static Cbor read(byte[] bytes, int from, int end, Budget budget) throws MalformedCborException {
        CborReader reader = new CborReader(bytes, from, end, budget);
        Cbor value = reader.value(0);
        if (reader.at != end) {
            throw new MalformedCborException("bytes follow the value");
        }
        return value;
    }

    private Cbor value(int depth) throws MalformedCborException {
        if (depth > MOST_DEEP) {
            throw new MalformedCborException("nested too deeply");
        }
        budget.take();
        int first = next();
        int major = first >> 5;
        int info = first & 0x1F;
        if (info > 27 && info < INDEFINITE) {
            throw new MalformedCborException("a reserved head");
        }
        return switch (major) {
            case 0 -> new Cbor.Whole(whole(info));
            case 1 -> new Cbor.Whole(~whole(info));
            case 2 -> new Cbor.Bytes(string(major, info));
            case 3 -> new Cbor.Text(text(string(major, info)));
            case 4 -> array(info, depth);
            case 5 -> table(info, depth);
            case 6 -> new Cbor.Tagged(whole(info), value(depth + 1));
            default -> simple(info);
        };
    }

    private Cbor array(int info, int depth) throws MalformedCborException {
        List<Cbor> items = new ArrayList<>();
        long length = info == INDEFINITE ? Long.MAX_VALUE : length(info);
        for (long i = 0; i < length; i++) {
            if (info == INDEFINITE && broken()) {
                break;
            }
            items.add(value(depth + 1));
        }
        return new Cbor.Array(items);
    }

    private Cbor table(int info, int depth) throws MalformedCborException {
        List<Cbor.Entry> entries = new ArrayList<>();
        Set<Cbor> keys = new TreeSet<>(BY_KIND_AND_VALUE);
        long length = info == INDEFINITE ? Long.MAX_VALUE : length(info);
        for (long i = 0; i < length; i++) {
            if (info == INDEFINITE && broken()) {
                break;
            }
            Cbor key = value(depth + 1);
            if (kind(key) < 0) {
                throw new MalformedCborException("a key that is no number, text or bytes");
            }
            if (!keys.add(key)) {
                throw new MalformedCborException("a key comes twice");
            }
            if (keys.size() > MOST_ENTRIES) {
                throw new MalformedCborException("too many entries");
            }
            entries.add(new Cbor.Entry(key, value(depth + 1)));
        }
        return new Cbor.Table(entries);
    }

    /** The order of keys' kinds; negative for what is none. */
    private static int kind(Cbor key) {
        return switch (key) {
            case Cbor.Whole _ -> 0;
            case Cbor.Text _ -> 1;
            case Cbor.Bytes _ -> 2;
            default -> -1;
        };
    }

    private static int compare(Cbor one, Cbor other) {
        if (one instanceof Cbor.Whole(long a) && other instanceof Cbor.Whole(long b)) {
            return Long.compare(a, b);
        }
        if (one instanceof Cbor.Text(String a) && other instanceof Cbor.Text(String b)) {
            return a.compareTo(b);
        }
        if (one instanceof Cbor.Bytes(byte[] a) && other instanceof Cbor.Bytes(byte[] b)) {
            return Arrays.compare(a, b);
        }
        return Integer.compare(kind(one), kind(other));
    }

    private byte[] string(int major, int info) throws MalformedCborException {
        if (info != INDEFINITE) {
            return chunk(length(info));
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        while (!broken()) {
            int first = next();
            budget.take();
            if (first >> 5 != major || (first & 0x1F) == INDEFINITE) {
                throw new MalformedCborException("a wrong piece of a string");
            }
            whole.writeBytes(chunk(length(first & 0x1F)));
        }
        return whole.toByteArray();
    }

    private byte[] chunk(long length) {
        byte[] chunk = Arrays.copyOfRange(bytes, at, at + (int) length);
        at += (int) length;
        return chunk;
    }

    private static String text(byte[] utf8) throws MalformedCborException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedCborException("a text that is no UTF-8");
        }
    }

    private Cbor simple(int info) throws MalformedCborException {
        return switch (info) {
            case 20, 21 -> new Cbor.Truth(info == 21);
            case 24 -> {
                int value = next();
                if (value < 32) {
                    throw new MalformedCborException("a simple value in too many bytes");
                }
                yield new Cbor.Simple(value);
            }
            case 25 -> new Cbor.Real(Float.float16ToFloat((short) number(2)));
            case 26 -> new Cbor.Real(Float.intBitsToFloat((int) number(4)));
            case 27 -> new Cbor.Real(Double.longBitsToDouble(number(8)));
            case INDEFINITE -> throw new MalformedCborException("an end of nothing");
            default -> new Cbor.Simple(info);
        };
    }

    /** How many bytes or values follow: never more than there can be. */
    private long length(int info) throws MalformedCborException {
        long length = whole(info);
        if (length > end - at) {
            throw new MalformedCborException("longer than its bytes");
        }
        return length;
    }

    private long whole(int info) throws MalformedCborException {
        long value =
                switch (info) {
                    case 24 -> number(1);
                    case 25 -> number(2);
                    case 26 -> number(4);
                    case 27 -> number(8);
                    case INDEFINITE -> throw new MalformedCborException("a number without an end");
                    default -> info;
                };
        if (value < 0) {
            throw new MalformedCborException("a number of more than 63 bits");
        }
        return value;
    }

    private long number(int count) throws MalformedCborException {
        long value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 8 | next();
        }
        return value;
    }

    private boolean broken() throws MalformedCborException {
        if (at < end && (bytes[at] & 0xFF) == BREAK) {
            at++;
            return true;
        }
        if (at >= end) {
            throw new MalformedCborException("cut off");
        }
        return false;
    }

    private int next() throws MalformedCborException {
        if (at >= end) {
            throw new MalformedCborException("cut off");
        }
        return bytes[at++] & 0xFF;
    }
}
