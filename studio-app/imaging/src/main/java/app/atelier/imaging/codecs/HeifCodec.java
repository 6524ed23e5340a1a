package app.atelier.imaging.codecs;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * AVIF read and written, and HEIC read, through libheif where it is installed; where it is not, files are refused with a
 * sentence that says what to install. Pictures come upright: the library turns them. Files are decoded in a process of
 * their own: versions of the library that are still in use crash on some damaged files, and nothing of ours may die of it.
 */
@SuppressWarnings("restricted")
final class HeifCodec {
    static final int MAX_SIDE = 16_384;

    private static final int RGB = 1;
    private static final int INTERLEAVED_RGB = 10;
    private static final int INTERLEAVED_RGBA = 11;
    private static final int FINE_RGB = 14;
    private static final int FINE_RGBA = 15;
    private static final int INTERLEAVED = 10;
    /** Not 10: some versions of libheif name the wrong AV1 profile for it, and the encoder ends the program. */
    private static final int FINE_BITS = 12;

    private final Optional<Heif> library;

    HeifCodec(Optional<Heif> library) {
        this.library = library;
    }

    /** The media type of a file by its brands (ISO/IEC 23000-22, 23008-12), or null. */
    static @Nullable String type(byte[] file) {
        if (file.length < 16 || !Bytes.matches(file, 4, "ftyp")) {
            return null;
        }
        int end = (int) Math.min(file.length, Math.min(Bytes.u32be(file, 0), 256));
        String type = null;
        for (int at = 8; at + 4 <= end; at += at == 8 ? 8 : 4) {
            if (Bytes.matches(file, at, "avif")) {
                return "image/avif";
            }
            if (Bytes.matches(file, at, "heic") || Bytes.matches(file, at, "heix")) {
                type = "image/heic";
            }
        }
        return type;
    }

    PictureHeader header(byte[] file) throws UnreadablePictureException {
        return process(file, false).header().checked();
    }

    PictureMetadata metadata(byte[] file) throws UnreadablePictureException {
        return process(file, false).metadata();
    }

    DecodedPicture decode(byte[] file) throws UnreadablePictureException {
        HeifAnswer answer = process(file, true);
        return new DecodedPicture(answer.picture(), answer.metadata(), answer.header());
    }

    private HeifAnswer process(byte[] file, boolean pixels) throws UnreadablePictureException {
        String kind = kind(type(file));
        if (library.isEmpty()) {
            throw new UnreadablePictureException(CodecTexts.of("read.heif-missing", kind));
        }
        return HeifProcess.ask(file, kind, pixels);
    }

    private static String kind(@Nullable String type) {
        return "image/heic".equals(type) ? "HEIC" : "AVIF";
    }

    /** Whether AVIF can be written here. */
    boolean encodes() {
        return library.filter(heif -> heif.number("heif_have_encoder_for_format", Heif.AV1) != 0)
                .isPresent();
    }

    /** An AVIF file of a picture of 8 or 16 bits; the latter are written as {@value #FINE_BITS}. */
    byte[] encode(Picture picture, PictureMetadata words, byte @Nullable [] profile, int quality, boolean fullColour)
            throws IOException {
        Heif heif = library.orElseThrow(() -> new IOException(CodecTexts.of("write.heif-missing")));
        if (!encodes()) {
            throw new IOException(CodecTexts.of("write.heif-coder"));
        }
        if (picture.width() > MAX_SIDE || picture.height() > MAX_SIDE) {
            throw new IOException(CodecTexts.of("write.avif-side", MAX_SIDE, picture.width(), picture.height()));
        }
        MemorySegment context = heif.pointer("heif_context_alloc");
        MemorySegment image = MemorySegment.NULL;
        MemorySegment encoder = MemorySegment.NULL;
        MemorySegment handle = MemorySegment.NULL;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment place = arena.allocate(ValueLayout.ADDRESS);
            image = image(heif, picture, profile, arena);
            heif.check("heif_context_get_encoder_for_format", context, Heif.AV1, place);
            encoder = place.get(ValueLayout.ADDRESS, 0);
            heif.check("heif_encoder_set_lossy_quality", encoder, quality);
            heif.check(
                    "heif_encoder_set_parameter_string",
                    encoder,
                    arena.allocateFrom("chroma"),
                    arena.allocateFrom(fullColour ? "444" : "420"));
            heif.check("heif_context_encode_image", context, image, encoder, MemorySegment.NULL, place);
            handle = place.get(ValueLayout.ADDRESS, 0);
            if (!words.equals(PictureMetadata.NONE)) {
                byte[] packet = Xmp.write(words, null);
                MemorySegment content = arena.allocateFrom(ValueLayout.JAVA_BYTE, packet);
                heif.check("heif_context_add_XMP_metadata", context, handle, content, packet.length);
            }
            return heif.written(context);
        } catch (Heif.Refusal e) {
            throw new IOException(CodecTexts.of("write.avif", e.getMessage()), e);
        } finally {
            heif.release("heif_image_handle_release", handle);
            heif.release("heif_encoder_release", encoder);
            heif.release("heif_image_release", image);
            heif.release("heif_context_free", context);
        }
    }

    private static MemorySegment image(Heif heif, Picture picture, byte @Nullable [] profile, Arena arena)
            throws Heif.Refusal {
        boolean fine = picture.depth() == Depth.U16;
        int channels = picture.opaque() ? 3 : 4;
        int chroma = fine ? (channels == 3 ? FINE_RGB : FINE_RGBA) : channels == 3 ? INTERLEAVED_RGB : INTERLEAVED_RGBA;
        int width = picture.width();
        int height = picture.height();
        MemorySegment place = arena.allocate(ValueLayout.ADDRESS);
        heif.check("heif_image_create", width, height, RGB, chroma, place);
        MemorySegment image = place.get(ValueLayout.ADDRESS, 0);
        try {
            heif.check("heif_image_add_plane", image, INTERLEAVED, width, height, fine ? FINE_BITS : 8);
            MemorySegment stride = arena.allocate(ValueLayout.JAVA_INT);
            MemorySegment plane = heif.pointer("heif_image_get_plane", image, INTERLEAVED, stride);
            long row = stride.get(ValueLayout.JAVA_INT, 0);
            MemorySegment pixels = plane.reinterpret(row * height);
            for (int y = 0; y < height; y++) {
                if (fine) {
                    fineRow(picture, y, channels, pixels, y * row);
                } else {
                    row(picture, y, channels, pixels, y * row);
                }
            }
            if (profile != null) {
                MemorySegment content = arena.allocateFrom(ValueLayout.JAVA_BYTE, profile);
                heif.check(
                        "heif_image_set_raw_color_profile",
                        image,
                        arena.allocateFrom("prof", StandardCharsets.US_ASCII),
                        content,
                        (long) profile.length);
            }
            return image;
        } catch (Heif.Refusal | RuntimeException | Error e) {
            heif.release("heif_image_release", image);
            throw e;
        }
    }

    private static void row(Picture picture, int y, int channels, MemorySegment pixels, long at) {
        int[] packed = picture.packed();
        for (int x = 0; x < picture.width(); x++) {
            int p = Alpha.straight(packed[y * picture.width() + x]);
            for (int c = 0; c < channels; c++) {
                pixels.set(
                        ValueLayout.JAVA_BYTE, at + (long) x * channels + c, (byte) (p >>> (c == 3 ? 24 : 16 - 8 * c)));
            }
        }
    }

    private static void fineRow(Picture picture, int y, int channels, MemorySegment pixels, long at) {
        short[] rgba = picture.shorts();
        int top = (1 << FINE_BITS) - 1;
        for (int x = 0; x < picture.width(); x++) {
            int o = 4 * (y * picture.width() + x);
            int alpha = rgba[o + 3] & 0xffff;
            for (int c = 0; c < channels; c++) {
                int v = c == 3 ? alpha : Alpha.straight16(rgba[o + c] & 0xffff, alpha);
                short level = (short) ((v * (long) top + 32767) / 65535);
                pixels.set(ValueLayout.JAVA_SHORT_UNALIGNED, at + 2L * (x * channels + c), level);
            }
        }
    }
}
