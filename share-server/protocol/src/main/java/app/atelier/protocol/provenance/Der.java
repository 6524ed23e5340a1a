package app.atelier.protocol.provenance;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes what a certificate is made of (DER, ITU-T X.690). */
final class Der {
    static final int BOOLEAN = 0x01;
    static final int BIT_STRING = 0x03;
    static final int OCTET_STRING = 0x04;
    static final int SEQUENCE = 0x30;
    static final int SET = 0x31;
    static final int CONTEXT = 0xA0;
    static final int CONTEXT_PRIMITIVE = 0x80;

    private static final int UTC_UNTIL = 2050;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter GENERALIZED =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

    private Der() {}

    static byte[] of(int tag, byte[]... contents) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] part : contents) {
            content.writeBytes(part);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        int length = content.size();
        if (length < 0x80) {
            out.write(length);
        } else if (length < 0x100) {
            out.write(0x81);
            out.write(length);
        } else {
            out.write(0x82);
            out.write(length >> 8);
            out.write(length);
        }
        out.writeBytes(content.toByteArray());
        return out.toByteArray();
    }

    static byte[] sequence(byte[]... parts) {
        return of(SEQUENCE, parts);
    }

    static byte[] integer(BigInteger value) {
        return of(0x02, value.toByteArray());
    }

    static byte[] text(String value) {
        return of(0x0C, value.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] bits(byte[] value, int unused) {
        return of(BIT_STRING, new byte[] {(byte) unused}, value);
    }

    /** An object identifier in its dotted form. */
    static byte[] identifier(String dotted) {
        String[] parts = dotted.split("\\.");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(Integer.parseInt(parts[0]) * 40 + Integer.parseInt(parts[1]));
        for (int i = 2; i < parts.length; i++) {
            long number = Long.parseLong(parts[i]);
            for (int shift = 63 - 63 % 7; shift > 0; shift -= 7) {
                if (number >>> shift != 0) {
                    out.write((int) (number >>> shift & 0x7F) | 0x80);
                }
            }
            out.write((int) (number & 0x7F));
        }
        return of(0x06, out.toByteArray());
    }

    /** RFC 5280, 4.1.2.5: two digits of the year until 2049. */
    static byte[] time(Instant time) {
        boolean utc = time.atZone(ZoneOffset.UTC).getYear() < UTC_UNTIL;
        return of(utc ? 0x17 : 0x18, (utc ? UTC : GENERALIZED).format(time).getBytes(StandardCharsets.US_ASCII));
    }
}
