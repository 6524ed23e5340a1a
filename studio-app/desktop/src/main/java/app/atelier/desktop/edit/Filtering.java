package app.atelier.desktop.edit;

import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.edits.Operations;
import app.atelier.imaging.filters.Filter;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.protocol.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Sets the filters of a layer, those that are switched off among them. The whole picture's are those of a layer of their
 * own on top of all.
 *
 * @param filters all of them in order, as in stacks of edits; one that is off has {@code "off": true}
 * @param index the one that was changed
 */
record Filtering(String layer, List<JsonNode> filters, Way way, int index) implements Step {
    /** Id of the layer of the whole picture's filters. */
    static final String WHOLE = "filters";

    private static final Texts TEXTS = Texts.of(Filtering.class);
    private static final String OFF = "off";
    private static final String NOTE = "filters";

    enum Way {
        ADD,
        CHANGE,
        REMOVE,
        MOVE,
        ON,
        OFF
    }

    Filtering {
        filters = List.copyOf(filters);
    }

    /** The filters of a layer in order, with those that are off. */
    static List<ObjectNode> of(Layer layer) {
        var on = new ArrayList<ObjectNode>();
        layer.info().filters().forEach(filter -> on.add(Operations.write(filter)));
        String note = layer.info().notes().getOrDefault(NOTE, "");
        if (note.isEmpty()) {
            return on;
        }
        try {
            var all = new ArrayList<ObjectNode>();
            int next = 0;
            for (var node : Json.mapper().readTree(note)) {
                if (off(node)) {
                    all.add((ObjectNode) node);
                } else if (next < on.size()) {
                    all.add(on.get(next++));
                }
            }
            all.addAll(on.subList(next, on.size()));
            return all;
        } catch (JsonProcessingException | ClassCastException damaged) {
            return on;
        }
    }

    static boolean off(JsonNode filter) {
        return filter.path(OFF).asBoolean();
    }

    static ObjectNode switched(ObjectNode filter, boolean on) {
        var copy = filter.deepCopy();
        copy.remove(OFF);
        return on ? copy : copy.put(OFF, true);
    }

    @Override
    public Document apply(Document document) {
        var ready = document;
        if (layer.equals(WHOLE) && document.layer(layer).isEmpty()) {
            ready = document.add(new AdjustmentLayer(LayerInfo.named(WHOLE, TEXTS.get("layer.filters")), List.of()));
        }
        boolean none = filters.isEmpty() && layer.equals(WHOLE);
        return none ? ready.remove(WHOLE) : ready.update(layer, old -> old.withInfo(on(old.info(), wanted(old))));
    }

    /** One that is added stands beside those that were added since it was asked for. */
    private List<JsonNode> wanted(Layer now) {
        List<? extends JsonNode> there = of(now);
        if (way != Way.ADD || there.size() < filters.size()) {
            return filters;
        }
        var all = new ArrayList<JsonNode>(there);
        all.add(filters.get(Math.min(index, filters.size() - 1)));
        return all;
    }

    private static LayerInfo on(LayerInfo info, List<JsonNode> filters) {
        var list = new ArrayList<Filter>();
        var note = Json.mapper().createArrayNode();
        boolean some = false;
        for (var node : filters) {
            if (off(node)) {
                some = true;
                note.add(node);
            } else {
                list.add(Operations.filter(node));
                note.add(Json.mapper()
                        .createObjectNode()
                        .put("op", node.path("op").asText()));
            }
        }
        boolean noted = some || info.notes().containsKey(NOTE);
        var result = info.withFilters(list);
        return noted ? result.withNote(NOTE, some ? note.toString() : "") : result;
    }

    @Override
    public String name(Document before) {
        String op = index < filters.size()
                ? filters.get(index).path("op").asText()
                : Optional.of(layer)
                        .flatMap(before::layer)
                        .map(Filtering::of)
                        .filter(list -> index < list.size())
                        .map(list -> list.get(index).path("op").asText())
                        .orElse("");
        if (way == Way.REMOVE) {
            op = before.layer(layer)
                    .map(Filtering::of)
                    .filter(list -> index < list.size())
                    .map(list -> list.get(index).path("op").asText())
                    .orElse(op);
        }
        return TEXTS.get("step.filter." + way.name().toLowerCase(Locale.ROOT), OperationKinds.name(op));
    }

    @Override
    public boolean continues(Change before) {
        return way == Way.CHANGE
                && before instanceof Filtering other
                && other.way() == Way.CHANGE
                && other.layer().equals(layer)
                && other.index() == index;
    }
}
