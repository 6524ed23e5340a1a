package app.atelier.protocol.cbor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A value of CBOR (RFC 8949). Immutable; the bytes in it are not to be written to. */
public sealed interface Cbor {

    /** A whole number of major types 0 and 1 that fits 64 bits with a sign. */
    record Whole(long value) implements Cbor {}

    /** A byte string. */
    record Bytes(byte[] value) implements Cbor {
        @Override
        public boolean equals(Object other) {
            return other instanceof Bytes(byte[] theirs) && Arrays.equals(value, theirs);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(value);
        }

        @Override
        public String toString() {
            return "Bytes[" + value.length + "]";
        }
    }

    record Text(String value) implements Cbor {}

    record Array(List<Cbor> items) implements Cbor {
        public Array {
            items = List.copyOf(items);
        }
    }

    /** Pairs in the order in which they were read; no key is there twice. */
    record Table(List<Entry> entries) implements Cbor {
        public Table {
            entries = List.copyOf(entries);
        }

        /** The value under a text key. */
        public Optional<Cbor> get(String key) {
            return get(new Text(key));
        }

        public Optional<Cbor> get(Cbor key) {
            for (Entry entry : entries) {
                if (entry.key().equals(key)) {
                    return Optional.of(entry.value());
                }
            }
            return Optional.empty();
        }

        /** The text under a key, if it is one. */
        public Optional<String> text(String key) {
            return get(key).flatMap(Cbor::asText);
        }

        /** The items under a key; none if there is no array. */
        public List<Cbor> items(String key) {
            return get(key).orElse(NULL) instanceof Array(List<Cbor> items) ? items : List.of();
        }

        /** The table under a key, if it is one. */
        public Optional<Table> table(String key) {
            return get(key).flatMap(Cbor::asTable);
        }
    }

    record Entry(Cbor key, Cbor value) {}

    record Tagged(long tag, Cbor value) implements Cbor {}

    record Truth(boolean value) implements Cbor {}

    record Real(double value) implements Cbor {}

    /** Null, undefined, and the simple values without a meaning of their own. */
    record Simple(int value) implements Cbor {}

    Cbor NULL = new Simple(22);

    default Optional<String> asText() {
        return this instanceof Text(String value) ? Optional.of(value) : Optional.empty();
    }

    default Optional<byte[]> asBytes() {
        return this instanceof Bytes(byte[] value) ? Optional.of(value) : Optional.empty();
    }

    default Optional<Table> asTable() {
        return this instanceof Table table ? Optional.of(table) : Optional.empty();
    }

    default Optional<Long> asWhole() {
        return this instanceof Whole(long value) ? Optional.of(value) : Optional.empty();
    }

    static Cbor of(String text) {
        return new Text(text);
    }

    static Cbor of(long number) {
        return new Whole(number);
    }

    static Cbor of(byte[] bytes) {
        return new Bytes(bytes);
    }

    static Cbor array(Cbor... items) {
        return new Array(List.of(items));
    }

    /** A table of text keys; keys and values by turns. */
    static Table table(Object... keysAndValues) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            entries.add(new Entry(new Text((String) keysAndValues[i]), (Cbor) keysAndValues[i + 1]));
        }
        return new Table(entries);
    }
}
