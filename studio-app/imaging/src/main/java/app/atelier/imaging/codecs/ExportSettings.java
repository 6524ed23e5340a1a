package app.atelier.imaging.codecs;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import app.atelier.imaging.PixelFormat;
import app.atelier.imaging.colour.ColourSpace;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a picture is written.
 *
 * @param quality 1 to 100 for JPEG, WebP and AVIF; WebP with 100 is lossless
 * @param pngEffort 1 (fast) to 9 (small); 0 is fastest, with Huffman coding only
 * @param fullColour for JPEG and AVIF, whether colour keeps its full resolution (4:4:4 instead of 4:2:0)
 * @param profile which colours are written, and whether the file says so
 * @param depth bits of a channel, or null for the picture's own; a format that cannot hold so many takes what it can:
 *     JPEG and WebP 8 bits, PNG 16, AVIF 12, TIFF all
 * @param dither whether fine noise hides the steps where finer pixels are rounded to 8 bits
 * @param words which of the metadata are written
 */
public record ExportSettings(
        Format format,
        int quality,
        int pngEffort,
        boolean fullColour,
        Profile profile,
        @Nullable Depth depth,
        boolean dither,
        Words words) {
    public static final ExportSettings PNG = new ExportSettings(Format.PNG, 100, 4, true);
    public static final ExportSettings PNG_FAST = new ExportSettings(Format.PNG, 100, 1, true);
    public static final ExportSettings JPEG = new ExportSettings(Format.JPEG, 90, 4, false);
    public static final ExportSettings WEBP = new ExportSettings(Format.WEBP, 85, 4, false);

    /** Which colours a file is written in. */
    public enum Profile {
        /** The picture's own space, named by a profile unless it is sRGB, which files without one are taken for. */
        OWN,
        /** sRGB, with its profile. */
        SRGB,
        /** Display P3, with its profile. */
        DISPLAY_P3,
        /** sRGB, with nothing said. */
        NONE;

        /**
         * The choice of a name: {@code own}, {@code srgb}, {@code display-p3} or {@code none}.
         *
         * @throws IllegalArgumentException with a plain sentence if there is none
         */
        public static Profile of(String name) {
            return choice(values(), name, "profile");
        }
    }

    /** Which words about a picture go into its file. */
    public enum Words {
        /** All there are. */
        ALL,
        /** Only the recipe, the parameters and who may do what with the picture. */
        RECIPE,
        /** None. */
        NONE;

        /**
         * The choice of a name: {@code all}, {@code recipe} or {@code none}.
         *
         * @throws IllegalArgumentException with a plain sentence if there is none
         */
        public static Words of(String name) {
            return choice(values(), name, "metadata");
        }
    }

    private static <E extends Enum<E>> E choice(E[] values, String name, String what) {
        for (E value : values) {
            if (value.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
                return value;
            }
        }
        throw new IllegalArgumentException(CodecTexts.of("choice." + what, name));
    }

    /** Kinds of files that are written. */
    public enum Format {
        PNG("image/png", "png"),
        JPEG("image/jpeg", "jpg"),
        WEBP("image/webp", "webp"),
        TIFF("image/tiff", "tif"),
        /** Where libheif is installed. */
        AVIF("image/avif", "avif");

        private final String mediaType;
        private final String extension;

        Format(String mediaType, String extension) {
            this.mediaType = mediaType;
            this.extension = extension;
        }

        public String mediaType() {
            return mediaType;
        }

        /** The usual ending of a file name, without the dot. */
        public String extension() {
            return extension;
        }

        /**
         * The format for a file name by its ending.
         *
         * @throws IllegalArgumentException with a plain sentence if there is none
         */
        public static Format ofFileName(String name) {
            String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            return switch (ending) {
                case "png" -> PNG;
                case "jpg", "jpeg" -> JPEG;
                case "webp" -> WEBP;
                case "tif", "tiff" -> TIFF;
                case "avif" -> AVIF;
                default -> throw new IllegalArgumentException(CodecTexts.of("name.ending", name));
            };
        }
    }

    public ExportSettings {
        if (quality < 1 || quality > 100) {
            throw new IllegalArgumentException(CodecTexts.of("quality", quality));
        }
        if (pngEffort < 0 || pngEffort > 9) {
            throw new IllegalArgumentException(CodecTexts.of("effort", pngEffort));
        }
    }

    /** In the picture's own colours and depth, with all metadata. */
    public ExportSettings(Format format, int quality, int pngEffort, boolean fullColour) {
        this(format, quality, pngEffort, fullColour, Profile.OWN, null, true, Words.ALL);
    }

    /** The usual settings of a format. */
    public static ExportSettings of(Format format) {
        return switch (format) {
            case PNG -> PNG;
            case JPEG -> JPEG;
            case WEBP -> WEBP;
            case TIFF -> new ExportSettings(Format.TIFF, 100, 4, true);
            case AVIF -> new ExportSettings(Format.AVIF, 80, 4, true);
        };
    }

    public ExportSettings withQuality(int value) {
        return new ExportSettings(format, value, pngEffort, fullColour, profile, depth, dither, words);
    }

    public ExportSettings withPngEffort(int value) {
        return new ExportSettings(format, quality, value, fullColour, profile, depth, dither, words);
    }

    public ExportSettings withProfile(Profile value) {
        return new ExportSettings(format, quality, pngEffort, fullColour, value, depth, dither, words);
    }

    public ExportSettings withDepth(@Nullable Depth value) {
        return new ExportSettings(format, quality, pngEffort, fullColour, profile, value, dither, words);
    }

    public ExportSettings withDither(boolean value) {
        return new ExportSettings(format, quality, pngEffort, fullColour, profile, depth, value, words);
    }

    public ExportSettings withWords(Words value) {
        return new ExportSettings(format, quality, pngEffort, fullColour, profile, depth, dither, value);
    }

    /** A picture in the depth and colours that it is written in. */
    Picture fitted(Picture picture) {
        Depth wanted = depth == null ? picture.depth() : depth;
        Depth most =
                switch (format) {
                    case JPEG, WEBP -> Depth.U8;
                    case PNG, AVIF -> Depth.U16;
                    case TIFF -> Depth.F32;
                };
        Depth given = wanted.compareTo(most) > 0 ? most : wanted;
        ColourSpace space =
                switch (profile) {
                    case OWN ->
                        holdsLight(given) ? picture.space() : picture.space().asEncoded();
                    case DISPLAY_P3 -> ColourSpace.DISPLAY_P3;
                    case SRGB -> ColourSpace.SRGB;
                    // Floats of which nothing is said are taken for linear light.
                    case NONE -> given == Depth.F32 ? ColourSpace.LINEAR_SRGB : ColourSpace.SRGB;
                };
        return picture.convertedTo(new PixelFormat(given, space), dither);
    }

    private boolean holdsLight(Depth given) {
        return given != Depth.U8 && (format == Format.PNG || format == Format.TIFF);
    }

    /** The metadata that go into the file. */
    PictureMetadata kept(PictureMetadata metadata) {
        return switch (words) {
            case ALL -> metadata;
            case RECIPE -> metadata.rightsAndRecipe();
            case NONE -> PictureMetadata.NONE;
        };
    }

    /** The profile that names a fitted picture's colours, or null where nothing is said. */
    @Nullable
    ColourSpace named(Picture fitted) {
        boolean usual = fitted.space() == ColourSpace.SRGB && fitted.depth() != Depth.F32;
        return profile == Profile.OWN && usual ? null : said(fitted);
    }

    /** The space of a fitted picture, or null if the file shall say nothing. */
    @Nullable
    ColourSpace said(Picture fitted) {
        return profile == Profile.NONE ? null : fitted.space();
    }
}
