package app.atelier.imaging.codecs;

import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.ChromaRows;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * libjpeg-turbo through its TurboJPEG interface (2.0 or newer), where the library is present on the machine or named
 * by the system property {@code atelier.turbojpeg}. Handles are made for each call; calls from several threads are fine.
 */
@SuppressWarnings("restricted")
final class TurboJpeg {
    private static final int BGRX = 3;
    private static final int BGRA = 8;
    private static final int CMYK = 11;
    private static final int LIMIT_SCANS = 32768;
    private static final int SAMPLING_444 = 0;
    private static final int SAMPLING_420 = 2;
    private static final int FATAL = 1;
    private static final int YCBCR = 1;

    /** Pixels from which on the second processor saves more than the planes cost. */
    private static final long WORTH_PLANES = 1_000_000;

    private final SpareMemory files = new SpareMemory();
    private final SpareMemory planesMemory = new SpareMemory();

    private final MethodHandle initDecompress;
    private final MethodHandle initCompress;
    private final MethodHandle destroy;
    private final MethodHandle decompress;
    private final MethodHandle header;
    private final MethodHandle decompressPlanes;
    private final MethodHandle compress;
    private final MethodHandle free;
    private final MethodHandle errorText;
    private final MethodHandle errorCode;

    private TurboJpeg(SymbolLookup library) {
        Linker linker = Linker.nativeLinker();
        MemoryLayout cLong = linker.canonicalLayouts().get("long");
        if (cLong.byteSize() != 8) {
            throw new IllegalArgumentException("TurboJPEG is bound for 64-bit lengths only.");
        }
        ValueLayout.OfLong size = ValueLayout.JAVA_LONG;
        ValueLayout.OfInt number = ValueLayout.JAVA_INT;
        var pointer = ValueLayout.ADDRESS;
        initDecompress = bind(linker, library, "tjInitDecompress", FunctionDescriptor.of(pointer));
        initCompress = bind(linker, library, "tjInitCompress", FunctionDescriptor.of(pointer));
        destroy = bind(linker, library, "tjDestroy", FunctionDescriptor.of(number, pointer));
        decompress = bind(
                linker,
                library,
                "tjDecompress2",
                FunctionDescriptor.of(number, pointer, pointer, size, pointer, number, number, number, number, number));
        header = bind(
                linker,
                library,
                "tjDecompressHeader3",
                FunctionDescriptor.of(number, pointer, pointer, size, pointer, pointer, pointer, pointer));
        decompressPlanes = bind(
                linker,
                library,
                "tjDecompressToYUVPlanes",
                FunctionDescriptor.of(number, pointer, pointer, size, pointer, number, pointer, number, number));
        compress = bind(
                linker,
                library,
                "tjCompress2",
                FunctionDescriptor.of(
                        number, pointer, pointer, number, number, number, number, pointer, pointer, number, number,
                        number),
                // A strip takes a few milliseconds, so it may read the Java heap while that stands still.
                Linker.Option.critical(true));
        free = bind(linker, library, "tjFree", FunctionDescriptor.ofVoid(pointer));
        errorText = bind(linker, library, "tjGetErrorStr2", FunctionDescriptor.of(pointer, pointer));
        errorCode = bind(linker, library, "tjGetErrorCode", FunctionDescriptor.of(number, pointer));
    }

    /** The library, if it was found. */
    static Optional<TurboJpeg> find() {
        return Found.LIBRARY;
    }

    private static final class Found {
        private static final Optional<TurboJpeg> LIBRARY = load();

        private static Optional<TurboJpeg> load() {
            String named = System.getProperty("atelier.turbojpeg", "");
            List<String> names = named.isEmpty()
                    ? List.of("libturbojpeg.so.0", "libturbojpeg.so", "libturbojpeg.0.dylib", "libturbojpeg.dylib")
                    : List.of(named);
            for (String name : names) {
                try {
                    return Optional.of(new TurboJpeg(SymbolLookup.libraryLookup(name, Arena.global())));
                } catch (IllegalArgumentException | java.util.NoSuchElementException | IllegalCallerException e) {
                    LoggerFactory.getLogger(TurboJpeg.class).debug("No TurboJPEG as {}: {}", name, e.getMessage());
                }
            }
            return Optional.empty();
        }
    }

    private static MethodHandle bind(
            Linker linker, SymbolLookup library, String name, FunctionDescriptor type, Linker.Option... options) {
        return linker.downcallHandle(library.find(name).orElseThrow(), type, options);
    }

    /**
     * Decodes to opaque ARGB, at full size or at an eighth, quarter or half of it.
     *
     * @param width of the result; the file's width or that divided by 2, 4 or 8, rounded up
     */
    int[] decode(byte[] jpeg, int width, int height) throws UnreadablePictureException {
        if ((long) width * height >= WORTH_PLANES) {
            int[] argb = byPlanes(jpeg, width, height);
            if (argb != null) {
                return argb;
            }
        }
        return decodeWhole(jpeg, width, height);
    }

    /**
     * Decodes a picture with chroma at half its resolution to its planes, which are then mixed to pixels on all
     * processors; null for any other picture or size.
     */
    int @Nullable [] byPlanes(byte[] jpeg, int width, int height) throws UnreadablePictureException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment source = copied(jpeg);
            MemorySegment handle = (MemorySegment) initDecompress.invokeExact();
            try {
                MemorySegment facts = arena.allocate(ValueLayout.JAVA_INT, 4);
                int known = (int) header.invokeExact(
                        handle,
                        source,
                        (long) jpeg.length,
                        facts,
                        facts.asSlice(4),
                        facts.asSlice(8),
                        facts.asSlice(12));
                boolean suits = facts.getAtIndex(ValueLayout.JAVA_INT, 0) == width
                        && facts.getAtIndex(ValueLayout.JAVA_INT, 1) == height
                        && facts.getAtIndex(ValueLayout.JAVA_INT, 2) == SAMPLING_420
                        && facts.getAtIndex(ValueLayout.JAVA_INT, 3) == YCBCR;
                if (known != 0 || !suits) {
                    return null;
                }
                ChromaPlanes planes = ChromaPlanes.of(width, height, planesMemory);
                MemorySegment pointers = arena.allocate(ValueLayout.ADDRESS, 3);
                for (int i = 0; i < 3; i++) {
                    pointers.setAtIndex(ValueLayout.ADDRESS, i, planes.plane(i));
                }
                // Clearing the memory of the pixels takes as long as mixing them, and nobody else needs the other
                // processor.
                CompletableFuture<int[]> pixels = CompletableFuture.supplyAsync(() -> new int[width * height]);
                int status = (int) decompressPlanes.invokeExact(
                        handle, source, (long) jpeg.length, pointers, width, MemorySegment.NULL, height, LIMIT_SCANS);
                if (status != 0) {
                    refuse(handle);
                }
                int[] argb = planes.toArgb(cleared(pixels), Bands.ALL, ChromaRows.preferred());
                planesMemory.give(planes.memory());
                return argb;
            } finally {
                files.give(source);
                int ignored = (int) destroy.invokeExact(handle);
            }
        } catch (UnreadablePictureException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** The library cannot read the Java heap for as long as a picture takes. */
    private MemorySegment copied(byte[] jpeg) {
        MemorySegment memory = files.take(jpeg.length);
        MemorySegment.copy(jpeg, 0, memory, ValueLayout.JAVA_BYTE, 0, jpeg.length);
        return memory;
    }

    private static int[] cleared(CompletableFuture<int[]> pixels) {
        try {
            return pixels.join();
        } catch (CompletionException e) {
            // Of memory there may be too little, which the reader has a sentence for.
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }

    /** As {@link #decode}, in one piece by the library alone. */
    int[] decodeWhole(byte[] jpeg, int width, int height) throws UnreadablePictureException {
        return decode(jpeg, width, height, BGRA);
    }

    /** Decodes a picture of four inks: cyan, magenta, yellow, black as in the file, lowest byte first. */
    int[] decodeInks(byte[] jpeg, int width, int height) throws UnreadablePictureException {
        return decode(jpeg, width, height, CMYK);
    }

    private int[] decode(byte[] jpeg, int width, int height, int pixelFormat) throws UnreadablePictureException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment target = arena.allocate(4L * width * height, 64);
            MemorySegment source = copied(jpeg);
            MemorySegment handle = (MemorySegment) initDecompress.invokeExact();
            try {
                int status = (int) decompress.invokeExact(
                        handle, source, (long) jpeg.length, target, width, 0, height, pixelFormat, LIMIT_SCANS);
                if (status != 0) {
                    refuse(handle);
                }
            } finally {
                files.give(source);
                int ignored = (int) destroy.invokeExact(handle);
            }
            return target.toArray(ValueLayout.JAVA_INT);
        } catch (UnreadablePictureException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private void refuse(MemorySegment handle) throws Throwable {
        String text =
                ((MemorySegment) errorText.invokeExact(handle)).reinterpret(512).getString(0);
        if (text.contains("Premature end")) {
            throw UnreadablePictureException.truncated();
        }
        // Other warnings, as of stray bytes between markers, leave a whole picture.
        if ((int) errorCode.invokeExact(handle) == FATAL) {
            throw UnreadablePictureException.damaged("JPEG");
        }
    }

    /** Encodes opaque pixels, strips of them side by side. */
    byte[] encode(int[] argb, int width, int height, int quality, boolean fullColour) {
        int strips = (height + JpegStrips.ROWS - 1) / JpegStrips.ROWS;
        byte[][] files = new byte[strips][];
        Bands.ALL.run(strips, 1, (from, to) -> {
            int y = from * JpegStrips.ROWS;
            int rows = Math.min(JpegStrips.ROWS, height - y);
            files[from] = strip(argb, y * width, width, rows, quality, fullColour ? SAMPLING_444 : SAMPLING_420);
        });
        int side = fullColour ? 8 : 16;
        int blocks = (width + side - 1) / side * (JpegStrips.ROWS / side);
        return JpegStrips.join(List.of(files), height, blocks);
    }

    /** As {@link #encode}, in one piece. */
    byte[] encodeWhole(int[] argb, int width, int height, int quality, boolean fullColour) {
        return strip(argb, 0, width, height, quality, fullColour ? SAMPLING_444 : SAMPLING_420);
    }

    private byte[] strip(int[] argb, int from, int width, int rows, int quality, int sampling) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment address = arena.allocate(ValueLayout.ADDRESS);
            MemorySegment length = arena.allocate(ValueLayout.JAVA_LONG);
            MemorySegment source = MemorySegment.ofArray(argb).asSlice(4L * from, 4L * width * rows);
            MemorySegment handle = (MemorySegment) initCompress.invokeExact();
            try {
                int status = (int) compress.invokeExact(
                        handle, source, width, 0, rows, BGRX, address, length, sampling, quality, 0);
                if (status != 0) {
                    String text = ((MemorySegment) errorText.invokeExact(handle))
                            .reinterpret(512)
                            .getString(0);
                    throw new IllegalStateException(CodecTexts.of("write.jpeg", text));
                }
                long size = length.get(ValueLayout.JAVA_LONG, 0);
                MemorySegment result = address.get(ValueLayout.ADDRESS, 0).reinterpret(size);
                byte[] bytes = result.toArray(ValueLayout.JAVA_BYTE);
                free.invokeExact(result);
                return bytes;
            } finally {
                int ignored = (int) destroy.invokeExact(handle);
            }
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
