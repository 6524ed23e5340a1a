package app.atelier.imaging.codecs;

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

    private final MethodHandle initDecompress;
    private final MethodHandle initCompress;
    private final MethodHandle destroy;
    private final MethodHandle decompress;
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
        compress = bind(
                linker,
                library,
                "tjCompress2",
                FunctionDescriptor.of(
                        number, pointer, pointer, number, number, number, number, pointer, pointer, number, number,
                        number));
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

    private static MethodHandle bind(Linker linker, SymbolLookup library, String name, FunctionDescriptor type) {
        return linker.downcallHandle(library.find(name).orElseThrow(), type);
    }

    /**
     * Decodes to opaque ARGB, at full size or at an eighth, quarter or half of it.
     *
     * @param width of the result; the file's width or that divided by 2, 4 or 8, rounded up
     */
    int[] decode(byte[] jpeg, int width, int height) throws UnreadablePictureException {
        return decode(jpeg, width, height, BGRA);
    }

    /** Decodes a picture of four inks: cyan, magenta, yellow, black as in the file, lowest byte first. */
    int[] decodeInks(byte[] jpeg, int width, int height) throws UnreadablePictureException {
        return decode(jpeg, width, height, CMYK);
    }

    private int[] decode(byte[] jpeg, int width, int height, int pixelFormat) throws UnreadablePictureException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment source = arena.allocate(jpeg.length);
            MemorySegment.copy(jpeg, 0, source, ValueLayout.JAVA_BYTE, 0, jpeg.length);
            MemorySegment target = arena.allocate(4L * width * height, 64);
            MemorySegment handle = (MemorySegment) initDecompress.invokeExact();
            try {
                int status = (int) decompress.invokeExact(
                        handle, source, (long) jpeg.length, target, width, 0, height, pixelFormat, LIMIT_SCANS);
                if (status != 0) {
                    refuse(handle);
                }
            } finally {
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

    /** Encodes opaque pixels. */
    byte[] encode(int[] argb, int width, int height, int quality, boolean fullColour) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment source = arena.allocate(4L * argb.length, 64);
            MemorySegment.copy(argb, 0, source, ValueLayout.JAVA_INT, 0, argb.length);
            MemorySegment address = arena.allocate(ValueLayout.ADDRESS);
            MemorySegment length = arena.allocate(ValueLayout.JAVA_LONG);
            MemorySegment handle = (MemorySegment) initCompress.invokeExact();
            try {
                int status = (int) compress.invokeExact(
                        handle,
                        source,
                        width,
                        0,
                        height,
                        BGRX,
                        address,
                        length,
                        fullColour ? SAMPLING_444 : SAMPLING_420,
                        quality,
                        0);
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
