package app.atelier.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("replaces System.err")
class OutputTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Output output(boolean json, boolean quiet, boolean terminal) {
        CommandOptions options = new CommandOptions();
        options.json = json;
        options.quiet = quiet;
        return new Output(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                options,
                terminal);
    }

    private void all(Output output) {
        output.progress(.5, "half");
        output.remark("library.none");
        output.result(Map.of("file", "a×b"), "scene.written", "a×b");
        output.detail("verify.noRecipe");
        output.problem("a problem");
    }

    @Test
    void theOutputHoldsResultsAndTheErrorStreamTheRest() {
        all(output(false, false, false));
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).containsExactly("a×b", "    Carries no recipe.");
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).containsExactly("No artworks.", "a problem");
    }

    @Test
    void quietAndJsonLeaveResultsAndProblems() {
        all(output(false, true, true));
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).containsExactly("a×b");
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).containsExactly("a problem");
        out.reset();
        all(output(true, false, true));
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).containsExactly("{\"file\":\"a×b\"}");
    }

    @Test
    void progressIsForTerminals() {
        all(output(false, false, true));
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("half").contains("\r\u001B[K");
        assertThat(StudioCommand.terminal(Map.of("ATELIER_TERMINAL", "yes"))).isTrue();
        assertThat(StudioCommand.terminal(Map.of("ATELIER_TERMINAL", "no"))).isFalse();
        assertThat(StudioCommand.terminal(Map.of("ATELIER_TERMINAL", "yes", "TERM", "dumb")))
                .isFalse();
    }

    private static StandardOutput failing(String reason) {
        return new StandardOutput(new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(reason);
            }
        });
    }

    @Test
    void whoStopsReadingEndsACommandWithoutAWord() {
        StandardOutput pipe = failing("Broken pipe");
        Output output = new Output(
                new PrintStream(pipe, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new CommandOptions(),
                false);
        assertThatThrownBy(() -> output.result(Map.of(), "scene.written", "x"))
                .isInstanceOf(NobodyReadsException.class);
        assertThat(pipe.status(ExitStatus.DONE)).isEqualTo(ExitStatus.NOBODY_READS);
        assertThat(err.size()).isZero();
    }

    @Test
    void aFullDiskUnderTheOutputIsSaid() {
        PrintStream usual = System.err;
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            StandardOutput full = failing("No space left on device");
            new PrintStream(full, true, StandardCharsets.UTF_8).println("x");
            assertThat(full.status(ExitStatus.DONE)).isEqualTo(ExitStatus.FAILED);
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .startsWith("atelier: The output cannot be written (No space left on device).");
        } finally {
            System.setErr(usual);
        }
        StandardOutput sound = new StandardOutput(new ByteArrayOutputStream());
        assertThat(sound.status(ExitStatus.UNSIGNED)).isEqualTo(ExitStatus.UNSIGNED);
    }
}
