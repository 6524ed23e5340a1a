package app.atelier.generation.composer.language;

import app.atelier.generation.composer.scene.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Words that were understood and that the picture does not show, so that it can be said. */
final class Undrawn {
    private final TreeMap<Integer, Integer> spans = new TreeMap<>();

    void add(Chunk chunk) {
        spans.put(chunk.start(), chunk.end());
    }

    void add(Reading reading) {
        spans.put(reading.start(), reading.end());
    }

    /** What was added in the order of the prompt; words that stand together make one phrase. */
    List<String> phrases(String prompt) {
        List<String> phrases = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (Map.Entry<Integer, Integer> span : spans.entrySet()) {
            if (start >= 0
                    && (span.getKey() <= end
                            || prompt.substring(end, span.getKey()).isBlank())) {
                end = Math.max(end, span.getValue());
                continue;
            }
            if (start >= 0) {
                phrases.add(prompt.substring(start, end));
            }
            start = span.getKey();
            end = span.getValue();
        }
        if (start >= 0) {
            phrases.add(prompt.substring(start, end));
        }
        return phrases;
    }
}
