package app.atelier.imaging.vectors;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which parts of a document draw which others again. A few hundred characters of {@code use} in {@code use} can ask for
 * more drawings than there is time; they are counted before anything is drawn.
 */
final class SvgReferences {
    private static final Pattern URL = Pattern.compile("url\\(\\s*['\"]?#([^)'\"\\s]+)");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern NAME = Pattern.compile("[-\\w]+|\\*");
    private static final int MOST_DEPTH = 800;
    private static final long MOST_DRAWN = 200_000;
    private static final long MOST_FILTERED = 400;

    private final Map<String, Part> byId = new HashMap<>();
    private final Deque<Part> open = new ArrayDeque<>();
    private final Map<String, List<String>> styled = new HashMap<>();
    private Part root = new Part("");

    /** An element with its children and the ids that it draws. */
    private static final class Part {
        final String name;
        final List<Part> children = new ArrayList<>();
        final List<String> drawn = new ArrayList<>();
        final List<String> names = new ArrayList<>(List.of("*"));
        long size = -1;
        boolean entered;

        Part(String name) {
            this.name = name;
            names.add(name);
        }
    }

    void open(String name) {
        Part part = new Part(name);
        if (open.isEmpty()) {
            root = part;
        } else {
            open.peek().children.add(part);
        }
        open.push(part);
    }

    void close() {
        open.pop();
    }

    void attribute(String name, String value) {
        if (name.equals("id")) {
            byId.putIfAbsent(value, open.element());
            open.element().names.add(value);
            return;
        }
        if (name.equals("class")) {
            open.element().names.addAll(List.of(value.strip().split("\\s+")));
            return;
        }
        Matcher url = URL.matcher(value);
        while (url.find()) {
            open.element().drawn.add(url.group(1));
        }
    }

    void link(String id) {
        open.element().drawn.add(id);
    }

    /** What a rule of a style sheet refers to is drawn by all that any name in its selector fits. */
    void sheet(String css) {
        Matcher rule = RULE.matcher(css);
        while (rule.find()) {
            Matcher url = URL.matcher(rule.group(2));
            while (url.find()) {
                Matcher name = NAME.matcher(rule.group(1));
                while (name.find()) {
                    styled.computeIfAbsent(name.group(), key -> new ArrayList<>())
                            .add(url.group(1));
                }
            }
        }
    }

    /**
     * Adds up what is drawn.
     *
     * @throws IllegalArgumentException with a plain sentence if it is too much or refers to itself
     */
    void requireBounded() {
        long all = size(root, 0);
        if (all > MOST_DRAWN) {
            throw VectorWords.WORDS.refusal("again");
        }
        if (filtered(root) > MOST_FILTERED) {
            throw VectorWords.WORDS.refusal("filters");
        }
    }

    private long size(Part part, int depth) {
        if (part.size >= 0) {
            return part.size;
        }
        if (part.entered || depth > MOST_DEPTH) {
            throw VectorWords.WORDS.refusal("circle");
        }
        part.entered = true;
        for (String name : part.names) {
            part.drawn.addAll(styled.getOrDefault(name, List.of()));
        }
        long sum = 1;
        for (Part child : part.children) {
            sum = Math.min(MOST_DRAWN + 1, sum + size(child, depth + 1));
        }
        for (String id : part.drawn) {
            Part target = byId.get(id);
            if (target != null) {
                sum = Math.min(MOST_DRAWN + 1, sum + size(target, depth + 1));
            }
        }
        part.size = sum;
        return sum;
    }

    private long filtered(Part part) {
        long sum = 0;
        for (String id : part.drawn) {
            Part target = byId.get(id);
            sum += target != null && target.name.equals("filter") ? 1 : 0;
        }
        for (Part child : part.children) {
            sum += filtered(child);
        }
        return sum;
    }
}
