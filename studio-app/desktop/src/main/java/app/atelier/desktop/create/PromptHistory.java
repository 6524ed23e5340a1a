package app.atelier.desktop.create;

import app.atelier.desktop.memory.Memory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The prompts that were used, newest last, and where the up arrow stands among them. */
public final class PromptHistory {
    private static final String KEY = "create.prompts";
    private static final int MOST = 200;

    private final Memory memory;
    private final List<String> prompts;
    private int position;
    private String draft = "";

    public PromptHistory(Memory memory) {
        this.memory = memory;
        this.prompts = new ArrayList<>(memory.texts(KEY));
        position = prompts.size();
    }

    /** A prompt was used; an older use of the same words is forgotten. */
    public void used(String prompt) {
        prompts.remove(prompt);
        prompts.add(prompt);
        while (prompts.size() > MOST) {
            prompts.removeFirst();
        }
        position = prompts.size();
        memory.put(KEY, prompts);
    }

    /** One step back; what stands in the bar now is kept and comes again at the end. */
    public Optional<String> back(String now) {
        if (position == 0) {
            return Optional.empty();
        }
        if (position == prompts.size()) {
            draft = now;
        }
        position--;
        return Optional.of(prompts.get(position));
    }

    public Optional<String> forth() {
        if (position >= prompts.size()) {
            return Optional.empty();
        }
        position++;
        return Optional.of(position == prompts.size() ? draft : prompts.get(position));
    }

    /** The newest first. */
    public List<String> all() {
        return prompts.reversed();
    }

    /** Prompts that hold the words, the newest first. */
    public List<String> matching(String words, int most) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return prompts.reversed().stream()
                .filter(prompt -> prompt.toLowerCase(Locale.ROOT).contains(wanted))
                .limit(most)
                .toList();
    }
}
