package app.atelier.generation.composer.language;

import app.atelier.generation.composer.scene.Subject;
import java.util.ArrayList;
import java.util.List;

/** Says what was not understood, what is not to be seen and what was decided: the notes of a scene. */
final class Remarks {
    /** So many unknown words and nothing to draw: perhaps they are of another language. */
    private static final int LEAST_STRANGE = 3;

    /** So many words are named in one sentence. */
    private static final int MOST_NAMED = 12;

    /** Letters of a word or phrase that are repeated. */
    private static final int LONGEST = 60;

    private Remarks() {}

    static List<String> of(String prompt, SceneDraft draft, List<Subject> subjects) {
        List<String> notes = new ArrayList<>();
        if (prompt.isBlank()) {
            notes.add(Texts.say("empty"));
            return notes;
        }
        List<String> unknown = draft.unknown.stream()
                .distinct()
                .filter(said -> !draft.asked.containsKey(lastWord(said)))
                .toList();
        draft.unknown.stream()
                .distinct()
                .filter(said -> !draft.foreign && !unknown.contains(said))
                .forEach(said -> notes.add(Texts.say("asked", shorten(said), draft.asked.get(lastWord(said)))));
        if (draft.foreign) {
            notes.add(Texts.say("unknown.script", shorten(String.join(" ", unknown))));
        } else if (unknown.size() == 1) {
            notes.add(Texts.say("unknown.one", shorten(unknown.getFirst())));
        } else if (unknown.size() > 1) {
            notes.add(Texts.say("unknown.many", list(unknown)));
        }
        boolean strange = unknown.size() >= LEAST_STRANGE && subjects.isEmpty() && !draft.foreign;
        if (strange) {
            notes.add(Texts.say("unknown.tongue"));
        }
        List<String> undrawn = draft.undrawn.phrases(prompt);
        if (!undrawn.isEmpty()) {
            notes.add(Texts.say("undrawn", list(undrawn)));
        }
        if (draft.unspoken) {
            notes.add(Texts.say("unspoken"));
        }
        if (!draft.crowdedOut.isEmpty()) {
            notes.add(Texts.say("crowded", SceneDraft.MOST_SUBJECTS, list(draft.crowdedOut)));
        }
        notes.addAll(draft.notes.stream().distinct().toList());
        if (subjects.isEmpty() && draft.places.isEmpty() && draft.features.isEmpty() && draft.palette.isEmpty()) {
            notes.add(Texts.say("none"));
        }
        return notes;
    }

    private static String lastWord(String said) {
        return said.substring(said.lastIndexOf(' ') + 1);
    }

    private static String list(List<String> words) {
        List<String> quoted = words.stream()
                .distinct()
                .limit(MOST_NAMED)
                .map(w -> "“" + shorten(w) + "”")
                .toList();
        return String.join(", ", quoted) + (words.stream().distinct().count() > MOST_NAMED ? ", …" : "");
    }

    private static String shorten(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(
                                0, text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length()))))
                        + "…";
    }
}
