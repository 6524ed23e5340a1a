package app.atelier.imaging.codecs;

import app.atelier.imaging.Picture;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decodes one AVIF or HEIC file by libheif in a process of its own, and asks such a process. */
@SuppressWarnings("restricted")
final class HeifProcess {
    private static final int RGB = 1;
    private static final int INTERLEAVED = 10;
    private static final int BYTES = 11;
    private static final int WORDS = 15;
    private static final int MOST_WORDS = 1 << 26;
    private static final int LACKS_CODER = 3;
    private static final long LONGEST_SECONDS = 120;

    private HeifProcess() {}

    /** Starts a process for a file and reads what it says. */
    static HeifAnswer ask(byte[] file, String kind, boolean pixels) throws UnreadablePictureException {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("atelier-heif");
            Path in = Files.write(folder.resolve("in"), file);
            Path out = folder.resolve("out");
            int status = run(in, out, pixels);
            if (status == LACKS_CODER) {
                throw new UnreadablePictureException(CodecTexts.of("read.heif-coder", kind));
            }
            if (status != 0) {
                throw UnreadablePictureException.damaged(kind);
            }
            try (DataInputStream answer = new DataInputStream(new BufferedInputStream(Files.newInputStream(out)))) {
                return HeifAnswer.read(answer, pixels);
            }
        } catch (UnreadablePictureException e) {
            throw e;
        } catch (IOException e) {
            throw UnreadablePictureException.damaged(kind, e);
        } finally {
            delete(folder);
        }
    }

    private static int run(Path in, Path out, boolean pixels) throws IOException {
        Path java = java(Path.of(System.getProperty("java.home")))
                .orElseThrow(() -> new UnreadablePictureException(CodecTexts.of("read.heif-java")));
        List<String> command = List.of(
                java.toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + out.resolveSibling("crash"),
                "--enable-native-access=ALL-UNNAMED",
                "-Datelier.heif=" + System.getProperty("atelier.heif", ""),
                "-cp",
                System.getProperty("java.class.path"),
                HeifProcess.class.getName(),
                in.toString(),
                out.toString(),
                Boolean.toString(pixels));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) ? process.exitValue() : 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        } finally {
            process.destroyForcibly();
        }
    }

    /** The command of a runtime; an installed image may be linked without. */
    static Optional<Path> java(Path home) {
        return Stream.of("java", "java.exe")
                .map(name -> home.resolve("bin").resolve(name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void delete(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        for (String name : List.of("in", "out", "crash", "")) {
            try {
                Files.deleteIfExists(name.isEmpty() ? folder : folder.resolve(name));
            } catch (IOException e) {
                // The system clears its temporary files.
                return;
            }
        }
    }

    /** The process: the file, where the answer goes, and whether pixels are wanted. */
    public static void main(String[] arguments) throws IOException {
        byte[] file = Files.readAllBytes(Path.of(arguments[0]));
        Heif heif = Heif.find().orElseThrow();
        String type = String.valueOf(HeifCodec.type(file));
        if (heif.number("heif_have_decoder_for_format", type.equals("image/avif") ? Heif.AV1 : Heif.HEVC) == 0) {
            System.exit(LACKS_CODER);
        }
        MemorySegment context = heif.pointer("heif_context_alloc");
        try (Arena arena = Arena.ofConfined();
                DataOutputStream out =
                        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1]))))) {
            MemorySegment bytes = arena.allocateFrom(ValueLayout.JAVA_BYTE, file);
            long length = file.length;
            heif.check("heif_context_read_from_memory_without_copy", context, bytes, length, MemorySegment.NULL);
            MemorySegment place = arena.allocate(ValueLayout.ADDRESS);
            heif.check("heif_context_get_primary_image_handle", context, place);
            MemorySegment handle = place.get(ValueLayout.ADDRESS, 0);
            int bits = heif.number("heif_image_handle_get_luma_bits_per_pixel", handle);
            out.writeUTF(type);
            out.writeInt(heif.number("heif_image_handle_get_width", handle));
            out.writeInt(heif.number("heif_image_handle_get_height", handle));
            out.writeInt(bits);
            out.writeBoolean(heif.number("heif_image_handle_has_alpha_channel", handle) != 0);
            colours(heif, handle, arena, out);
            words(heif, handle, arena, out);
            if (Boolean.parseBoolean(arguments[2]) && possible(heif, handle)) {
                pixels(heif, handle, bits > 8, arena, out);
            }
        }
    }

    /** What is too large is left to the asking program, which reads the size first and says so. */
    private static boolean possible(Heif heif, MemorySegment handle) {
        try {
            Picture.requireSize(
                    heif.number("heif_image_handle_get_width", handle),
                    heif.number("heif_image_handle_get_height", handle));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void colours(Heif heif, MemorySegment handle, Arena arena, DataOutputStream out) throws IOException {
        long size = heif.size("heif_image_handle_get_raw_color_profile_size", handle);
        byte[] profile = new byte[0];
        if (size > 0 && size < MOST_WORDS) {
            MemorySegment content = arena.allocate(size);
            heif.check("heif_image_handle_get_raw_color_profile", handle, content);
            profile = content.toArray(ValueLayout.JAVA_BYTE);
        }
        int primaries = 1;
        int transfer = 13;
        if (profile.length == 0) {
            try {
                MemorySegment place = arena.allocate(ValueLayout.ADDRESS);
                heif.check("heif_image_handle_get_nclx_color_profile", handle, place);
                MemorySegment points = place.get(ValueLayout.ADDRESS, 0).reinterpret(20);
                primaries = points.get(ValueLayout.JAVA_INT, 4);
                transfer = points.get(ValueLayout.JAVA_INT, 8);
            } catch (Heif.Refusal e) {
                // Nothing is said: sRGB.
                primaries = 1;
            }
        }
        out.writeInt(profile.length);
        out.write(profile);
        out.writeInt(primaries);
        out.writeInt(transfer);
    }

    private static void words(Heif heif, MemorySegment handle, Arena arena, DataOutputStream out) throws IOException {
        MemorySegment ids = arena.allocate(4 * 16);
        int count = heif.number(
                "heif_image_handle_get_list_of_metadata_block_IDs", handle, arena.allocateFrom("mime"), ids, 16);
        byte[] xmp = new byte[0];
        for (int i = 0; i < Math.min(16, count); i++) {
            int id = ids.getAtIndex(ValueLayout.JAVA_INT, i);
            MemorySegment name = heif.pointer("heif_image_handle_get_metadata_content_type", handle, id);
            long size = heif.size("heif_image_handle_get_metadata_size", handle, id);
            boolean packet =
                    name.address() != 0 && name.reinterpret(256).getString(0).equals("application/rdf+xml");
            if (packet && size > 0 && size < MOST_WORDS) {
                MemorySegment content = arena.allocate(size);
                heif.check("heif_image_handle_get_metadata", handle, id, content);
                xmp = content.toArray(ValueLayout.JAVA_BYTE);
            }
        }
        out.writeInt(xmp.length);
        out.write(xmp);
    }

    private static void pixels(Heif heif, MemorySegment handle, boolean fine, Arena arena, DataOutputStream out)
            throws IOException {
        MemorySegment place = arena.allocate(ValueLayout.ADDRESS);
        heif.check("heif_decode_image", handle, place, RGB, fine ? WORDS : BYTES, MemorySegment.NULL);
        MemorySegment image = place.get(ValueLayout.ADDRESS, 0);
        MemorySegment stride = arena.allocate(ValueLayout.JAVA_INT);
        MemorySegment plane = heif.pointer("heif_image_get_plane_readonly", image, INTERLEAVED, stride);
        int width = heif.number("heif_image_get_width", image, INTERLEAVED);
        int height = heif.number("heif_image_get_height", image, INTERLEAVED);
        boolean whole = width == heif.number("heif_image_handle_get_width", handle)
                && height == heif.number("heif_image_handle_get_height", handle);
        if (!whole || plane.address() == 0) {
            throw new IOException("The picture is not as large as its header says.");
        }
        if (fine) {
            out.writeInt(heif.number("heif_image_get_bits_per_pixel_range", image, INTERLEAVED));
        }
        long row = stride.get(ValueLayout.JAVA_INT, 0);
        MemorySegment rows = plane.reinterpret(row * height);
        byte[] buffer = new byte[(fine ? 8 : 4) * width];
        for (int y = 0; y < height; y++) {
            MemorySegment.copy(rows, ValueLayout.JAVA_BYTE, y * row, buffer, 0, buffer.length);
            out.write(buffer);
        }
    }
}
