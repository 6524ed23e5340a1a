package app.atelier.server.media;

import app.atelier.server.problems.Problem;
import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Inflates within a bound, so that a few bytes cannot become gigabytes. */
final class Inflation {
    private static final int BUFFER = 8_192;

    private Inflation() {}

    /**
     * The inflated bytes of zlib data.
     *
     * @throws Problem 422 if they are more than allowed, or are no zlib data
     */
    static byte[] of(byte[] file, int from, int length, int most) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, from, length);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[BUFFER];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw Problem.of(422, "picture.broken");
                }
                out.write(buffer, 0, count);
                if (out.size() > most) {
                    throw Problem.of(422, "picture.bomb");
                }
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw Problem.because(e, 422, "picture.broken");
        } finally {
            inflater.end();
        }
    }
}
