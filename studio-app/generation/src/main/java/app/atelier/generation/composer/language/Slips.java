package app.atelier.generation.composer.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads words with a slip of the hand as they were meant, and asks where that is not sure. */
final class Slips {
    /** Of so many words that nobody knows, most must be slips: else they are of another language. */
    private static final int STRANGE = 3;

    private final Vocabulary vocabulary;

    /** What was read as what, and what may have been meant, by the words as they were typed. */
    record Read(List<Token> tokens, Map<String, String> meant, Map<String, String> asked) {}

    Slips(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Read read(List<Token> tokens) {
        List<Token> out = new ArrayList<>();
        Map<String, String> meant = new LinkedHashMap<>();
        Map<String, String> asked = new LinkedHashMap<>();
        int strange = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean unknown = token.sort() == Token.Sort.WORD && !vocabulary.says(token.word());
            Optional<Spelling.Slip> slip = unknown ? vocabulary.meant(token.word()) : Optional.empty();
            strange += unknown && !vocabulary.isTrue(token.word()) ? 1 : 0;
            if (slip.isPresent() && slip.get().sure() && !(vocabulary.capitalsAreNames() && name(tokens, i))) {
                meant.put(token.text(), slip.get().meant());
                out.add(token.meaning(slip.get().meant()));
            } else {
                slip.ifPresent(s -> asked.put(token.text(), s.meant()));
                out.add(token);
            }
        }
        boolean foreign = strange >= STRANGE && meant.size() * 2 < strange;
        return foreign ? new Read(tokens, Map.of(), asked) : new Read(out, meant, asked);
    }

    /** A capital letter within a sentence of small ones begins a name. */
    private static boolean name(List<Token> tokens, int at) {
        String text = tokens.get(at).text();
        return at > 0
                && tokens.get(at - 1).sort() != Token.Sort.STOP
                && Character.isUpperCase(text.codePointAt(0))
                && !text.equals(text.toUpperCase(Locale.ROOT));
    }
}
