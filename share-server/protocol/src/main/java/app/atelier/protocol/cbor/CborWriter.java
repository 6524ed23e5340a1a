package app.atelier.protocol.cbor;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** Writes values as RFC 8949, 4.2.1 asks: shortest heads, definite lengths, keys sorted by their bytes. */
public final class CborWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private CborWriter() {}

    public static byte[] write(Cbor value) {
        CborWriter writer = new CborWriter();
        writer.put(value);
        return writer.out.toByteArray();
    }

    private void put(Cbor value) {
        switch (value) {
            case Cbor.Whole(long number) -> head(number < 0 ? 1 : 0, number < 0 ? ~number : number);
            case Cbor.Bytes(byte[] bytes) -> string(2, bytes);
            case Cbor.Text(String text) -> string(3, text.getBytes(StandardCharsets.UTF_8));
            case Cbor.Array(List<Cbor> items) -> {
                head(4, items.size());
                items.forEach(this::put);
            }
            case Cbor.Table(List<Cbor.Entry> entries) -> table(entries);
            case Cbor.Tagged(long tag, Cbor inner) -> {
                head(6, tag);
                put(inner);
            }
            case Cbor.Truth(boolean truth) -> out.write(truth ? 0xF5 : 0xF4);
            case Cbor.Simple(int simple) -> {
                if (simple < 24) {
                    out.write(0xE0 | simple);
                } else {
                    out.write(0xF8);
                    out.write(simple);
                }
            }
            case Cbor.Real(double real) -> real(real);
        }
    }

    private void table(List<Cbor.Entry> entries) {
        TreeMap<byte[], Cbor> sorted = new TreeMap<>(Arrays::compareUnsigned);
        for (Cbor.Entry entry : entries) {
            sorted.put(write(entry.key()), entry.value());
        }
        head(5, sorted.size());
        sorted.forEach((key, value) -> {
            out.writeBytes(key);
            put(value);
        });
    }

    private void string(int major, byte[] bytes) {
        head(major, bytes.length);
        out.writeBytes(bytes);
    }

    /** The value is taken without a sign. */
    private void head(int major, long value) {
        int top = major << 5;
        if (value >= 0 && value < 24) {
            out.write(top | (int) value);
        } else if (value >= 0 && value <= 0xFF) {
            out.write(top | 24);
            number(value, 1);
        } else if (value >= 0 && value <= 0xFFFF) {
            out.write(top | 25);
            number(value, 2);
        } else if (value >= 0 && value <= 0xFFFF_FFFFL) {
            out.write(top | 26);
            number(value, 4);
        } else {
            out.write(top | 27);
            number(value, 8);
        }
    }

    /** The shortest of 16, 32 and 64 bits that keeps the value. */
    private void real(double real) {
        float single = (float) real;
        if (Double.doubleToLongBits(single) != Double.doubleToLongBits(real) && !Double.isNaN(real)) {
            out.write(0xFB);
            number(Double.doubleToLongBits(real), 8);
            return;
        }
        short half = Float.floatToFloat16(single);
        if (Float.floatToIntBits(Float.float16ToFloat(half)) == Float.floatToIntBits(single)) {
            out.write(0xF9);
            number(half, 2);
        } else {
            out.write(0xFA);
            number(Float.floatToIntBits(single), 4);
        }
    }

    private void number(long value, int bytes) {
        for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
            out.write((int) (value >>> shift));
        }
    }
}
