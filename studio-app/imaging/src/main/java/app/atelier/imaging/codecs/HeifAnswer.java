package app.atelier.imaging.codecs;

import app.atelier.imaging.Picture;
import app.atelier.imaging.colour.ColourSpace;
import app.atelier.imaging.colour.Primaries;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What the decoding process says of a file.
 *
 * @param profile ICC profile, empty if there is none
 * @param primaries as in ITU-T H.273
 * @param transfer as in ITU-T H.273
 * @param xmp packet, empty if there is none
 * @param pixels int[] ARGB or short[] RGBA, not premultiplied; empty if only the header was asked for
 */
record HeifAnswer(PictureHeader header, byte[] profile, int primaries, int transfer, byte[] xmp, Object pixels) {
    private static final int MOST_WORDS = 1 << 26;

    static HeifAnswer read(DataInputStream in, boolean wanted) throws IOException {
        String type = in.readUTF();
        int width = in.readInt();
        int height = in.readInt();
        int bits = in.readInt();
        PictureHeader header = new PictureHeader(type, width, height, bits > 8 ? 16 : 8, in.readBoolean(), 1);
        byte[] profile = bytes(in);
        int primaries = in.readInt();
        int transfer = in.readInt();
        byte[] xmp = bytes(in);
        Object pixels = new int[0];
        if (wanted) {
            header.checked();
            pixels = bits > 8 ? shorts(in, width, height, in.readInt()) : ints(in, width, height);
        }
        return new HeifAnswer(header, profile, primaries, transfer, xmp, pixels);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MOST_WORDS) {
            throw new IOException("A length of " + length + " bytes.");
        }
        return in.readNBytes(length);
    }

    private static int[] ints(DataInputStream in, int width, int height) throws IOException {
        int[] argb = new int[width * height];
        byte[] row = new byte[4 * width];
        for (int y = 0; y < height; y++) {
            in.readFully(row);
            for (int x = 0; x < width; x++) {
                argb[y * width + x] = (row[4 * x + 3] & 255) << 24
                        | (row[4 * x] & 255) << 16
                        | (row[4 * x + 1] & 255) << 8
                        | row[4 * x + 2] & 255;
            }
        }
        return argb;
    }

    private static short[] shorts(DataInputStream in, int width, int height, int bits) throws IOException {
        short[] rgba = new short[Math.multiplyExact(4, width * height)];
        byte[] row = new byte[8 * width];
        int top = (1 << Math.clamp(bits, 9, 16)) - 1;
        for (int y = 0; y < height; y++) {
            in.readFully(row);
            ByteBuffer values = ByteBuffer.wrap(row).order(ByteOrder.LITTLE_ENDIAN);
            for (int i = 4 * y * width; i < 4 * (y + 1) * width; i++) {
                int v = Math.min(top, values.getShort() & 0xffff);
                rgba[i] = (short) ((v * 65535L + top / 2) / top);
            }
        }
        return rgba;
    }

    PictureMetadata metadata() {
        return xmp.length == 0 ? PictureMetadata.NONE : Xmp.read(xmp);
    }

    /** Colours by the profile where there is one, else by code points. */
    Picture picture() {
        Meaning meaning = profile.length > 0
                ? Meaning.of(profile, false)
                : Meaning.of(ColourSpace.of(primaries == 12 ? Primaries.P3 : Primaries.SRGB, transfer == 8));
        return pixels instanceof int[] argb
                ? meaning.picture(argb, header.width(), header.height(), header.alpha())
                : meaning.picture((short[]) pixels, header.width(), header.height(), header.alpha());
    }
}
