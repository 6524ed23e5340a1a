package app.atelier.imaging.colour;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Small ICC profiles of our colour spaces (ICC.1:2022 and ICC.1:2001-04): three colorants adapted to D50 by Bradford's
 * matrix and one tone curve. The bytes of a space are always the same.
 */
public final class IccWriter {
    private static final int CURVE_POINTS = 1024;
    private static final double[] D50 = {0.9642, 1, 0.8249};
    private static final int HEADER = 128;

    private IccWriter() {}

    /** A profile of version 4, with the tone curve as a formula: about 600 bytes. */
    public static byte[] version4(ColourSpace space) {
        return profile(space, true);
    }

    /** A profile of version 2 for old readers, with the tone curve as a table: about 2.5 kB. */
    public static byte[] version2(ColourSpace space) {
        return profile(space, false);
    }

    private static String name(ColourSpace space) {
        return switch (space) {
            case SRGB -> "sRGB";
            case DISPLAY_P3 -> "Display P3";
            case LINEAR_SRGB -> "sRGB primaries, linear light";
            case LINEAR_P3 -> "Display P3 primaries, linear light";
        };
    }

    private static byte[] profile(ColourSpace space, boolean four) {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", four ? localised(name(space)) : described(name(space)));
        tags.put("cprt", four ? localised("CC0") : plain("CC0"));
        tags.put("wtpt", xyz(fixed(D50[0]), fixed(D50[1]), fixed(D50[2])));
        double[] adaptation = Adaptation.between(white(), D50);
        double[] m = Adaptation.product(adaptation, space.primaries().toXyz());
        int[][] colorants = new int[3][3];
        for (int row = 0; row < 3; row++) {
            colorants[0][row] = fixed(m[3 * row]);
            colorants[2][row] = fixed(m[3 * row + 2]);
            // Rounded so that the three make exactly white.
            colorants[1][row] = fixed(D50[row]) - colorants[0][row] - colorants[2][row];
        }
        tags.put("rXYZ", xyz(colorants[0]));
        tags.put("gXYZ", xyz(colorants[1]));
        tags.put("bXYZ", xyz(colorants[2]));
        byte[] curve = space.linear() ? table(0) : four ? formula() : table(CURVE_POINTS);
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        if (four) {
            ByteBuffer chad = ByteBuffer.allocate(44).put(ascii("sf32")).putInt(0);
            for (double v : adaptation) {
                chad.putInt(fixed(v));
            }
            tags.put("chad", chad.array());
        }
        return joined(tags, four);
    }

    static double[] white() {
        return new double[] {0.3127 / 0.3290, 1, (1 - 0.3127 - 0.3290) / 0.3290};
    }

    private static byte[] joined(Map<String, byte[]> tags, boolean four) {
        int at = HEADER + 4 + 12 * tags.size();
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        List<byte[]> known = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            int same = known.indexOf(tag.getValue());
            if (same < 0) {
                same = known.size();
                known.add(tag.getValue());
                places.add(at + data.size());
                data.writeBytes(tag.getValue());
                data.writeBytes(new byte[-tag.getValue().length & 3]);
            }
            table.writeBytes(ByteBuffer.allocate(12)
                    .put(ascii(tag.getKey()))
                    .putInt(places.get(same))
                    .putInt(tag.getValue().length)
                    .array());
        }
        int size = at + data.size();
        ByteBuffer all = ByteBuffer.allocate(size);
        all.putInt(size).putInt(0).putInt(four ? 0x04400000 : 0x02400000);
        all.put(ascii("mntrRGB XYZ "));
        all.putShort((short) 2026).putShort((short) 1).putShort((short) 1).putShort((short) 0);
        all.putInt(0).put(ascii("acsp")).putInt(0).putInt(0).putInt(0).putInt(0).putLong(0);
        // Media-relative colorimetric: there is only one table.
        all.putInt(four ? 1 : 0);
        all.putInt(fixed(D50[0])).putInt(fixed(D50[1])).putInt(fixed(D50[2]));
        all.position(HEADER);
        all.putInt(tags.size()).put(table.toByteArray()).put(data.toByteArray());
        return four ? signed(all.array()) : all.array();
    }

    /** Sets the profile's identity: the MD5 digest of all but flags, intent and the identity itself. */
    private static byte[] signed(byte[] profile) {
        byte[] bare = profile.clone();
        java.util.Arrays.fill(bare, 44, 48, (byte) 0);
        java.util.Arrays.fill(bare, 64, 68, (byte) 0);
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(bare);
            System.arraycopy(digest, 0, profile, 84, 16);
            return profile;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] formula() {
        ByteBuffer para = ByteBuffer.allocate(32).put(ascii("para")).putInt(0);
        para.putShort((short) 3).putShort((short) 0);
        para.putInt(fixed(2.4)).putInt(fixed(1 / 1.055)).putInt(fixed(0.055 / 1.055));
        return para.putInt(fixed(1 / 12.92)).putInt(fixed(0.04045)).array();
    }

    private static byte[] table(int points) {
        ByteBuffer curv =
                ByteBuffer.allocate(12 + 2 * points).put(ascii("curv")).putInt(0);
        curv.putInt(points);
        for (int i = 0; i < points; i++) {
            curv.putShort((short) Math.round(65535 * Srgb.toLinear(i / (points - 1.0))));
        }
        return curv.array();
    }

    private static byte[] localised(String text) {
        byte[] words = text.getBytes(StandardCharsets.UTF_16BE);
        ByteBuffer mluc =
                ByteBuffer.allocate(28 + words.length).put(ascii("mluc")).putInt(0);
        mluc.putInt(1).putInt(12).put(ascii("enUS")).putInt(words.length).putInt(28);
        return mluc.put(words).array();
    }

    private static byte[] described(String text) {
        ByteBuffer desc = ByteBuffer.allocate(12 + text.length() + 1 + 8 + 70)
                .put(ascii("desc"))
                .putInt(0);
        return desc.putInt(text.length() + 1).put(ascii(text)).array();
    }

    private static byte[] plain(String text) {
        return ByteBuffer.allocate(9 + text.length())
                .put(ascii("text"))
                .putInt(0)
                .put(ascii(text))
                .array();
    }

    private static byte[] xyz(int... fixed) {
        ByteBuffer xyz = ByteBuffer.allocate(20).put(ascii("XYZ ")).putInt(0);
        return xyz.putInt(fixed[0]).putInt(fixed[1]).putInt(fixed[2]).array();
    }

    private static int fixed(double value) {
        return (int) Math.round(value * 65536);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
