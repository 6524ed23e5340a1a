package app.atelier.server.samples;

import app.atelier.protocol.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The artists and posts of the sample world, oldest first, as {@code samples.json} has them. */
public record Samples(List<Artist> artists, List<SamplePost> posts) {
    public Samples {
        artists = List.copyOf(artists);
        posts = List.copyOf(posts);
    }

    /** Someone made up. */
    public record Artist(String name, String displayName, String biography) {}

    public static Samples read() {
        try (var stream = Samples.class.getResourceAsStream("samples.json")) {
            return Json.mapper().readValue(stream, Samples.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
