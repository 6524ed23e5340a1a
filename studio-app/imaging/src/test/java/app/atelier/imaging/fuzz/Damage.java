package app.atelier.imaging.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Spoils files: as accidents do, as attackers do, and with checksums made right again so that damage lies deep. */
final class Damage {
    private static final int[] TELLING = {
        0, 1, -1, 2, 127, 128, 255, 256, 32767, 32768, 65535, 65536, Integer.MAX_VALUE, Integer.MIN_VALUE, 0x00ffffff
    };
    private static final String[] WORDS = {
        "NaN",
        "1e999",
        "-1",
        "999999999999",
        "null",
        "[[[[[[[[",
        "{}",
        "\"\"",
        "\u0000",
        "1e-999",
        "true",
        "url(#p)",
        "&#x0;"
    };
    private static final int MOST_ENTRY = 1 << 20;

    private Damage() {}

    static byte[] of(byte[] seed, byte[] other, boolean text, Random random) {
        try {
            if (seed.length > 4 && seed[0] == 'P' && seed[1] == 'K' && random.nextInt(3) > 0) {
                return container(seed, other, random);
            }
            byte[] file = bytes(seed, other, text, random);
            boolean png = seed.length > 8 && seed[1] == 'P' && seed[2] == 'N' && seed[3] == 'G';
            return png && random.nextBoolean() ? withChecksums(file) : file;
        } catch (IOException | IllegalArgumentException e) {
            return bytes(seed, other, text, random);
        }
    }

    private static byte[] bytes(byte[] seed, byte[] other, boolean text, Random random) {
        byte[] file = seed.clone();
        int times = 1 + (random.nextInt(3) == 0 ? random.nextInt(6) : 0);
        for (int i = 0; i < times && file.length > 0; i++) {
            file = once(file, other, text, random);
        }
        return file;
    }

    private static byte[] once(byte[] file, byte[] other, boolean text, Random random) {
        int at = random.nextInt(file.length);
        switch (random.nextInt(text ? 10 : 9)) {
            case 0 -> {
                return Arrays.copyOf(file, at);
            }
            case 1 -> {
                byte[] noise = new byte[Math.min(file.length - at, 1 + random.nextInt(64))];
                random.nextBytes(noise);
                System.arraycopy(noise, 0, file, at, noise.length);
            }
            case 2 -> {
                // Headers decide most.
                for (int k = 0; k < 1 + random.nextInt(4); k++) {
                    file[random.nextInt(Math.min(file.length, 200))] = (byte) random.nextInt();
                }
            }
            case 3 -> {
                for (int k = 0; k < 1 + random.nextInt(8); k++) {
                    file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
                }
            }
            case 4, 5 -> number(file, at, random);
            case 6 -> {
                // A piece twice, or left out.
                int end = Math.min(file.length, at + 1 + random.nextInt(200));
                byte[] piece = random.nextBoolean() ? Arrays.copyOfRange(file, at, end) : new byte[0];
                int from = piece.length == 0 ? end : at;
                return joined(Arrays.copyOf(file, at), piece, Arrays.copyOfRange(file, from, file.length));
            }
            case 7 -> {
                // The beginning of one and the end of another.
                int cut = other.length == 0 ? 0 : random.nextInt(other.length);
                return joined(Arrays.copyOf(file, at), Arrays.copyOfRange(other, cut, other.length));
            }
            case 8 ->
                Arrays.fill(file, at, Math.min(file.length, at + 1 + random.nextInt(300)), (byte) random.nextInt());
            default -> {
                byte[] word = WORDS[random.nextInt(WORDS.length)].getBytes(java.nio.charset.StandardCharsets.UTF_8);
                return joined(Arrays.copyOf(file, at), word, Arrays.copyOfRange(file, at, file.length));
            }
        }
        return file;
    }

    private static void number(byte[] file, int at, Random random) {
        int value = TELLING[random.nextInt(TELLING.length)];
        int bytes = 1 << random.nextInt(3);
        boolean high = random.nextBoolean();
        int from = random.nextInt(3) == 0 ? random.nextInt(Math.min(file.length, 120)) : at;
        for (int i = 0; i < bytes && from + i < file.length; i++) {
            file[from + i] = (byte) (value >>> 8 * (high ? bytes - 1 - i : i));
        }
    }

    /** One entry of a ZIP damaged, and the ZIP as if nothing were. */
    private static byte[] container(byte[] seed, byte[] other, Random random) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int chosen = random.nextInt(entries(seed));
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(seed));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            int index = 0;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readNBytes(MOST_ENTRY);
                String name = entry.getName();
                boolean text = name.endsWith(".json") || name.endsWith(".xml");
                zip.putNextEntry(new ZipEntry(name));
                zip.write(index++ == chosen ? of(content, other, text, random) : content);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static int entries(byte[] seed) throws IOException {
        int entries = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(seed))) {
            while (in.getNextEntry() != null) {
                entries++;
            }
        }
        return Math.max(1, entries);
    }

    /** The checksums of a PNG's chunks made right as far as chunks can be followed. */
    private static byte[] withChecksums(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        int at = 8;
        while (at + 12 <= file.length) {
            int length = bytes.getInt(at);
            if (length < 0 || length > file.length - at - 12) {
                break;
            }
            CRC32 crc = new CRC32();
            crc.update(file, at + 4, length + 4);
            bytes.putInt(at + 8 + length, (int) crc.getValue());
            at += 12 + length;
        }
        return file;
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
