package app.atelier.publishing.sync;

import app.atelier.publishing.Studio;
import app.atelier.publishing.server.Limits;
import app.atelier.publishing.server.Transport;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/** A studio of its own that sends its outbox, to be killed in the middle of it. */
final class SendingProcess {
    private SendingProcess() {}

    static Process start(Path folder, URI server) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SendingProcess.class.getName(),
                        folder.toString(),
                        server.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
    }

    public static void main(String[] arguments) {
        try (Studio studio = new Studio(Path.of(arguments[0]), URI.create(arguments[1]), new Transport(Limits.USUAL))) {
            studio.sync.runOnce();
        }
    }
}
