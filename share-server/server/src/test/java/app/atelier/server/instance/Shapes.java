package app.atelier.server.instance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** As much of JSON Schema as our contract uses: references, types, required fields, items, enumerations, constants. */
final class Shapes {
    private Shapes() {}

    static void check(JsonNode document, JsonNode schema, JsonNode value, String place, List<String> wrong) {
        if (schema.has("$ref")) {
            JsonNode target = document.at(schema.path("$ref").asText().substring(1));
            if (target.isMissingNode()) {
                wrong.add(place + ": no " + schema.path("$ref").asText());
            }
            check(document, target, value, place, wrong);
            return;
        }
        JsonNode type = schema.path("type");
        boolean fits = type.isMissingNode() || type.isTextual() && is(value, type.asText());
        for (JsonNode one : type.isArray() ? type : List.<JsonNode>of()) {
            fits |= is(value, one.asText());
        }
        if (!fits) {
            wrong.add(place + ": " + value.getNodeType() + " is not " + type);
        }
        boolean listed = !schema.has("enum");
        for (JsonNode one : schema.path("enum")) {
            listed |= one.equals(value);
        }
        if (!listed || schema.has("const") && !schema.path("const").equals(value)) {
            wrong.add(place + ": " + value + " is not allowed");
        }
        for (JsonNode name : schema.path("required")) {
            if (!value.has(name.asText())) {
                wrong.add(place + ": " + name + " is missing");
            }
        }
        schema.path("properties").properties().forEach(property -> {
            if (value.has(property.getKey())) {
                String below = place + "." + property.getKey();
                check(document, property.getValue(), value.path(property.getKey()), below, wrong);
            }
        });
        if (schema.has("items")) {
            value.forEach(item -> check(document, schema.path("items"), item, place + "[]", wrong));
        }
    }

    private static boolean is(JsonNode value, String type) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "null" -> value.isNull();
            default -> false;
        };
    }
}
