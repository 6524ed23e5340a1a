package app.atelier.desktop.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What a program writes to; remembers why it could not be written, which a {@link PrintStream} keeps to itself: whoever
 * read it has gone, which is no error, or the disk it goes to is full, which is one.
 */
final class StandardOutput extends OutputStream {
    /** Signs that our sentences have; an encoding without them gives way to UTF-8. */
    private static final String OUR_SIGNS = "“”×✓";

    private final OutputStream out;
    private @Nullable IOException failure;

    StandardOutput(OutputStream out) {
        this.out = out;
    }

    /** Puts itself in the place of the system's. */
    static StandardOutput install() {
        StandardOutput output = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset(System.err)));
        System.setOut(new PrintStream(output, true, charset(System.out)));
        return output;
    }

    private static Charset charset(PrintStream usual) {
        Charset charset = usual.charset();
        return charset.canEncode() && charset.newEncoder().canEncode(OUR_SIGNS) ? charset : StandardCharsets.UTF_8;
    }

    /** The status to end with: the one given, unless the output came to grief. */
    synchronized int status(int otherwise) {
        IOException problem = failure;
        if (problem == null) {
            return otherwise;
        }
        String reason = String.valueOf(problem.getMessage());
        if (reason.toLowerCase(java.util.Locale.ROOT).contains("pipe")) {
            return ExitStatus.NOBODY_READS;
        }
        System.err.println(CliTexts.get("error.line", CliTexts.get("error.output", reason)));
        return ExitStatus.FAILED;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            failure = failure == null ? e : failure;
            throw e;
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }
}
