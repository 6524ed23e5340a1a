package app.atelier.generation.art;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The SVG bodies, packed some dozens to a file; the last few files read are kept. */
final class ArtShards {
    private static final int KEPT = 12;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final IntFunction<@Nullable InputStream> files;
    private final Map<Integer, Map<String, String>> kept = new LinkedHashMap<>(16, .75f, true);

    /** @param files opens the shard of a number, null if there is none */
    ArtShards(IntFunction<@Nullable InputStream> files) {
        this.files = files;
    }

    /** The body of a piece: what stands between the svg tags. */
    String body(String id, int shard) {
        Map<String, String> bodies;
        synchronized (kept) {
            bodies = kept.get(shard);
            if (bodies == null) {
                bodies = read(id, shard);
                kept.put(shard, bodies);
                if (kept.size() > KEPT) {
                    kept.remove(kept.keySet().iterator().next());
                }
            }
        }
        String body = bodies.get(id);
        if (body == null) {
            throw new DamagedArtException("The picture “" + id + "” is missing from the art pack.");
        }
        return body;
    }

    private Map<String, String> read(String id, int shard) {
        try (InputStream in = files.apply(shard)) {
            if (in == null) {
                throw new DamagedArtException("The picture “" + id + "” is missing from the art pack.");
            }
            return JSON.readValue(new GZIPInputStream(in, 1 << 16), new TypeReference<Map<String, String>>() {});
        } catch (IOException | UncheckedIOException e) {
            throw new DamagedArtException("The picture “" + id + "” is damaged in the art pack.", e);
        }
    }
}
