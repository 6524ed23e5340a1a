package app.atelier.imaging.codecs;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import app.atelier.imaging.colour.ColourSpace;
import app.atelier.imaging.colour.Primaries;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * AVIF read and written, and HEIC read, through libheif where it is installed; where it is not, files are refused with a
 * sentence that says what to install. Pictures come upright: the library turns them.
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

    /** What a file holds, open for decoding as long as the arena lives. */
    private final class Opened implements AutoCloseable {
        private final Heif heif;
        private final Arena arena = Arena.ofConfined();
        private final MemorySegment context;
        private MemorySegment handle = MemorySegment.NULL;

        Opened(byte[] file) throws UnreadablePictureException {
            String type = type(file);
            heif = library.orElseThrow(
                    () -> new UnreadablePictureException(CodecTexts.of("read.heif-missing", kind(type))));
            context = heif.pointer("heif_context_alloc");
            try {
                int coder = "image/avif".equals(type) ? Heif.AV1 : Heif.HEVC;
                if (heif.number("heif_have_decoder_for_format", coder) == 0) {
                    throw new UnreadablePictureException(CodecTexts.of("read.heif-coder", kind(type)));
                }
                MemorySegment bytes = arena.allocateFrom(ValueLayout.JAVA_BYTE, file);
                heif.check(
                        "heif_context_read_from_memory_without_copy",
                        context,
                        bytes,
                        (long) file.length,
                        MemorySegment.NULL);
                MemorySegment place = arena.allocate(ValueLayout.ADDRESS);
                heif.check("heif_context_get_primary_image_handle", context, place);
                handle = place.get(ValueLayout.ADDRESS, 0);
            } catch (Heif.Refusal e) {
                close();
                throw UnreadablePictureException.damaged(kind(type), e);
            } catch (UnreadablePictureException | RuntimeException | Error e) {
                close();
                throw e;
            }
        }

        PictureHeader header(String type) {
            int bits = heif.number("heif_image_handle_get_luma_bits_per_pixel", handle);
            return new PictureHeader(
                    type,
                    heif.number("heif_image_handle_get_width", handle),
                    heif.number("heif_image_handle_get_height", handle),
                    bits > 8 ? 16 : 8,
                    heif.number("heif_image_handle_has_alpha_channel", handle) != 0,
                    1);
        }

        /** By the profile where there is one, else by code points. */
        Meaning meaning() {
            long size = heif.size("heif_image_handle_get_raw_color_profile_size", handle);
            try {
                if (size > 0 && size < 1 << 24) {
                    MemorySegment profile = arena.allocate(size);
                    heif.check("heif_image_handle_get_raw_color_profile", handle, profile);
                    return Meaning.of(profile.toArray(ValueLayout.JAVA_BYTE), false);
                }
                MemorySegment place = arena.allocate(ValueLayout.ADDRESS);
                heif.check("heif_image_handle_get_nclx_color_profile", handle, place);
                MemorySegment points = place.get(ValueLayout.ADDRESS, 0).reinterpret(20);
                int primaries = points.get(ValueLayout.JAVA_INT, 4);
                int transfer = points.get(ValueLayout.JAVA_INT, 8);
                heif.release("heif_nclx_color_profile_free", points);
                boolean wide = primaries == 12;
                return Meaning.of(ColourSpace.of(wide ? Primaries.P3 : Primaries.SRGB, transfer == 8));
            } catch (Heif.Refusal e) {
                // Nothing is said.
                return Meaning.SRGB;
            }
        }

        PictureMetadata metadata() throws UnreadablePictureException {
            MemorySegment mime = arena.allocateFrom("mime");
            MemorySegment ids = arena.allocate(4 * 16);
            int count = heif.number("heif_image_handle_get_list_of_metadata_block_IDs", handle, mime, ids, 16);
            for (int i = 0; i < count; i++) {
                int id = ids.getAtIndex(ValueLayout.JAVA_INT, i);
                MemorySegment name = heif.pointer("heif_image_handle_get_metadata_content_type", handle, id);
                String kind = name.address() == 0 ? "" : name.reinterpret(256).getString(0);
                long size = heif.size("heif_image_handle_get_metadata_size", handle, id);
                if (kind.equals("application/rdf+xml") && size > 0 && size < 1 << 26) {
                    MemorySegment packet = arena.allocate(size);
                    try {
                        heif.check("heif_image_handle_get_metadata", handle, id, packet);
                    } catch (Heif.Refusal e) {
                        return PictureMetadata.NONE;
                    }
                    return Xmp.read(packet.toArray(ValueLayout.JAVA_BYTE));
                }
            }
            return PictureMetadata.NONE;
        }

        Picture picture(PictureHeader header) throws UnreadablePictureException {
            boolean fine = header.bitsPerChannel() > 8;
            MemorySegment place = arena.allocate(ValueLayout.ADDRESS);
            MemorySegment image = MemorySegment.NULL;
            try {
                heif.check(
                        "heif_decode_image",
                        handle,
                        place,
                        RGB,
                        fine ? FINE_RGBA : INTERLEAVED_RGBA,
                        MemorySegment.NULL);
                image = place.get(ValueLayout.ADDRESS, 0);
                MemorySegment stride = arena.allocate(ValueLayout.JAVA_INT);
                MemorySegment plane = heif.pointer("heif_image_get_plane_readonly", image, INTERLEAVED, stride);
                int width = heif.number("heif_image_get_width", image, INTERLEAVED);
                int height = heif.number("heif_image_get_height", image, INTERLEAVED);
                if (width != header.width() || height != header.height() || plane.address() == 0) {
                    throw UnreadablePictureException.damaged(kind(header.mediaType()));
                }
                long row = stride.get(ValueLayout.JAVA_INT, 0);
                MemorySegment pixels = plane.reinterpret(row * height);
                int bits = heif.number("heif_image_get_bits_per_pixel_range", image, INTERLEAVED);
                return fine
                        ? meaning().picture(shorts(pixels, row, width, height, bits), width, height, header.alpha())
                        : meaning().picture(ints(pixels, row, width, height), width, height, header.alpha());
            } catch (Heif.Refusal e) {
                throw UnreadablePictureException.damaged(kind(header.mediaType()), e);
            } finally {
                heif.release("heif_image_release", image);
            }
        }

        @Override
        public void close() {
            heif.release("heif_image_handle_release", handle);
            heif.release("heif_context_free", context);
            arena.close();
        }
    }

    private static int[] ints(MemorySegment pixels, long row, int width, int height) {
        int[] argb = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int rgba = pixels.get(ValueLayout.JAVA_INT_UNALIGNED, y * row + 4L * x);
                // Bytes in memory are red, green, blue, alpha, the lowest first.
                argb[y * width + x] = rgba & 0xff00ff00 | (rgba & 255) << 16 | rgba >> 16 & 255;
            }
        }
        return argb;
    }

    private static short[] shorts(MemorySegment pixels, long row, int width, int height, int bits) {
        short[] rgba = new short[Math.multiplyExact(4, width * height)];
        int top = (1 << bits) - 1;
        for (int y = 0; y < height; y++) {
            for (int i = 0; i < 4 * width; i++) {
                int v = Math.min(top, pixels.get(ValueLayout.JAVA_SHORT_UNALIGNED, y * row + 2L * i) & 0xffff);
                rgba[4 * y * width + i] = (short) ((v * 65535L + top / 2) / top);
            }
        }
        return rgba;
    }

    PictureHeader header(byte[] file) throws UnreadablePictureException {
        try (Opened opened = new Opened(file)) {
            return opened.header(String.valueOf(type(file))).checked();
        }
    }

    PictureMetadata metadata(byte[] file) throws UnreadablePictureException {
        try (Opened opened = new Opened(file)) {
            return opened.metadata();
        }
    }

    DecodedPicture decode(byte[] file) throws UnreadablePictureException {
        try (Opened opened = new Opened(file)) {
            PictureHeader header = opened.header(String.valueOf(type(file))).checked();
            return new DecodedPicture(opened.picture(header), opened.metadata(), header);
        }
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
