package app.atelier.publishing.server;

import java.time.Duration;

/**
 * How long and how much a server may answer.
 *
 * @param connect for the connection to stand
 * @param silence the longest without a byte
 * @param whole for a whole small request with its answer
 * @param upload for a whole upload with its answer
 * @param answerBytes the largest JSON answer that is read
 * @param pictureBytes the largest picture that is fetched
 */
public record Limits(
        Duration connect, Duration silence, Duration whole, Duration upload, int answerBytes, int pictureBytes) {
    private static final int MEGABYTE = 1 << 20;

    /** For people's servers on ordinary networks. */
    public static final Limits USUAL = new Limits(
            Duration.ofSeconds(10),
            Duration.ofSeconds(20),
            Duration.ofSeconds(30),
            Duration.ofMinutes(10),
            4 * MEGABYTE,
            16 * MEGABYTE);
}
