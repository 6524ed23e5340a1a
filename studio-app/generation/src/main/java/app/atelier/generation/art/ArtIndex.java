package app.atelier.generation.art;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What {@code assets/art/index.json} says: the pieces, and in which shard and box each is drawn. */
record ArtIndex(Map<String, ArtPiece> pieces, Map<String, Drawn> drawn) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Where the body of a piece lies, and the side of its square view box. */
    record Drawn(int shard, double box) {}

    /** Reads the index piece by piece; the whole of it is never held as a tree. */
    static ArtIndex read(InputStream in) throws IOException {
        ArtIndexReader reader = new ArtIndexReader();
        try (JsonParser parser = JSON.createParser(in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("The index of the art pack does not begin with an object.");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                switch (name) {
                    case "packs" -> {
                        JsonNode packs = JSON.readTree(parser);
                        packs.properties().forEach(p -> reader.packs.put(p.getKey(), p.getValue()));
                    }
                    case "pieces" -> {
                        while (parser.nextToken() == JsonToken.START_OBJECT) {
                            reader.add(JSON.readTree(parser));
                        }
                    }
                    default -> parser.skipChildren();
                }
            }
        }
        return reader.finish();
    }

    /** What was read so far. Packs come before pieces; skins of a person may come before the person. */
    private static final class ArtIndexReader {
        final Map<String, JsonNode> packs = new HashMap<>();
        final Map<String, ArtPiece> pieces = new LinkedHashMap<>();
        final Map<String, Drawn> drawn = new HashMap<>();
        final List<Variant> variants = new ArrayList<>();

        void add(JsonNode node) throws IOException {
            String id = node.path("id").asText();
            JsonNode pack = packs.get(id.substring(0, Math.max(0, id.indexOf(':'))));
            if (pack == null) {
                throw new IOException("The art pack has a piece \"" + id + "\" of an unknown pack.");
            }
            double box = node.path("box").asDouble(pack.path("box").asDouble());
            drawn.put(id, new Drawn(node.path("shard").asInt(), box));
            if (node.has("of")) {
                variants.add(new Variant(
                        id, node.path("of").asText(), node.path("skin").asText()));
            } else {
                pieces.put(id, piece(node, id, pack.path("licence").asText()));
            }
        }

        ArtIndex finish() {
            for (Variant variant : variants) {
                ArtPiece base = pieces.get(variant.of());
                if (base != null) {
                    pieces.put(variant.id(), base.inSkin(variant.id(), variant.skin()));
                }
            }
            return new ArtIndex(pieces, drawn);
        }
    }

    /** A person of another skin. */
    private record Variant(String id, String of, String skin) {}

    private static ArtPiece piece(JsonNode node, String id, String licence) {
        return new ArtPiece(
                id,
                id.substring(0, id.indexOf(':')),
                node.path("name").asText(),
                strings(node.path("also")),
                strings(node.path("tags")),
                node.path("emoji").asText(""),
                choice(Kind.class, node.path("kind").asText("thing")),
                choice(Facing.class, node.path("facing").asText("front")),
                choice(Extent.class, node.path("extent").asText("whole")),
                choice(Habitat.class, node.path("habitat").asText("ground")),
                node.path("metres").asDouble(.4),
                node.path("baked").asBoolean(false),
                node.path("quiet").asBoolean(false),
                "",
                licence);
    }

    private static List<String> strings(JsonNode array) {
        List<String> out = new ArrayList<>();
        array.forEach(n -> out.add(n.asText()));
        return out;
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String id) {
        return Enum.valueOf(type, id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
