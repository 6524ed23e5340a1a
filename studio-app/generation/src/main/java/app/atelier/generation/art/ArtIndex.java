package app.atelier.generation.art;

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
    /** Where the body of a piece lies, and the side of its square view box. */
    record Drawn(int shard, double box) {}

    static ArtIndex read(InputStream in) throws IOException {
        JsonNode root = new ObjectMapper().readTree(in);
        Map<String, JsonNode> packs = new HashMap<>();
        root.path("packs").properties().forEach(p -> packs.put(p.getKey(), p.getValue()));
        Map<String, ArtPiece> pieces = new LinkedHashMap<>();
        Map<String, Drawn> drawn = new HashMap<>();
        List<JsonNode> variants = new ArrayList<>();
        for (JsonNode node : root.path("pieces")) {
            String id = node.path("id").asText();
            JsonNode pack = packs.get(id.substring(0, id.indexOf(':')));
            double box = node.path("box").asDouble(pack.path("box").asDouble());
            drawn.put(id, new Drawn(node.path("shard").asInt(), box));
            if (node.has("of")) {
                variants.add(node);
            } else {
                pieces.put(id, piece(node, id, pack.path("licence").asText()));
            }
        }
        for (JsonNode node : variants) {
            String id = node.path("id").asText();
            ArtPiece base = pieces.get(node.path("of").asText());
            if (base != null) {
                pieces.put(id, base.inSkin(id, node.path("skin").asText()));
            }
        }
        return new ArtIndex(pieces, drawn);
    }

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
