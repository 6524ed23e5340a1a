package app.atelier.generation.nets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetRuntimeTest {
    /** Started as a process of its own, on a thread with the usual stack. */
    static final class Starting {
        private Starting() {}

        public static void main(String[] args) throws Exception {
            Thread thread = new Thread(() -> {
                try {
                    NetRuntime.environment();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            thread.start();
            thread.join();
        }
    }

    @Test
    void startsWhateverTheLengthOfTheCommandLine() throws Exception {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dlong=" + "x".repeat(60_000),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Starting.class.getName()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).isZero();
    }
}
