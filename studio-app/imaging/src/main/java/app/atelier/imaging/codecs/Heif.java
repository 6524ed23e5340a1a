package app.atelier.imaging.codecs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.LoggerFactory;

/**
 * libheif (1.12 or newer), where the library is present on the machine or named by the system property
 * {@code atelier.heif}: what is called of it, by name. All its objects are opaque pointers, so one binding fits all
 * versions.
 */
@SuppressWarnings("restricted")
final class Heif {
    static final int HEVC = 1;
    static final int AV1 = 4;

    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;
    private static final ValueLayout.OfLong SIZE = ValueLayout.JAVA_LONG;
    private static final AddressLayout POINTER = ValueLayout.ADDRESS;
    private static final StructLayout ERROR =
            MemoryLayout.structLayout(INT.withName("code"), INT.withName("subcode"), POINTER.withName("message"));

    private final SymbolLookup library;
    private final Linker linker = Linker.nativeLinker();
    private final Map<String, MethodHandle> handles = new ConcurrentHashMap<>();

    private Heif(SymbolLookup library) {
        this.library = library;
    }

    /** The library, if it was found. */
    static Optional<Heif> find() {
        return Found.LIBRARY;
    }

    private static final class Found {
        private static final Optional<Heif> LIBRARY = load();

        private static Optional<Heif> load() {
            String named = System.getProperty("atelier.heif", "");
            List<String> names = named.isEmpty()
                    ? List.of("libheif.so.1", "libheif.so", "libheif.1.dylib", "libheif.dylib", "heif.dll")
                    : List.of(named);
            for (String name : names) {
                try {
                    return Optional.of(new Heif(SymbolLookup.libraryLookup(name, Arena.global())));
                } catch (IllegalArgumentException | IllegalCallerException e) {
                    LoggerFactory.getLogger(Heif.class).debug("No libheif as {}: {}", name, e.getMessage());
                }
            }
            return Optional.empty();
        }
    }

    /** What libheif says went wrong. */
    static final class Refusal extends IOException {
        private static final long serialVersionUID = 1;

        Refusal(String message) {
            super(message);
        }
    }

    /** Calls a function that gives an error structure; pointers are segments, numbers ints and longs. */
    void check(String name, Object... arguments) throws Refusal {
        try (Arena arena = Arena.ofConfined()) {
            Object[] all = new Object[arguments.length + 1];
            all[0] = (SegmentAllocator) arena;
            System.arraycopy(arguments, 0, all, 1, arguments.length);
            MemorySegment error = (MemorySegment) handle(name, ERROR, arguments).invokeWithArguments(all);
            if (error.get(INT, 0) != 0) {
                MemorySegment text = error.get(POINTER, 8);
                throw new Refusal(
                        text.address() == 0 ? name : text.reinterpret(512).getString(0));
            }
        } catch (Refusal | RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    int number(String name, Object... arguments) {
        return (int) call(name, INT, arguments);
    }

    long size(String name, Object... arguments) {
        return (long) call(name, SIZE, arguments);
    }

    MemorySegment pointer(String name, Object... arguments) {
        return (MemorySegment) call(name, POINTER, arguments);
    }

    /** Calls a function that gives nothing. */
    void release(String name, MemorySegment what) {
        if (what.address() != 0) {
            try {
                handles.computeIfAbsent(name, n -> linker.downcallHandle(symbol(n), FunctionDescriptor.ofVoid(POINTER)))
                        .invokeWithArguments(what);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private Object call(String name, MemoryLayout result, Object... arguments) {
        try {
            return handle(name, result, arguments).invokeWithArguments(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private MethodHandle handle(String name, MemoryLayout result, Object... arguments) {
        return handles.computeIfAbsent(name, n -> {
            MemoryLayout[] layouts = new MemoryLayout[arguments.length];
            for (int i = 0; i < layouts.length; i++) {
                layouts[i] = arguments[i] instanceof Integer ? INT : arguments[i] instanceof Long ? SIZE : POINTER;
            }
            return linker.downcallHandle(symbol(n), FunctionDescriptor.of(result, layouts));
        });
    }

    private MemorySegment symbol(String name) {
        return library.find(name).orElseThrow(() -> new IllegalStateException("libheif has no " + name + "."));
    }

    /** The bytes of a finished file. */
    byte[] written(MemorySegment context) throws Refusal {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Arena arena = Arena.ofConfined()) {
            Writer writer = new Writer(out, arena.allocate(ERROR));
            // A message must be there even where all went well.
            writer.error.set(POINTER, 8, arena.allocateFrom("Success"));
            MethodHandle target = MethodHandles.lookup()
                    .bind(
                            writer,
                            "write",
                            MethodType.methodType(
                                    MemorySegment.class,
                                    MemorySegment.class,
                                    MemorySegment.class,
                                    long.class,
                                    MemorySegment.class));
            MemorySegment function =
                    linker.upcallStub(target, FunctionDescriptor.of(ERROR, POINTER, POINTER, SIZE, POINTER), arena);
            MemorySegment structure = arena.allocate(16, 8);
            structure.set(INT, 0, 1);
            structure.set(POINTER, 8, function);
            check("heif_context_write", context, structure, MemorySegment.NULL);
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    /** Takes what libheif writes. */
    private record Writer(ByteArrayOutputStream out, MemorySegment error) {
        MemorySegment write(MemorySegment context, MemorySegment data, long size, MemorySegment user) {
            out.writeBytes(data.reinterpret(size).toArray(ValueLayout.JAVA_BYTE));
            return error;
        }
    }
}
