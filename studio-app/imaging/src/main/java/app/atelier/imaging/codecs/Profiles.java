package app.atelier.imaging.codecs;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** ICC profiles that the platform's colour engine is needed for. A profile that cannot be used is taken for sRGB. */
final class Profiles {
    private Profiles() {}

    /** Whether a profile is sRGB by its description, so that pixels can stay as they are. */
    static boolean isSrgb(byte[] profile) {
        String text = new String(profile, StandardCharsets.ISO_8859_1).replace("\0", "");
        return text.contains("sRGB") && !text.contains("scRGB") && !text.contains("inear");
    }

    /** An RGB profile for the platform's colour engine; empty where it cannot be used. */
    static Optional<TableProfile> tables(byte[] profile) {
        try {
            ICC_Profile icc = ICC_Profile.getInstance(profile);
            return icc.getColorSpaceType() == ColorSpace.TYPE_RGB
                    ? Optional.of(new TableProfile(icc))
                    : Optional.empty();
        } catch (IllegalArgumentException | CMMException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            LoggerFactory.getLogger(Profiles.class).info("A colour profile was left out: {}", e.getMessage());
            return Optional.empty();
        }
    }

    /** Inverted inks (255 is none) by a four-colour profile, opaque; null where the profile cannot be used. */
    static int @Nullable [] inksToSrgb(int[] inks, byte[] profile) {
        try {
            ICC_Profile icc = ICC_Profile.getInstance(profile);
            if (icc.getColorSpaceType() != ColorSpace.TYPE_CMYK) {
                return null;
            }
            ICC_ColorSpace space = new ICC_ColorSpace(icc);
            int[] argb = new int[inks.length];
            ColorConvertOp op = new ColorConvertOp(space, ColorSpace.getInstance(ColorSpace.CS_sRGB), null);
            int chunk = 1 << 16;
            for (int from = 0; from < inks.length; from += chunk) {
                int count = Math.min(chunk, inks.length - from);
                byte[] bytes = new byte[count * 4];
                for (int i = 0; i < count; i++) {
                    Bytes.put32le(bytes, i * 4, ~inks[from + i]);
                }
                WritableRaster source = Raster.createInterleavedRaster(
                        new java.awt.image.DataBufferByte(bytes, bytes.length),
                        count,
                        1,
                        count * 4,
                        4,
                        new int[] {0, 1, 2, 3},
                        null);
                WritableRaster target =
                        Raster.createInterleavedRaster(java.awt.image.DataBuffer.TYPE_BYTE, count, 1, 3, null);
                op.filter(source, target);
                byte[] rgb = (byte[]) target.getDataElements(0, 0, count, 1, null);
                for (int i = 0; i < count; i++) {
                    argb[from + i] =
                            0xff000000 | (rgb[i * 3] & 255) << 16 | (rgb[i * 3 + 1] & 255) << 8 | rgb[i * 3 + 2] & 255;
                }
            }
            return argb;
        } catch (IllegalArgumentException | CMMException e) {
            LoggerFactory.getLogger(Profiles.class).info("A colour profile was left out: {}", e.getMessage());
            return null;
        }
    }
}
